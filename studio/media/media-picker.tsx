import './media.css';
import { useCallback, useState } from 'react';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { AddFiles } from './add-files.tsx';
import { FindBar } from './find-bar.tsx';
import type { MediaItem, MediaKind } from './media.ts';
import { MediaShelf } from './media-shelf.tsx';
import type { Taken } from './upload.ts';
import { UploadList } from './upload-list.tsx';
import { useDrops } from './use-drops.ts';
import { useLibrary } from './use-library.ts';
import { useUploads } from './use-uploads.ts';
import { mediaWords } from './words.ts';

export interface MediaPickerProps {
  isOpen: boolean;
  onClose: () => void;
  /** What was taken: one file, or several with `isMany`. The picker closes by itself. */
  onPick: (media: MediaItem[]) => void;
  /** Only files of this kind; all kinds when absent. */
  kind?: MediaKind;
  isMany?: boolean;
  title?: string;
}

/** A leaf on which a file is chosen from the library, or put there first: dropped, pasted, fetched. */
export function MediaPicker(props: MediaPickerProps) {
  const words = mediaWords.use();
  const { isOpen, onClose, kind, title } = props;
  return (
    <Dialog
      title={title ?? (kind === 'image' ? words.pickPicture : words.pickTitle)}
      isOpen={isOpen}
      onClose={onClose}
      isWide
    >
      <PickerLeaf {...props} />
    </Dialog>
  );
}

function PickerLeaf({ onClose, onPick, kind, isMany = false }: MediaPickerProps) {
  const words = mediaWords.use();
  const [find, setFind] = useState('');
  const [wished, setWished] = useState<MediaKind | 'all'>('all');
  const [chosen, setChosen] = useState(new Map<string, MediaItem>());
  const shown = kind ?? (wished === 'all' ? undefined : wished);
  const library = useLibrary({ ...(find ? { q: find } : {}), ...(shown ? { kind: shown } : {}) });
  const onTaken = useCallback(
    ({ media }: Taken) => {
      if (kind && media.kind !== kind) return;
      setChosen((before) => new Map(isMany ? before : []).set(media.id, media));
    },
    [kind, isMany],
  );
  const uploads = useUploads(onTaken);
  const isOver = useDrops(uploads.sendFiles);
  const choose = (ids: Set<string>) => {
    const known = new Map([...chosen, ...library.media.map((one) => [one.id, one] as const)]);
    setChosen(
      new Map([...ids].flatMap((id) => (known.has(id) ? [[id, known.get(id)]] : [])) as never),
    );
  };
  const take = (media: MediaItem[]) => {
    if (media.length === 0) return;
    onPick(media);
    onClose();
  };
  return (
    <div className={isOver ? 'picker over' : 'picker'}>
      <div className="picker-bar">
        <FindBar value={find} onFind={setFind} />
        {kind ? null : (
          <Select
            isBare
            label={words.kind}
            value={wished}
            onChange={(value) => setWished(value as MediaKind | 'all')}
            choices={kindChoices(words)}
          />
        )}
        <AddFiles uploads={uploads} {...(kind === 'image' ? { accept: ['image/*'] } : {})} />
      </div>
      <p className="quiet small">{isOver ? words.dropHere : words.dropHint}</p>
      <UploadList {...uploads} />
      <RefusalNote error={library.error} />
      <div className="picker-shelf">
        <MediaShelf
          media={library.media}
          layout="grid"
          choice={isMany ? 'many' : 'one'}
          chosen={new Set(chosen.keys())}
          onChoose={choose}
          onOpen={(one) => take([one])}
          label={words.title}
          empty={library.isPending ? words.loading : find ? words.nothingFound : words.empty}
        />
        {library.hasNextPage ? (
          <Button onPress={() => library.fetchNextPage()} isPending={library.isFetchingNextPage}>
            {words.more}
          </Button>
        ) : null}
      </div>
      <div className="foot">
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button look="go" isDisabled={chosen.size === 0} onPress={() => take([...chosen.values()])}>
          {words.pick}
        </Button>
      </div>
    </div>
  );
}

type Words = ReturnType<typeof mediaWords.use>;

/** The kinds of files, for a line of filters. */
export const kindChoices = (words: Words) =>
  (['all', 'image', 'audio', 'video', 'file'] as const).map((value) => ({
    value,
    text: words.kinds[value],
  }));
