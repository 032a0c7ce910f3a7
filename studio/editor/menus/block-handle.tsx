import { GripVertical } from 'lucide-react';
import { NodeSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { commandOf, run } from '../commands/index.ts';
import { keyLabel } from '../commands/keys.ts';
import { type CommandId, commandWords } from '../commands/words.ts';
import { useEditor, useHost } from '../use-host.ts';
import { editorWords } from '../words.ts';

const ACTS: readonly CommandId[] = ['moveUp', 'moveDown', 'duplicate', 'blockLanguage', 'remove'];

/** In the margin beside a block: drag it, or open what can be done with it. */
export function BlockHandle() {
  const host = useHost();
  const words = editorWords.use();
  const { names, keys: keyNames } = commandWords.use();
  const handle = useRef<HTMLDivElement>(null);
  const pointed = usePointedBlock();
  const written = useEditor((state) => {
    if (!state) return -1;
    const { $from } = state.selection;
    return $from.depth === 0 ? $from.pos : $from.before(1);
  });
  const at = pointed ?? written;
  const doc = useEditor((state) => state?.doc ?? null);
  useLayoutEffect(() => {
    const block = at >= 0 && doc ? host.view?.nodeDOM(at) : null;
    const page = handle.current?.offsetParent;
    if (!handle.current || !page || !(block instanceof HTMLElement)) return;
    const top = block.getBoundingClientRect().top - page.getBoundingClientRect().top;
    handle.current.style.top = `${top}px`;
  }, [host, at, doc]);
  useEffect(() => {
    const element = handle.current;
    const onDrag = (event: DragEvent) => startDrag(event, host.view, at);
    element?.addEventListener('dragstart', onDrag);
    return () => element?.removeEventListener('dragstart', onDrag);
  }, [host, at]);
  const choose = () => {
    const { view } = host;
    if (view && at >= 0)
      view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
  };
  if (!host.canWrite) return null;
  return (
    <div ref={handle} className="handle" draggable>
      <MenuTrigger onOpenChange={(isOpen) => isOpen && choose()}>
        <Button className="tool" aria-label={words.block} excludeFromTabOrder>
          <GripVertical size={16} aria-hidden="true" />
        </Button>
        <Popover className="pop" placement="bottom start">
          <Menu onAction={(key) => run(host, key as CommandId)} items={ACTS.map((id) => ({ id }))}>
            {({ id }) => {
              const [key] = commandOf(id).keys ?? [];
              return (
                <MenuItem id={id} textValue={names[id]}>
                  <span>{names[id]}</span>
                  {key ? <kbd className="far">{keyLabel(key, keyNames)}</kbd> : null}
                </MenuItem>
              );
            }}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}

/** Where the block stands that the mouse is level with; null when it is elsewhere. */
function usePointedBlock(): number | null {
  const host = useHost();
  const [at, setAt] = useState<number | null>(null);
  const view = useEditor((_state, { view }) => view);
  useEffect(() => {
    const page = view?.dom.closest('.scroll');
    if (!page || !view) return;
    const onMove = (event: Event) => {
      const { clientY } = event as MouseEvent;
      setAt(blockLevelWith(view, clientY));
    };
    const onLeave = () => setAt(null);
    page.addEventListener('mousemove', onMove);
    page.addEventListener('mouseleave', onLeave);
    view.dom.addEventListener('keydown', onLeave);
    return () => {
      page.removeEventListener('mousemove', onMove);
      page.removeEventListener('mouseleave', onLeave);
      view.dom.removeEventListener('keydown', onLeave);
    };
  }, [view]);
  return host.view === view ? at : null;
}

function blockLevelWith(view: EditorView, y: number): number | null {
  for (const child of view.dom.children) {
    const { top, bottom } = child.getBoundingClientRect();
    if (y < top || y > bottom || !child.hasAttribute('data-block')) continue;
    const at = view.posAtDOM(child, 0);
    const $at = view.state.doc.resolve(at);
    return $at.depth === 0 ? at : $at.before(1);
  }
  return null;
}

function startDrag(event: DragEvent, view: EditorView | null, at: number): void {
  const block = view && at >= 0 ? view.nodeDOM(at) : null;
  if (!view || !event.dataTransfer || !(block instanceof HTMLElement)) return;
  const selection = NodeSelection.create(view.state.doc, at);
  view.dispatch(view.state.tr.setSelection(selection));
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', selection.node.textContent);
  event.dataTransfer.setDragImage(block, 0, 0);
  view.dragging = { slice: selection.content(), move: true };
}
