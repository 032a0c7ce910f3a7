import { createSealer } from '../../src/std/sealed.ts';
import { listEntriesFrom } from '../../src/storage/log-entries.ts';
import type { Storage } from '../../src/storage/open.ts';
import type { LogContext } from '../../src/usecases/log/keys.ts';
import { NOW } from './newsroom.ts';

/** What signing needs, with a secret of the test's own. */
export function logContext(storage: Storage, now = NOW): LogContext {
  const sealer = createSealer('a secret of more than thirty-two characters');
  return { db: storage.db, now, sealer, siteUrl: 'https://jusant.example' };
}

/** Every entry of a log, as it is hashed. */
export async function entriesOf(storage: Storage): Promise<Record<string, unknown>[]> {
  const kept = await listEntriesFrom(storage.db, 0, 100_000);
  return kept.map(({ text }) => JSON.parse(text));
}
