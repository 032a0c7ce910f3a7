/** An import in a process of its own, to be killed: `node import-process.ts DATABASE FILE`. Says each step. */
import { flushCompileCache } from 'node:module';
import { openStorage } from '../../src/storage/open.ts';
import { importWordpress } from '../../src/transfer/wordpress/import.ts';

const [database = '', file = ''] = process.argv.slice(2);
const storage = await openStorage({ file: database });
// Who is killed would leave the next one to compile everything again.
flushCompileCache();
await importWordpress(
  { db: storage.db, actor: { type: 'system', name: 'test' }, now: Date.UTC(2026, 9, 9, 8, 0) },
  { file, onProgress: ({ stage, items }) => process.stdout.write(`${stage} ${items}\n`) },
);
await storage.close();
process.stdout.write('done\n');
