/** Two newsrooms that are served, each of which signs what the other's log was. */
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { parseCheckpoint } from '../../src/transparency/checkpoint.ts';
import { cosigners } from '../../src/transparency/cosignature.ts';
import { parseKeys } from '../../src/transparency/verify/bundle.ts';
import { addPeer } from '../../src/usecases/log/peers.ts';
import { openTemporaryPostgres } from '../support/databases.ts';
import { HOUSE } from '../support/newsroom.ts';
import { type ServedNewsroom, serveNewsroom } from '../support/served-newsroom.ts';

const PATIENCE = { timeout: 60_000, interval: 100 };
const WITNESS = '/log/witness/add-checkpoint';

const read = async (url: string) => (await fetch(url)).text();

/** Takes the other as witness, by the keys that it publishes. */
async function take({ house, url }: ServedNewsroom, other: ServedNewsroom): Promise<void> {
  const ctx = { db: house.storage.db, actor: HOUSE, now: Date.now(), siteUrl: url };
  await addPeer(ctx, { url: other.url, keys: await read(`${other.url}/log/key`) });
}

/** Names of those who signed the head that readers get, by the keys that readers get. */
async function witnessesOf({ url }: ServedNewsroom): Promise<string[]> {
  const head = parseCheckpoint(await read(`${url}/log/checkpoint`));
  const keys = parseKeys(await read(`${url}/log/key`));
  return head ? cosigners(head.note, keys).map(({ name }) => name) : [];
}

describe('two newsrooms, one on SQLite and one on PostgreSQL where there is one', () => {
  let here: ServedNewsroom;
  let there: ServedNewsroom;
  let postgres: Awaited<ReturnType<typeof openTemporaryPostgres>> | null = null;

  beforeAll(async () => {
    const url = inject('postgresUrl');
    postgres = url ? await openTemporaryPostgres(url) : null;
    [here, there] = await Promise.all([
      serveNewsroom(),
      serveNewsroom(postgres?.storage.url ?? null),
    ]);
  }, 90_000);
  afterAll(async () => {
    await Promise.all([here?.close(), there?.close()]);
    await postgres?.remove();
  });

  it('sign what the other published, over HTTP, without anybody doing anything', async () => {
    await take(here, there);
    await take(there, here);
    const name = (one: ServedNewsroom) => `${new URL(one.url).host}/log/witness`;
    for (const [one, other] of [
      [here, there],
      [there, here],
    ] as const) {
      await one.room.publish({ headline: 'Au port' });
      await vi.waitFor(async () => expect(await witnessesOf(one)).toEqual([name(other)]), PATIENCE);
    }
  }, 130_000);

  it('answer a stranger, and a checkpoint that was changed on its way, with nothing signed', async () => {
    const ask = (body: string) => fetch(there.url + WITNESS, { method: 'POST', body });
    expect(
      (await ask('old 0\n\nelsewhere.example\n0\n\n\n— elsewhere.example AAAA\n')).status,
    ).not.toBe(200);
    const note = await read(`${here.url}/log/checkpoint`);
    const [origin, size, root = '', ...rest] = note.split('\n');
    const other = `${root.startsWith('A') ? 'B' : 'A'}${root.slice(1)}`;
    const changed = [origin, size, other, ...rest].join('\n');
    const answer = await ask(`old ${size}\n\n${changed}`);
    expect([403, 409, 422]).toContain(answer.status);
    expect(await answer.text()).not.toContain('—');
  });
});
