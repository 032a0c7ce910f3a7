import type { NodeViewConstructor } from 'prosemirror-view';
import type { BlockWords } from './words.ts';

/** Where a note is called: its number, counted by the style sheet in the order of the page. */
export function noteCall(words: BlockWords): NodeViewConstructor {
  return (first) => {
    let node = first;
    const dom = document.createElement('span');
    dom.className = 'note-call';
    dom.setAttribute('data-block', 'footnote');
    const show = () => {
      dom.title = node.textContent || words.noteHint;
      dom.classList.toggle('blank', node.content.size === 0);
    };
    show();
    return {
      dom,
      update(next) {
        if (next.type !== node.type) return false;
        node = next;
        show();
        return true;
      },
      ignoreMutation: () => true,
    };
  };
}
