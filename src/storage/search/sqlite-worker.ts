/** The thread that searches a SQLite file, so that pages never wait for a search. */
import { parentPort, workerData } from 'node:worker_threads';
import type { SearchRequest } from '../../domain/search.ts';
import { openSqlite } from '../dialects/sqlite.ts';
import { find } from './find.ts';

const { file } = workerData as { file: string };
const { db } = openSqlite(file, { readonly: true });

parentPort?.on('message', async ({ id, request }: { id: number; request: SearchRequest }) => {
  try {
    parentPort?.postMessage({ id, found: await find(db, request) });
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error) });
  }
});
