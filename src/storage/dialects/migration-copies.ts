import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The copies of a SQLite database that are made before it is migrated. They are for going back to the
 * Recto from before; and they hold what has been erased since, so they are not kept for ever.
 */
const NAME = /^before-migration-(\d{13})\.db$/;

/** Whoever has to go back has done so by then. */
const KEPT_MS = 30 * 86_400_000;

export function copyBeforeMigration(folder: string, now: number): string {
  return join(folder, `before-migration-${now}.db`);
}

/** Deletes the copies that are older than thirty days. One that cannot be deleted is tried again next time. */
export function forgetOldCopies(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const madeAt = Number(NAME.exec(name)?.[1] ?? Number.NaN);
    if (!(madeAt < now - KEPT_MS)) continue;
    try {
      rmSync(join(folder, name), { force: true });
    } catch {
      // Another account's, or in use.
    }
  }
}
