import { useState } from 'react';
import { ask, Refusal } from '../api/client.ts';
import { Button } from '../look/button.tsx';
import { useFoot } from '../shell/foot.ts';
import { useNotes } from '../shell/notes.tsx';
import { useMay } from '../shell/session.tsx';
import { ManyForm } from './many-form.tsx';
import type { MediaItem } from './media.ts';
import { mediaWords } from './words.ts';

/** What can be done with the files that are chosen; stands at the foot while any are. */
export function ManyBar(props: {
  media: readonly MediaItem[];
  onClear: () => void;
  onDone: () => void;
}) {
  const foot = useFoot();
  const { media, onClear, onDone } = props;
  const words = mediaWords.use();
  const say = useNotes();
  const mayChange = useMay('media:change');
  const [isOpen, setOpen] = useState(false);
  async function throwAway() {
    const gone: string[] = [];
    for (const { id } of media) {
      try {
        await ask('DELETE', '/media/:mediaId', { params: { mediaId: id } });
        gone.push(id);
      } catch (error) {
        // One that still shows stays; the others go.
        if (!(error instanceof Refusal)) throw error;
      }
    }
    const onUndo = async () => {
      for (const mediaId of gone)
        await ask('POST', '/media/:mediaId/restore', { params: { mediaId } });
      onDone();
    };
    say({ text: words.many.deleted(gone.length), onUndo: () => void onUndo() });
    onDone();
  }
  if (media.length === 0 || !mayChange) return null;
  return (
    <section ref={foot} className="many-bar" aria-label={words.chosen(media.length)}>
      <b>{words.chosen(media.length)}</b>
      <Button onPress={() => setOpen(true)}>{words.many.open}</Button>
      <Button look="act" onPress={throwAway}>
        {words.many.delete}
      </Button>
      <Button look="act" onPress={onClear}>
        {words.clear}
      </Button>
      <ManyForm media={media} isOpen={isOpen} onClose={() => setOpen(false)} onDone={onDone} />
    </section>
  );
}
