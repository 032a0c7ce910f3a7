import type { NodeViewConstructor } from 'prosemirror-view';
import { run } from '../commands/index.ts';
import { type CommandId, commandWords } from '../commands/words.ts';
import type { EditorHost } from '../host.ts';
import { blockView } from './block-view.ts';
import type { BlockWords } from './words.ts';

const ACTS: readonly CommandId[] = [
  'rowAfter',
  'columnAfter',
  'headerRow',
  'headerColumn',
  'mergeCells',
  'splitCell',
  'deleteRow',
  'deleteColumn',
  'deleteTable',
];

/** A table, and what can be done with its rows and columns while somebody works in it. */
export function tableView(host: EditorHost, words: BlockWords): NodeViewConstructor {
  const { names } = commandWords.in(host.say);
  return blockView({
    tag: 'div',
    className: 'table-box',
    content: { tag: 'table', className: 'cells', within: 'tbody' },
    head: () => {
      const dom = document.createElement('div');
      dom.className = 'table-acts own';
      dom.setAttribute('role', 'group');
      dom.setAttribute('aria-label', words.rows);
      for (const id of ACTS) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'act';
        button.textContent = names[id];
        // The cells keep their selection.
        button.addEventListener('mousedown', (event) => event.preventDefault());
        button.addEventListener('click', () => run(host, id));
        dom.append(button);
      }
      return { dom };
    },
    fields: [
      { attr: 'caption', label: words.tableCaption, kind: 'text', isProse: true, isOnPage: true },
    ],
  });
}
