import { X } from 'lucide-react';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { useIsWide } from '../look/use-is-wide.ts';
import { MediaDetails } from './media-details.tsx';
import { mediaWords } from './words.ts';

/** The file that is open: beside the shelf where there is room, over it on a phone. */
export function FilePanel({ mediaId, onClose }: { mediaId: string; onClose: () => void }) {
  const words = mediaWords.use().details;
  const isWide = useIsWide();
  const { data, error } = useRead('/media/:mediaId', { params: { mediaId } });
  const inside = (
    <>
      <RefusalNote error={error} />
      {data ? <MediaDetails key={data.id} media={data} onClose={onClose} /> : null}
    </>
  );
  if (!isWide)
    return (
      <Dialog title={words.title} isOpen onClose={onClose}>
        {inside}
        <div className="foot">
          <Button onPress={onClose}>{words.close}</Button>
        </div>
      </Dialog>
    );
  return (
    <aside className="file-panel" aria-label={words.title}>
      <div className="panel-head">
        <h2 className="h2">{words.title}</h2>
        <Button look="bare" onPress={onClose} aria-label={words.close}>
          <X size={16} aria-hidden="true" />
        </Button>
      </div>
      {inside}
    </aside>
  );
}
