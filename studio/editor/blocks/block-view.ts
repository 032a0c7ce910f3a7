import type { Node } from 'prosemirror-model';
import { NodeSelection } from 'prosemirror-state';
import type { EditorView, NodeView, NodeViewConstructor } from 'prosemirror-view';
import { blockAttrs } from '../schema/dom-spec.ts';
import { createFacts, type FactField } from './facts.ts';

/** What a part of a block is given: its node as it is now, and how to change it. */
export interface BlockPart {
  readonly node: Node;
  readonly view: EditorView;
  /** Where the block stands, or undefined if it has gone. */
  at(): number | undefined;
  set(attrs: Record<string, unknown>): void;
}

/** Something of a block that is shown and not written into: a picture, a player, a sign. */
export interface BlockHead {
  dom: HTMLElement;
  show?(node: Node): void;
  destroy?(): void;
}

export interface BlockLook {
  tag: string;
  className: string | ((node: Node) => string);
  head?: (part: BlockPart) => BlockHead;
  /** The element that holds words or blocks; none for what holds nothing. */
  content?: { tag: string; className: string; hint?: string; within?: string };
  /** Said of the block in fields below it, while it is the one that is worked on. */
  fields?: readonly FactField[];
}

/** A block that is more than its words: a head that shows it, its words, and fields for what is said of it. */
export function blockView(look: BlockLook): NodeViewConstructor {
  return (first, view, getPos) => {
    let node = first;
    const part: BlockPart = {
      get node() {
        return node;
      },
      view,
      at: getPos,
      set(attrs) {
        const at = getPos();
        if (at === undefined) return;
        view.dispatch(view.state.tr.setNodeMarkup(at, null, { ...node.attrs, ...attrs }));
      },
    };
    const dom = document.createElement(look.tag);
    const head = look.head?.(part);
    if (head) {
      head.dom.contentEditable = 'false';
      head.dom.addEventListener('click', (event) => chooseOnClick(event, part));
      dom.append(head.dom);
    }
    const contentDOM = look.content ? addContent(dom, look.content) : null;
    const facts = look.fields?.length ? createFacts(look.fields, part) : null;
    if (facts) dom.append(facts.dom);

    let ownClasses: string[] = [];
    const show = () => {
      const name = typeof look.className === 'string' ? look.className : look.className(node);
      for (const { name: attr } of [...dom.attributes]) {
        if (attr !== 'class' && attr !== 'draggable' && attr !== 'contenteditable')
          dom.removeAttribute(attr);
      }
      const attrs = blockAttrs(node);
      for (const [attr, value] of Object.entries(attrs)) dom.setAttribute(attr, value);
      // ProseMirror adds classes of its own, which have to stay.
      dom.classList.remove(...ownClasses);
      ownClasses = name.split(' ').filter(Boolean);
      dom.classList.add(...ownClasses);
      if (contentDOM) contentDOM.classList.toggle('blank', node.content.size === 0);
      head?.show?.(node);
      facts?.show(node);
    };
    show();

    const isOutside = (target: EventTarget | null) =>
      target instanceof globalThis.Node && !contentDOM?.contains(target);
    const nodeView: NodeView = {
      dom,
      contentDOM,
      update(next) {
        if (next.type !== node.type) return false;
        node = next;
        show();
        return true;
      },
      // Fields and players handle what happens in them.
      stopEvent(event) {
        const target = event.target;
        if (!(target instanceof Element)) return false;
        return target.closest('.facts, .own') !== null && dom.contains(target);
      },
      ignoreMutation(mutation) {
        if (mutation.type === 'selection') return false;
        return isOutside(mutation.target);
      },
      destroy() {
        head?.destroy?.();
      },
    };
    return nodeView;
  };
}

/** A press on what is not written into chooses the block. */
function chooseOnClick(event: MouseEvent, { view, at }: BlockPart): void {
  const place = at();
  const isOwn = event.target instanceof Element && event.target.closest('.own') !== null;
  if (isOwn || place === undefined) return;
  const selection = NodeSelection.create(view.state.doc, place);
  view.dispatch(view.state.tr.setSelection(selection));
  view.focus();
}

function addContent(dom: HTMLElement, look: NonNullable<BlockLook['content']>): HTMLElement {
  const outer = document.createElement(look.tag);
  outer.className = look.className;
  if (look.hint) outer.dataset.hint = look.hint;
  dom.append(outer);
  if (!look.within) return outer;
  const inner = document.createElement(look.within);
  outer.append(inner);
  return inner;
}
