import type { Node } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { BlockPart } from './block-view.ts';

/** One thing said of a block, kept as an attribute. */
export interface FactField {
  attr: string;
  label: string;
  kind: 'text' | 'long' | 'address' | 'choice';
  choices?: readonly { value: string; label: string }[];
  hint?: string;
  /** Written as the article is: its language and direction follow the words. */
  isProse?: boolean;
  /** Shown also while the block is not worked on, if there is something to show. */
  isOnPage?: boolean;
  /** What is wrong with a value, or null. A wrong one is not kept. */
  problem?: (value: string) => string | null;
  /** Numbers are kept as numbers. */
  isNumber?: boolean;
}

/** A row of fields under a block. They push what follows; they lie over nothing. */
export function createFacts(
  fields: readonly FactField[],
  part: BlockPart,
): { dom: HTMLElement; show(node: Node): void } {
  const dom = document.createElement('div');
  dom.className = 'facts';
  dom.contentEditable = 'false';
  const shown = fields.map((field) => {
    const made = createField(field, part);
    dom.append(made.dom);
    return made;
  });
  dom.addEventListener('keydown', (event) => leaveOnEscape(event, part));
  return {
    dom,
    show(node) {
      let isAnyOnPage = false;
      for (const { field, show } of shown) {
        const isOnPage = field.isOnPage === true && Boolean(node.attrs[field.attr]);
        isAnyOnPage ||= isOnPage;
        show(node, isOnPage);
      }
      dom.classList.toggle('on-page', isAnyOnPage);
    },
  };
}

function leaveOnEscape(event: KeyboardEvent, part: BlockPart): void {
  const isLine = event.target instanceof HTMLInputElement;
  if (event.key !== 'Escape' && !(event.key === 'Enter' && isLine)) return;
  event.preventDefault();
  event.stopPropagation();
  const at = part.at();
  if (at === undefined) return;
  const { view, node } = part;
  const { from, to } = view.state.selection;
  // Back to where the words were being written.
  const isWithin = from >= at && to <= at + node.nodeSize;
  if (!isWithin) {
    const selection = TextSelection.near(view.state.doc.resolve(at + 1));
    view.dispatch(view.state.tr.setSelection(selection));
  }
  view.focus();
}

function createField(field: FactField, part: BlockPart) {
  const label = document.createElement('label');
  const name = document.createElement('span');
  name.textContent = field.label;
  const input = createInput(field);
  const said = document.createElement('span');
  said.className = 'error';
  said.setAttribute('role', 'alert');
  label.append(name, input, said);
  const keep = () => {
    const words = input.value.trim();
    const problem = words === '' ? null : (field.problem?.(words) ?? null);
    said.textContent = problem ?? '';
    input.toggleAttribute('aria-invalid', problem !== null);
    if (problem !== null) return;
    const value = field.kind === 'choice' ? input.value : words === '' ? null : input.value;
    const kept = field.isNumber ? Number(value) : value;
    if (part.node.attrs[field.attr] !== kept) part.set({ [field.attr]: kept });
  };
  input.addEventListener(field.kind === 'address' ? 'change' : 'input', keep);
  return {
    dom: label,
    field,
    show(node: Node, isOnPage: boolean) {
      label.classList.toggle('on-page', isOnPage);
      const value = node.attrs[field.attr];
      const words = value === null || value === undefined ? '' : String(value);
      // What is being written is newer than what comes back, and keeps its spaces.
      if (document.activeElement !== input || input.value.trim() !== words.trim()) {
        if (document.activeElement !== input || field.kind === 'choice') input.value = words;
      }
    },
  };
}

function createInput(field: FactField) {
  if (field.kind === 'choice') {
    const select = document.createElement('select');
    for (const { value, label } of field.choices ?? []) select.add(new Option(label, value));
    return select;
  }
  const input =
    field.kind === 'long' ? document.createElement('textarea') : document.createElement('input');
  if (input instanceof HTMLTextAreaElement) input.rows = 2;
  if (field.kind === 'address') {
    input.inputMode = 'url';
    input.dir = 'ltr';
  }
  if (field.hint) input.placeholder = field.hint;
  if (field.isProse) {
    input.dir = 'auto';
    input.className = 'prose-field';
  }
  return input;
}
