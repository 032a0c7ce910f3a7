import { chmodSync, existsSync, statSync, writeFileSync } from 'node:fs';

/**
 * Makes a file that is missing, for its own account, and closes one that is there to strangers.
 *
 * A folder that was there before Recto may be open to the whole machine, as those of systemd and of
 * containers are; the readers' addresses in it are not. SQLite gives the files of its journal the mode
 * of the database. What the owner opened to a group stays open to it.
 */
export function keepPrivate(file: string): void {
  if (!existsSync(file)) {
    writeFileSync(file, '', { mode: 0o600, flag: 'a' });
    return;
  }
  for (const one of [file, `${file}-wal`, `${file}-shm`]) {
    try {
      const mode = statSync(one).mode & 0o777;
      if ((mode & 0o007) !== 0) chmodSync(one, mode & 0o770);
    } catch {
      // Not there, or another account's: whether it can be opened is said by who opens it.
    }
  }
}
