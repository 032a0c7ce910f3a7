/** A line of a tree that is two deep, as it is put in order. */
export interface Placed {
  id: string;
  parentId: string | null;
}

/** Parents first, each followed by what stands under it. */
export function inTreeOrder<Item extends Placed>(items: readonly Item[]): Item[] {
  const ids = new Set(items.map(({ id }) => id));
  const isTop = ({ parentId }: Item) => parentId === null || !ids.has(parentId);
  return items
    .filter(isTop)
    .flatMap((top) => [top, ...items.filter((one) => !isTop(one) && one.parentId === top.id)]);
}

/** The order after a drag: what was set in stands under the nearest line above that is not. */
export function reordered(items: readonly Placed[], ids: readonly string[]): Placed[] {
  const wasIn = new Map(items.map(({ id, parentId }) => [id, parentId !== null]));
  let top: string | null = null;
  return ids.map((id) => {
    const parentId: string | null = wasIn.get(id) ? top : null;
    if (parentId === null) top = id;
    return { id, parentId };
  });
}

/** The order after one line was set in or moved out. */
export function moved(items: readonly Placed[], id: string, isIn: boolean): Placed[] {
  const placed = items.map((one) =>
    one.id === id ? { ...one, parentId: isIn ? 'in' : null } : one,
  );
  return reordered(
    placed,
    placed.map((one) => one.id),
  );
}
