/** Notices that somebody, in this process or another, committed something to a SQLite file. */
import { type FSWatcher, watch } from 'node:fs';
import type Database from 'better-sqlite3';

/** How often the file is asked although the system told of nothing: not every file system tells. */
const SELDOM_MS = 25;
/**
 * A write to the log is told of before its transaction can be seen, which waits for the disk: so long
 * after it the file is asked every millisecond.
 */
const AWAKE_MS = 20;

/**
 * Calls `heard` soon after a commit: within two milliseconds where the system tells of changed files.
 * @param reading a connection that writes nothing itself
 * @param file the database; its log stands beside it
 * @returns ends it
 */
export function watchSqlite(reading: Database.Database, file: string, heard: () => void) {
  const question = reading.prepare('pragma data_version').pluck();
  let last = question.get();
  let awakeUntil = 0;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const watcher = watchLog(`${file}-wal`, () => {
    const wasAsleep = performance.now() >= awakeUntil;
    awakeUntil = performance.now() + AWAKE_MS;
    // While awake the next question is a millisecond away already: moving it would put it off for ever.
    if (wasAsleep) wait(1);
  });

  function ask(): void {
    const now = question.get();
    if (now !== last) heard();
    last = now;
    wait(performance.now() < awakeUntil ? 1 : SELDOM_MS);
  }

  function wait(ms: number): void {
    clearTimeout(timer);
    if (isOver) return;
    timer = setTimeout(ask, ms);
    timer.unref();
  }

  wait(SELDOM_MS);
  return async () => {
    isOver = true;
    clearTimeout(timer);
    watcher?.close();
  };
}

/** Null where the system cannot tell: the file is asked from time to time all the same. */
function watchLog(log: string, changed: () => void): FSWatcher | null {
  try {
    const watcher = watch(log, { persistent: false }, changed);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}
