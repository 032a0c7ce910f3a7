import { useState } from 'react';
import { ask } from '../api/client.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { TextField } from '../look/fields.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { useNotes } from '../shell/notes.tsx';
import { useSession } from '../shell/session.tsx';
import { useLanguageNames } from '../words/languages.ts';
import type { MediaItem } from './media.ts';
import { SourceTypeSelect } from './media-origin.tsx';
import { mediaWords } from './words.ts';

interface ManyProps {
  media: readonly MediaItem[];
  isOpen: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** The same words for many files: a leaf whose empty fields change nothing. */
export function ManyForm({ media, isOpen, onClose, onDone }: ManyProps) {
  const words = mediaWords.use();
  return (
    <Dialog title={words.many.title(media.length)} isOpen={isOpen} onClose={onClose}>
      <Fields media={media} onClose={onClose} onDone={onDone} />
    </Dialog>
  );
}

function Fields({ media, onClose, onDone }: Omit<ManyProps, 'isOpen'>) {
  const words = mediaWords.use();
  const nameOf = useLanguageNames();
  const say = useNotes();
  const { editions } = useSession();
  const [credit, setCredit] = useState('');
  const [place, setPlace] = useState('');
  const [takenAt, setTakenAt] = useState('');
  const [type, setType] = useState<string | null>(null);
  const [alt, setAlt] = useState<Record<string, string>>({});
  const [error, setError] = useState<unknown>(null);
  const alts = Object.fromEntries(Object.entries(alt).filter(([, text]) => text.trim() !== ''));
  const change = {
    ...(credit.trim() ? { credit } : {}),
    ...(place.trim() ? { place } : {}),
    ...(takenAt.trim() ? { takenAt } : {}),
    ...(type ? { digitalSourceType: type } : {}),
    ...(Object.keys(alts).length > 0 ? { alt: alts } : {}),
  };
  async function apply() {
    try {
      await ask('PATCH', '/media', { body: { mediaIds: media.map(({ id }) => id), change } });
      say({ text: words.many.done(media.length), onUndo: () => void putBack(media).then(onDone) });
      onDone();
      onClose();
    } catch (reason) {
      setError(reason);
    }
  }
  return (
    <>
      <p className="soft">{words.many.keep}</p>
      <RefusalNote error={error} />
      <TextField label={words.details.credit} value={credit} onChange={setCredit} />
      {editions.map(({ lang }) => (
        <TextField
          key={lang}
          label={words.details.altFor(nameOf(lang))}
          value={alt[lang] ?? ''}
          onChange={(text) => setAlt({ ...alt, [lang]: text })}
          isProse
          lang={lang}
        />
      ))}
      <SourceTypeSelect value={type} onChange={setType} />
      <div className="pair">
        <TextField label={words.details.takenAt} value={takenAt} onChange={setTakenAt} />
        <TextField label={words.details.place} value={place} onChange={setPlace} />
      </div>
      <div className="foot">
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button look="go" onPress={apply} isDisabled={Object.keys(change).length === 0}>
          {words.many.apply}
        </Button>
      </div>
    </>
  );
}

/** Each file as it was before. */
async function putBack(media: readonly MediaItem[]): Promise<void> {
  for (const { id, credit, place, takenAt, digitalSourceType, alt } of media)
    await ask('PATCH', '/media/:mediaId', {
      params: { mediaId: id },
      body: { credit, place, takenAt, digitalSourceType, alt },
    });
}
