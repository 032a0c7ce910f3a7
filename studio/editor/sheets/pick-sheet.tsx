import { Fragment } from 'prosemirror-model';
import type { MediaItem, MediaKind } from '../../media/media.ts';
import { MediaPicker } from '../../media/media-picker.tsx';
import { insertBlock } from '../commands/insert-block.ts';
import type { EditorHost, PickedKind } from '../host.ts';
import { rememberMedia } from '../media/media-file.ts';
import { blockOf } from '../media/uploads.ts';
import { editorSchema } from '../schema/editor-schema.ts';
import { useHost } from '../use-host.ts';
import { sheetWords } from './words.ts';

const KINDS: Record<PickedKind, MediaKind | undefined> = {
  image: 'image',
  gallery: 'image',
  audio: 'audio',
  video: 'video',
  file: undefined,
};

/** A file of the library for the text, or pictures for a gallery. */
export function PickSheet({ what, into }: { what: PickedKind; into?: number | undefined }) {
  const host = useHost();
  const words = sheetWords.use();
  const kind = KINDS[what];
  return (
    <MediaPicker
      title={words.pick[what]}
      isOpen
      isMany={what === 'gallery' || what === 'image'}
      onClose={() => host.close()}
      onPick={(media) => put(host, what, into, media)}
      {...(kind ? { kind } : {})}
    />
  );
}

function put(
  host: EditorHost,
  what: PickedKind,
  into: number | undefined,
  media: readonly MediaItem[],
): void {
  for (const file of media) rememberMedia(file);
  if (what !== 'gallery') {
    for (const file of media) {
      const { view } = host;
      view?.dispatch(insertBlock(view.state, asAsked(what, file)));
    }
    return;
  }
  const { view } = host;
  if (!view) return;
  const images = media.map(({ id }) => editorSchema.nodes.galleryImage.create({ mediaId: id }));
  const gallery = into === undefined ? null : view.state.doc.nodeAt(into);
  if (into !== undefined && gallery?.type === editorSchema.nodes.gallery) {
    view.dispatch(view.state.tr.insert(into + gallery.nodeSize - 1, Fragment.from(images)));
  } else view.dispatch(insertBlock(view.state, editorSchema.nodes.gallery.create(null, images)));
}

/** Any file can be offered for download, a sound or a picture too. */
function asAsked(what: PickedKind, file: MediaItem) {
  if (what === 'file') return editorSchema.nodes.file.create({ mediaId: file.id });
  return blockOf(file, {});
}
