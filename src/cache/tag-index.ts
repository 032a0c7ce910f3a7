/** From what a page was made of to the pages made of it. */
export interface TagIndex<T> {
  add(tags: readonly string[], item: T): void;
  remove(tags: readonly string[], item: T): void;
  /** Everything that carries at least one of the tags, once each. */
  find(tags: readonly string[]): Set<T>;
  readonly size: number;
}

export function createTagIndex<T>(): TagIndex<T> {
  const byTag = new Map<string, Set<T>>();
  return {
    add(tags, item) {
      for (const tag of tags) {
        const items = byTag.get(tag);
        if (items) items.add(item);
        else byTag.set(tag, new Set([item]));
      }
    },
    remove(tags, item) {
      for (const tag of tags) {
        const items = byTag.get(tag);
        if (items?.delete(item) && items.size === 0) byTag.delete(tag);
      }
    },
    find(tags) {
      const found = new Set<T>();
      for (const tag of tags) {
        for (const item of byTag.get(tag) ?? []) found.add(item);
      }
      return found;
    },
    get size() {
      return byTag.size;
    },
  };
}
