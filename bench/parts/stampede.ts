/**
 * A new article is announced, and thousands of servers fetch it in the same moment for their previews:
 * each on a connection of its own, none of them having been here before.
 */
import { connect } from 'node:net';
import type { Site } from '../load/site.ts';
import { spreadOf } from '../load/spread.ts';
import type { Writer } from '../load/writer.ts';
import { type Measure, measured, plainly, type Where } from '../report/measure.ts';

const CONNECTIONS = 2_000;
const ROUNDS = 3;
const PATIENCE_MS = 30_000;
const REST_MS = 300;

export async function measureStampede(
  site: Site,
  writer: Writer,
  where: Where,
): Promise<Measure[]> {
  const waits: number[] = [];
  let renders = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { path } = await writer.publish();
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    const before = await site.cache();
    waits.push(...(await fetchByAll(site.url, path)));
    const after = await site.cache();
    renders += after.renders - before.renders;
  }
  return [
    measured(
      where,
      `preview stampede, ${CONNECTIONS.toLocaleString('en')} at once`,
      spreadOf(waits),
    ),
    plainly(where, 'stampede: pages made for each', renders / ROUNDS, ''),
  ];
}

/** @returns for each, from connecting to the last byte. */
function fetchByAll(url: string, path: string): Promise<number[]> {
  return Promise.all(Array.from({ length: CONNECTIONS }, () => fetchOnce(new URL(path, url))));
}

function fetchOnce(url: URL): Promise<number> {
  const since = performance.now();
  return new Promise((resolve, reject) => {
    let status = '';
    const socket = connect(Number(url.port), url.hostname, () => {
      socket.write(
        `GET ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\naccept-encoding: gzip\r\nconnection: close\r\n\r\n`,
      );
    });
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('no answer')));
    socket.on('data', (chunk) => {
      status ||= chunk.subarray(9, 12).toString('latin1');
    });
    socket.once('error', reject);
    socket.once('end', () => {
      if (status === '200') resolve(performance.now() - since);
      else reject(new Error(`${url.pathname} answered ${status}`));
      socket.destroy();
    });
  });
}
