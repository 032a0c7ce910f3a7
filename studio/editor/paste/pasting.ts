import { Fragment, Node, Slice } from 'prosemirror-model';
import { Plugin, Selection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { recogniseEmbed } from '../../../src/domain/document/embeds.ts';
import type { NodeJson } from '../../../src/domain/document/types.ts';
import { insertBlock } from '../commands/insert-block.ts';
import type { EditorHost } from '../host.ts';
import { startUpload, uploadHere } from '../media/uploads.ts';
import { editorSchema } from '../schema/editor-schema.ts';
import { newBlockId } from '../typing/block-ids.ts';
import { blocksOfHtml, type PastedImage } from './blocks-of-html.ts';
import { blocksOfText } from './blocks-of-text.ts';
import { imagesOfRtf } from './images-of-rtf.ts';

/**
 * What is pasted or dropped from elsewhere comes out clean: its structure stays, its dress and its spies
 * do not. It is read before ProseMirror would, as text: markup of others never becomes part of a page.
 */
export function pasting(host: EditorHost): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        paste(view, event) {
          const isTaken = event.clipboardData !== null && take(host, view, event.clipboardData);
          if (isTaken) event.preventDefault();
          return isTaken;
        },
        drop(view, event) {
          const data = event.dataTransfer;
          if (!data || view.dragging || data.files.length > 0 || !view.editable) return false;
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (!at) return false;
          const selection = Selection.near(view.state.doc.resolve(at.pos));
          view.dispatch(view.state.tr.setSelection(selection));
          const isTaken = take(host, view, data);
          if (isTaken) event.preventDefault();
          return isTaken;
        },
      },
    },
  });
}

function take(host: EditorHost, view: EditorView, data: DataTransfer): boolean {
  if (!view.editable || view.state.selection.$from.parent.type.spec.code) return false;
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  const files = [...data.files];
  // What was copied here is known again by the schema's own rules.
  if (/data-(?:pm-slice|carried)=/.test(html)) return false;
  if (files.length > 0 && isJustPicture(html, text)) {
    uploadHere(host, files);
    return true;
  }
  if (html === '' && pasteAddress(view, text.trim())) return true;
  if (html !== '') pasteHtml(host, view, html, data.getData('text/rtf'), files);
  else if (text !== '') insertBlocks(view, blocksOfText(text));
  else return false;
  return true;
}

/** A picture copied from a page comes as a file and as a lone `<img>`. */
function isJustPicture(html: string, text: string): boolean {
  if (text.trim() !== '') return false;
  return (
    html === '' ||
    html
      .replace(/<(?!img\b)[^>]*>|<!--[\s\S]*?-->/gi, '')
      .trim()
      .match(/^<img\b[^>]*>$/i) !== null
  );
}

/** An address on selected words links them; alone on a line it may be a page to show. */
function pasteAddress(view: EditorView, address: string): boolean {
  if (!/^https?:\/\/\S+$/.test(address) || !URL.canParse(address)) return false;
  const { state } = view;
  const { empty, from, to, $from } = state.selection;
  const { link } = editorSchema.marks;
  if (!empty && $from.parent.type.allowsMarkType(link)) {
    view.dispatch(
      state.tr.addMark(from, to, link.create({ href: address })).removeStoredMark(link),
    );
    return true;
  }
  const embed = recogniseEmbed(address);
  const isAlone =
    $from.parent.type === editorSchema.nodes.paragraph && $from.parent.content.size === 0;
  if (isAlone && embed && embed.provider !== 'web') {
    const { provider, url } = embed;
    view.dispatch(insertBlock(state, editorSchema.nodes.embed.create({ provider, url })));
    return true;
  }
  const words = editorSchema.text(address, [link.create({ href: address })]);
  view.dispatch(state.tr.replaceSelectionWith(words, false).removeStoredMark(link));
  return true;
}

function pasteHtml(
  host: EditorHost,
  view: EditorView,
  html: string,
  rtf: string,
  files: readonly File[],
): void {
  const images: PastedImage[] = [];
  const blocks = blocksOfHtml(html, {
    lang: host.lang,
    dir: host.dir,
    newId: newBlockId,
    onImage: (image) => images.push(image),
  });
  insertBlocks(view, blocks);
  const fromRtf = images.some(({ url }) => isLocal(url)) ? imagesOfRtf(rtf) : [];
  let place = 0;
  for (const { blockId, url, alt } of images) {
    if (!isLocal(url)) {
      startUpload(host, { blockId, source: { url }, alt });
      continue;
    }
    // A word processor names files of its own machine; the bytes come beside, in the same order.
    const blob = files[place] ?? fromRtf[place];
    place += 1;
    if (!blob) continue;
    const name = `image-${place}.${blob.type.split('/')[1] ?? 'png'}`;
    startUpload(host, { blockId, source: { blob, name }, alt });
  }
}

const isLocal = (url: string) => /^(file|blob|cid):/i.test(url) || !/^[a-z]+:/i.test(url);

/** Puts blocks where the selection stands; words of the first and last line join the line they meet. */
export function insertBlocks(view: EditorView, blocks: readonly NodeJson[]): void {
  const nodes = blocks.map((block) => Node.fromJSON(editorSchema, block));
  for (const node of nodes) node.check();
  const content = Fragment.from(nodes);
  const opens = (node: Node | undefined | null) => (node?.type.name === 'paragraph' ? 1 : 0);
  const slice = new Slice(content, opens(content.firstChild), opens(content.lastChild));
  const tr = view.state.tr.replaceSelection(slice);
  view.dispatch(tr.setMeta('paste', true).setMeta('uiEvent', 'paste').scrollIntoView());
}
