/** The latest results of something that always gives the same for the same. */
export interface Recent<Value> {
  get(key: string): Value | undefined;
  put(key: string, value: Value): void;
}

/**
 * Keeps at least the `most` latest and at most twice as many: when as many came in, those that nobody
 * asked for meanwhile are let go.
 */
export function keepRecent<Value>(most: number): Recent<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  const put = (key: string, value: Value) => {
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  };
  return {
    get(key) {
      const found = young.get(key);
      if (found !== undefined) return found;
      const before = old.get(key);
      if (before !== undefined) put(key, before);
      return before;
    },
    put,
  };
}
