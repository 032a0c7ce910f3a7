/** A node that is there to be killed: the sockets of a publication and nothing else. `node live-node.ts DATABASE` */
import { createServer } from 'node:http';
import { flushCompileCache } from 'node:module';
import type { AddressInfo } from 'node:net';
import { openLive } from '../../src/live/live.ts';
import { openStorage } from '../../src/storage/open.ts';

const [database = ''] = process.argv.slice(2);
const { db, watch } = await openStorage({ file: database });
// Who is killed would leave the next one to compile everything again.
flushCompileCache();
const live = openLive({
  db,
  watch,
  clock: Date.now,
  isOwnOrigin: () => true,
  sessionToken: (cookie) => /recto_session=([\w-]+)/.exec(cookie)?.[1] ?? '',
  onError: (error) => process.stderr.write(`${error}\n`),
});
const server = createServer().on('upgrade', live.upgrade);
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
