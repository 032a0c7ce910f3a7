import type { Node } from 'prosemirror-model';
import { NodeSelection } from 'prosemirror-state';
import { Refusal } from '../../api/client.ts';
import { insertBlock } from '../commands/insert-block.ts';
import type { EditorHost } from '../host.ts';
import { editorSchema } from '../schema/editor-schema.ts';
import { newBlockId } from '../typing/block-ids.ts';
import { type MediaFile, rememberMedia } from './media-file.ts';
import { blobOfDataUrl, uploadFile, uploadFromAddress } from './upload-file.ts';

/** A file on its way, and the empty paragraph that keeps its place in the text. */
export interface Upload {
  /** Of the paragraph. Its words, if any, become the caption. */
  blockId: string;
  source: File | { blob: Blob; name: string } | { url: string };
  alt: string | null;
  /** From 0 to 1. */
  share: number;
  /** Why it failed; '' when the network was away. Null while all is well. */
  problem: string | null;
}

const byHost = new WeakMap<EditorHost, Map<string, Upload>>();

/** What is on its way to this article, by the id of the paragraph that waits. */
export function uploadsOf(host: EditorHost): Map<string, Upload> {
  let uploads = byHost.get(host);
  if (!uploads) {
    uploads = new Map();
    byHost.set(host, uploads);
  }
  return uploads;
}

export const nameOf = ({ source }: Upload): string =>
  source instanceof File ? source.name : 'name' in source ? source.name : source.url;

/** Keeps a place for each file where the selection stands, and sends them. */
export function uploadHere(host: EditorHost, files: readonly File[]): void {
  for (const file of files) {
    const { view } = host;
    if (!view) return;
    const blockId = newBlockId();
    const place = editorSchema.nodes.paragraph.create({ id: blockId });
    view.dispatch(insertBlock(view.state, place));
    startUpload(host, { blockId, source: file, alt: null });
  }
}

/** Sends what a paragraph waits for; then the paragraph becomes what was sent. */
export function startUpload(
  host: EditorHost,
  given: Pick<Upload, 'blockId' | 'source' | 'alt'>,
): void {
  const upload: Upload = { ...given, share: 0, problem: null };
  uploadsOf(host).set(upload.blockId, upload);
  const show = () => redraw(host);
  show();
  send(upload, (share) => {
    upload.share = share;
    show();
  }).then(
    ({ media }) => {
      uploadsOf(host).delete(upload.blockId);
      rememberMedia(media);
      settle(host, upload, media);
    },
    (error: unknown) => {
      upload.problem = error instanceof Refusal ? error.message : '';
      show();
    },
  );
}

function send(upload: Upload, onShare: (share: number) => void) {
  const { source } = upload;
  if (source instanceof File) return uploadFile(source, source.name, onShare);
  if ('blob' in source) return uploadFile(source.blob, source.name, onShare);
  const blob = blobOfDataUrl(source.url);
  if (blob) return uploadFile(blob, `image.${blob.type.split('/')[1]}`, onShare);
  return uploadFromAddress(source.url);
}

export const UPLOADS_CHANGED = 'uploads-changed';

function redraw(host: EditorHost): void {
  host.view?.dispatch(host.view.state.tr.setMeta(UPLOADS_CHANGED, true));
}

/** The block that shows a file; its words are the caption. */
export function blockOf(file: MediaFile, attrs: object, caption?: Node['content']): Node {
  const { nodes } = editorSchema;
  const given = { ...attrs, mediaId: file.id };
  if (file.kind === 'image') return nodes.figure.create(given, caption);
  if (file.kind === 'audio') return nodes.audio.create(given, caption);
  if (file.kind === 'video') return nodes.video.create(given, caption);
  return nodes.file.create(given);
}

function settle(host: EditorHost, upload: Upload, file: MediaFile): void {
  const { view } = host;
  if (!view) return;
  let found: { node: Node; at: number } | null = null;
  view.state.doc.descendants((node, at) => {
    if (node.attrs.id === upload.blockId) found = { node, at };
    return found === null;
  });
  const place = found as { node: Node; at: number } | null;
  // Whoever took the place away in the meantime did not want the picture here; the library has it.
  if (place?.node.type !== editorSchema.nodes.paragraph) {
    redraw(host);
    return;
  }
  const { node, at } = place;
  const { id, lang, dir } = node.attrs;
  const attrs = { id, lang, dir, ...(file.kind === 'image' ? { alt: upload.alt } : {}) };
  const { from, to } = view.state.selection;
  const isHere = from >= at && to <= at + node.nodeSize;
  const tr = view.state.tr.replaceWith(at, at + node.nodeSize, blockOf(file, attrs, node.content));
  // Ready to say what it shows.
  if (isHere) tr.setSelection(NodeSelection.create(tr.doc, at));
  view.dispatch(tr);
}

export function giveUp(host: EditorHost, blockId: string): void {
  uploadsOf(host).delete(blockId);
  redraw(host);
}
