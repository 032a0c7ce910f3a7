import type { KvKey, KvStore, KvStoreListEntry, KvStoreSetOptions } from '@fedify/fedify';
import { deleteValue, getValue, listValues, setValue } from '../storage/fediverse/values.ts';
import type { Db } from '../storage/schema.ts';

/**
 * What the library keeps between requests, in the publication's own database: keys of others, and which
 * activities came already. It must not be asked from inside a transaction: on SQLite it would wait for
 * the connection that the transaction holds.
 */
export function kvStoreOn(db: Db, clock: () => number = Date.now): KvStore {
  return {
    async get<Value>(key: KvKey) {
      return (await getValue(db, keyText(key), clock())) as Value | undefined;
    },
    async set(key: KvKey, value: unknown, options?: KvStoreSetOptions) {
      const ttlMs = options?.ttl?.total('milliseconds') ?? null;
      const expiresAt = ttlMs === null ? null : clock() + Math.round(ttlMs);
      await setValue(db, { key: keyText(key), value, expiresAt });
    },
    delete: (key: KvKey) => deleteValue(db, keyText(key)),
    async *list(prefix?: KvKey): AsyncGenerator<KvStoreListEntry> {
      const before = prefix ? keyText(prefix) : '';
      for (const { key, value } of await listValues(db, before, clock())) {
        const isBelow = before === '' || key === before || key.startsWith(`${before}/`);
        if (isBelow) yield { key: keyOf(key), value };
      }
    },
  };
}

const keyText = (key: KvKey): string => key.map(encodeURIComponent).join('/');
const keyOf = (text: string): KvKey =>
  text.split('/').map(decodeURIComponent) as unknown as readonly [string];
