/** The thread that takes an import into the search, over a connection of its own, and then ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { openPostgres } from '../dialects/postgres.ts';
import { openSqlite } from '../dialects/sqlite.ts';
import { indexAllNew } from './index-all.ts';

const { file, url } = workerData as { file: string | null; url: string | null };
const { db } = url === null ? openSqlite(file ?? '') : openPostgres(url, { max: 1 });
const count = await indexAllNew(db);
await db.destroy();
parentPort?.postMessage(count);
