import { GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { settingsWords } from './words.ts';

export interface OrderedProps<Item> {
  label: string;
  items: readonly Item[];
  idOf: (item: Item) => string;
  nameOf: (item: Item) => string;
  /** How far a line is set in. */
  depthOf?: (item: Item) => 0 | 1;
  /** All ids in their new order. */
  onOrder: (ids: string[]) => void;
  children: (item: Item) => ReactNode;
}

/** Lines that are put in order: dragged, or taken by the handle with Enter and moved with the arrows. */
export function Ordered<Item>(props: OrderedProps<Item>) {
  const { label, items, idOf, nameOf, depthOf, onOrder, children } = props;
  const words = settingsWords.use();
  const lines = items.map((item) => ({ id: idOf(item), item }));
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder({ keys, target }) {
      const moved = lines.map(({ id }) => id).filter((id) => keys.has(id));
      const rest = lines.map(({ id }) => id).filter((id) => !keys.has(id));
      const at = rest.indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0);
      onOrder([...rest.slice(0, at), ...moved, ...rest.slice(at)]);
    },
  });
  return (
    <>
      <GridList
        className="ordered"
        aria-label={label}
        items={lines}
        dragAndDropHooks={dragAndDropHooks}
        dependencies={[items, children]}
        renderEmptyState={() => <p className="quiet">{words.nothing}</p>}
      >
        {({ id, item }) => (
          <GridListItem
            id={id}
            textValue={nameOf(item)}
            className={depthOf?.(item) === 1 ? 'line deep' : 'line'}
          >
            <Button slot="drag" className="handle" aria-label={words.drag(nameOf(item))}>
              <GripVertical size={16} aria-hidden="true" />
            </Button>
            {children(item)}
          </GridListItem>
        )}
      </GridList>
      {lines.length > 1 ? <p className="small quiet">{words.orderHint}</p> : null}
    </>
  );
}
