import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { describeEachDatabase, type OpenEmpty } from '../../../test/support/databases.ts';
import { logContext } from '../../../test/support/log.ts';
import { NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { tamper } from '../../../test/support/unlocked.ts';
import { listLogPeers } from '../../storage/log-peers.ts';
import { parseCheckpoint } from '../../transparency/checkpoint.ts';
import { cosigners } from '../../transparency/cosignature.ts';
import { writeKeyChange } from '../../transparency/key-change.ts';
import { entryBytes } from '../../transparency/log-entry.ts';
import {
  ed25519Signature,
  KEY_TYPE,
  makeKey,
  parseNote,
  signerOf,
  writeLine,
  writeVkey,
} from '../../transparency/signed-note.ts';
import { parseKeys } from '../../transparency/verify/bundle.ts';
import { currentHead } from '../reading/log.ts';
import { askWitness, type Post } from './ask-witness.ts';
import { takeKeyChange } from './key-change.ts';
import { logVerifiers, publishedKeys } from './keys.ts';
import { addPeer, removePeer } from './peers.ts';
import { rotateLogKey } from './rotate-key.ts';
import { signCheckpoint } from './sign-checkpoint.ts';
import { witnessCheckpoint } from './witness.ts';

/** Two newsrooms, each in a database of its own, that took each other as witnesses. */
async function neighbours(open: OpenEmpty) {
  const [ours, theirs] = [await open(), await open()];
  const room = await smallNewsroom(ours);
  await smallNewsroom(theirs);
  const our = logContext(ours);
  const their = { ...logContext(theirs), siteUrl: 'https://autre-rive.example' };
  const staff = { actor: room.ctx.actor };
  await addPeer({ ...our, ...staff }, { url: their.siteUrl, keys: await publishedKeys(their) });
  await addPeer({ ...their, ...staff }, { url: our.siteUrl, keys: await publishedKeys(our) });
  const statuses: number[] = [];
  const post: Post = async (url, body) => {
    const path = url.replace('https://autre-rive.example', '');
    expect(['/log/witness/add-checkpoint', '/log/witness/key-change']).toContain(path);
    const isKey = path.endsWith('key-change');
    const answer = await (isKey ? takeKeyChange : witnessCheckpoint)(their, body);
    statuses.push(answer.status);
    return answer;
  };
  const ask = async (now = NOW) => {
    const [peer] = await listLogPeers(ours.db);
    await askWitness({ ...our, now }, peer?.id ?? '', post);
  };
  return { room, our, their, ask, statuses, staff };
}

describeEachDatabase('newsrooms that witness each other', (open) => {
  it('sign each other’s heads, and only ever longer ones', async () => {
    const { room, our, ask, statuses } = await neighbours(open);
    await room.publish({ headline: 'Au port' });
    await ask();
    await ask();
    await room.publish({ headline: 'En ville' });
    await ask(NOW + 60_000);
    expect(statuses).toEqual([200, 200]);
    const { note } = await currentHead(our);
    const head = parseCheckpoint(note);
    const keys = parseKeys(await publishedKeys(our));
    if (!head) return expect.unreachable();
    expect(cosigners(head.note, keys)).toEqual([
      { name: 'autre-rive.example/log/witness', time: NOW / 1000 },
    ]);
    expect(await listLogPeers(our.db)).toMatchObject([{ askedSize: 2, problem: null }]);
  });

  it('find again where the other stood, when a copy that forgot was put back', async () => {
    const { room, our, ask, statuses } = await neighbours(open);
    await room.publish({ headline: 'Au port' });
    await ask();
    await sql`update log_peers set asked_size = 0`.execute(our.db);
    await room.publish({ headline: 'En ville' });
    await ask();
    expect(statuses).toEqual([200, 409, 200]);
  });

  it('do not sign a history that was rewritten, and say so to its newsroom', async () => {
    const { room, our, their, ask, statuses } = await neighbours(open);
    await room.publish({ headline: 'Au port' });
    await ask();
    await tamper(
      room.storage,
      sql`delete from log_checkpoints`,
      sql`delete from log_entries`,
      sql`update log_head set size = 0, edge = '[]'`,
    );
    await room.publish({ headline: 'Rien au port' });
    await room.publish({ headline: 'En ville' });
    await expect(ask()).rejects.toMatchObject({ key: 'log.witness-refused' });
    expect(statuses).toEqual([200, 422]);
    expect((await listLogPeers(our.db))[0]?.problem).toMatchObject({ args: { status: 422 } });
    expect((await listLogPeers(their.db))[0]?.seenSize).toBe(1);
  });

  it('follow the other to another key, however often it changed, and go on from where they were', async () => {
    const { room, our, their, ask, statuses, staff } = await neighbours(open);
    await room.publish({ headline: 'Au port' });
    await ask();
    await rotateLogKey({ ...our, ...staff, now: NOW + 10 });
    await room.publish({ headline: 'En ville' });
    await rotateLogKey({ ...our, ...staff, now: NOW + 20 });
    await room.publish({ headline: 'Au phare' });
    await ask(NOW + 60_000);
    // Refused; shown both changes; signed.
    expect(statuses).toEqual([200, 403, 200, 200, 200]);
    expect(await listLogPeers(our.db)).toMatchObject([{ askedSize: 5, problem: null }]);
    const [known] = await listLogPeers(their.db);
    expect(await publishedKeys(our)).toContain(known?.logKey ?? 'none');
    expect(known).toMatchObject({ seenSize: 5 });
  });

  it('believe no key that the one before it did not name, and say what to do then', async () => {
    const { room, our, their, ask, statuses, staff } = await neighbours(open);
    await room.publish({ headline: 'Au port' });
    await ask();
    const stranger = signerOf('jusant.example', KEY_TYPE.ed25519, makeKey().pkcs8);
    const head = await signCheckpoint(our);
    const [log] = await logVerifiers(our.db, our.siteUrl, 'log');
    if (!log) return expect.unreachable();
    // Anybody can write an entry, and put a signature of their own under somebody's head.
    const keys = { key: writeVkey(stranger), before: writeVkey(log) };
    const entry = entryBytes({ v: 1, type: 'key-rotate', ...keys, at: '2026-10-09' }).toString();
    const text = parseNote(head.note)?.text ?? '';
    const own = {
      name: stranger.name,
      id: stranger.id,
      signature: ed25519Signature(text, stranger),
    };
    const proof = { index: 0, path: [], checkpoint: head.note + writeLine(own) };
    expect((await takeKeyChange(their, writeKeyChange(entry, proof))).status).toBe(403);
    expect((await takeKeyChange(their, 'bonjour')).status).toBe(400);
    await their.db.updateTable('log_peers').set({ log_key: keys.key }).execute();
    await rotateLogKey({ ...our, ...staff, now: NOW + 10 });
    await room.publish({ headline: 'En ville' });
    await expect(ask(NOW + 60_000)).rejects.toMatchObject({
      key: 'log.witness-old-key',
      args: { name: 'autre-rive.example/log/witness', url: our.siteUrl },
    });
    await addPeer({ ...their, ...staff }, { url: our.siteUrl, keys: await publishedKeys(our) });
    await ask(NOW + 120_000);
    expect(statuses).toEqual([200, 403, 403, 403, 200]);
  });

  it('have no word for strangers', async () => {
    const { room, our, their, staff } = await neighbours(open);
    await room.publish({ headline: 'Au port' });
    const { note } = await currentHead(our);
    const answer = async (body: string) => (await witnessCheckpoint(their, body)).status;
    expect(await answer('bonjour')).toBe(400);
    expect(await answer(`old 2\n\n${note}`)).toBe(400);
    expect(await answer(`old 0\n\n${note.replace('\n1\n', '\n2\n')}`)).toBe(403);
    expect(await answer(`old 1\n\n${note}`)).toBe(409);
    await removePeer({ ...their, ...staff }, { origin: 'https://jusant.example/' });
    expect(await answer(`old 0\n\n${note}`)).toBe(404);
    const keys = await publishedKeys(our);
    const add = (url: string) => addPeer({ ...their, ...staff }, { url, keys });
    await expect(add('https://ailleurs.example')).rejects.toMatchObject({ key: 'log.bad-peer' });
    await expect(add('https://autre-rive.example')).rejects.toMatchObject({ key: 'log.own-peer' });
  });
});
