import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { EditorHost } from '../host.ts';
import { giveUp, nameOf, startUpload, type Upload, uploadHere, uploadsOf } from './uploads.ts';
import { mediaWords } from './words.ts';

/** Shows what is on its way in the place that it will take, and takes files that are dropped. */
export function uploading(host: EditorHost): Plugin {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const uploads = uploadsOf(host);
        if (uploads.size === 0) return null;
        const found: Decoration[] = [];
        doc.descendants((node, at) => {
          const upload = uploads.get(node.attrs.id as string);
          if (!upload) return;
          found.push(
            Decoration.widget(at + node.nodeSize, () => progress(host, upload), {
              key: `upload-${upload.blockId}-${Math.round(upload.share * 50)}-${upload.problem}`,
              side: -1,
              ignoreSelection: true,
              stopEvent: () => true,
            }),
          );
        });
        return DecorationSet.create(doc, found);
      },
      handleDrop(view, event, _slice, isMove) {
        const files = [...(event.dataTransfer?.files ?? [])];
        if (isMove || files.length === 0) return false;
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (at) {
          const $at = view.state.doc.resolve(at.pos);
          const near = view.state.selection
            .constructor as typeof import('prosemirror-state').Selection;
          view.dispatch(view.state.tr.setSelection(near.near($at)));
        }
        event.preventDefault();
        uploadHere(host, files);
        return true;
      },
    },
  });
}

function progress(host: EditorHost, upload: Upload): HTMLElement {
  const words = mediaWords.in(host.say);
  const dom = document.createElement('div');
  dom.className = 'upload';
  dom.contentEditable = 'false';
  const label = document.createElement('p');
  dom.append(label);
  if (upload.problem === null) {
    const bar = document.createElement('progress');
    bar.value = upload.share;
    bar.setAttribute('aria-label', words.sending(nameOf(upload)));
    if (upload.share === 0 || upload.share === 1) bar.removeAttribute('value');
    label.textContent = words.sending(nameOf(upload));
    dom.append(bar);
    return dom;
  }
  label.className = 'error';
  label.setAttribute('role', 'alert');
  label.textContent = words.failed(nameOf(upload), upload.problem || words.noNetwork);
  const act = (text: string, onClick: () => void) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'act';
    button.textContent = text;
    button.addEventListener('click', onClick);
    dom.append(button);
  };
  act(words.again, () => startUpload(host, upload));
  act(words.leave, () => giveUp(host, upload.blockId));
  return dom;
}
