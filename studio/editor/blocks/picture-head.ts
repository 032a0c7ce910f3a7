import type { Node } from 'prosemirror-model';
import type { EditorHost } from '../host.ts';
import { mediaOf, onMedia, setFocus } from '../media/media-file.ts';
import type { BlockHead, BlockPart } from './block-view.ts';
import type { BlockWords } from './words.ts';

/** A picture of the library, and the point in it that has to stay in view when it is cropped. */
export function pictureHead(host: EditorHost, words: BlockWords) {
  return (part: BlockPart): BlockHead => {
    const dom = document.createElement('div');
    dom.className = 'picture';
    const image = document.createElement('img');
    image.decoding = 'async';
    const missing = document.createElement('p');
    missing.className = 'missing';
    missing.textContent = words.noPicture;
    const lack = document.createElement('p');
    lack.className = 'lack';
    lack.textContent = words.noAlt;
    const focus = createFocus(image, words, () => part.node.attrs.mediaId as string);
    dom.append(image, missing, focus.dom, lack);
    const show = (node: Node) => {
      const id = node.attrs.mediaId as string;
      const file = mediaOf(id);
      missing.hidden = file !== null;
      image.hidden = !file;
      focus.dom.hidden = !file;
      const own = node.attrs.alt as string | null;
      const alt = own ?? file?.alt[host.lang] ?? null;
      lack.hidden = !file || alt !== null;
      image.alt = alt ?? '';
      if (!file) return;
      if (image.getAttribute('src') !== file.src) {
        if (file.width && file.height) {
          image.width = file.width;
          image.height = file.height;
        }
        image.sizes = '(min-width: 40rem) 39rem, 100vw';
        image.srcset = file.srcset;
        image.src = file.src;
      }
      focus.show(file.focalX, file.focalY);
    };
    const stop = onMedia((id) => {
      if (id === part.node.attrs.mediaId) show(part.node);
    });
    return { dom, show, destroy: stop };
  };
}

function createFocus(image: HTMLImageElement, words: BlockWords, idOf: () => string) {
  const dom = document.createElement('div');
  dom.className = 'focus own';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'act';
  button.textContent = words.focus;
  button.setAttribute('aria-pressed', 'false');
  const help = document.createElement('span');
  help.textContent = words.focusHelp;
  const cross = document.createElement('span');
  cross.className = 'cross';
  dom.append(button, help, cross);
  let at = { x: 0.5, y: 0.5 };
  let isOn = false;
  const place = () => {
    cross.style.insetInlineStart = '';
    cross.style.left = `${image.offsetLeft + at.x * image.offsetWidth}px`;
    cross.style.top = `${image.offsetTop + at.y * image.offsetHeight}px`;
  };
  const turn = (next: boolean) => {
    isOn = next;
    dom.classList.toggle('on', isOn);
    image.classList.toggle('own', isOn);
    button.textContent = isOn ? words.focusDone : words.focus;
    button.setAttribute('aria-pressed', String(isOn));
    help.hidden = !isOn;
    cross.hidden = !isOn;
    if (isOn) place();
  };
  const move = (x: number, y: number) => {
    const within = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
    at = { x: within(x), y: within(y) };
    place();
    void setFocus(idOf(), at.x, at.y).catch(() => turn(false));
  };
  button.addEventListener('click', () => turn(!isOn));
  button.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const [x, y] = step[event.key as keyof typeof step] ?? [];
    if (!isOn || x === undefined || y === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(at.x + x / 20, at.y + y / 20);
  });
  image.addEventListener('click', (event) => {
    if (isOn) move(event.offsetX / image.offsetWidth, event.offsetY / image.offsetHeight);
  });
  turn(false);
  return {
    dom,
    show(x: number, y: number) {
      at = { x, y };
      if (isOn) place();
    },
  };
}
