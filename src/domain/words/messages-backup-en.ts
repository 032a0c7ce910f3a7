import type { Message } from './message.ts';

/** What `recto backup` and `recto restore` refuse. */
export const backupMessagesEn: Readonly<Record<string, Message>> = {
  'backup.cannot-write': (a) =>
    `The backup cannot be written in ${a.folder}. Choose a folder that exists and that this account may write in.`,
  'backup.damaged-source': (a) =>
    `The database in ${a.folder} is damaged, so no backup was made of it. Keep the backups you have, and restore the newest that is sound.`,
  'backup.nothing': (a) =>
    `There is no publication in ${a.folder} to make a backup of. Set RECTO_DATA to its data folder.`,
  'backup.postgres': () =>
    'This publication lies in PostgreSQL, whose own pg_dump copies it while it is served. Keep what it writes with the media and the key.',
  'backup.there': (a) =>
    `${a.file} is there already, and no backup is written over another. Give another name, or a folder.`,
  'restore.damaged': (a) =>
    `${a.file} is damaged (${a.name}), and nothing was restored. Fetch the file again, or take another backup.`,
  'restore.newer-format': (a) =>
    `${a.file} was written by a newer Recto. Install that version to restore it.`,
  'restore.no-file': (a) => `There is no file ${a.file}. Give the path of a backup.`,
  'restore.not-a-backup': (a) =>
    `${a.file} is no backup of Recto. Give a file that recto backup has written.`,
  'restore.not-empty': (a) =>
    `The data folder ${a.folder} is not empty, and nothing in it was touched. Set RECTO_DATA to an empty folder, or to a new one.`,
  'restore.postgres': () =>
    'A backup becomes a data folder with its own database. Unset DATABASE_URL to restore it; what pg_dump wrote is restored by pg_restore.',
  'restore.under-way': (a) =>
    `A backup is being restored into ${a.folder}, or was cut off while it was. Run recto restore to its end, then try again. To begin another publication, set RECTO_DATA to an empty folder.`,
};
