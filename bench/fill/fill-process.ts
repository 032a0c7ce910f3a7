/** `fill-process.ts COUNT FILE-OR-URL`: fills one empty database, so that two can be filled at once. */
import { sql } from 'kysely';
import { openStorage } from '../../src/storage/open.ts';
import { fill } from './fill.ts';

const [count = '0', where = ''] = process.argv.slice(2);
const isUrl = where.startsWith('postgres:');
const storage = await openStorage(isUrl ? { url: where, file: '' } : { file: where });
// What is lost in a power cut here is filled again.
if (!isUrl) await sql`pragma synchronous = off`.execute(storage.db);
await fill(storage, Number(count));
// As the server does by itself, some minutes after so many rows came in.
if (isUrl) await sql`vacuum analyze`.execute(storage.db);
await storage.close();
