/** The log is one and the same through a restart, on two nodes, and after a copy was put back. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { openStorage, type Storage } from '../../src/storage/open.ts';
import { type Checkpoint, parseCheckpoint } from '../../src/transparency/checkpoint.ts';
import { consistencyProof, isConsistent } from '../../src/transparency/proofs.ts';
import { createArticle } from '../../src/usecases/article/create.ts';
import { publishArticle } from '../../src/usecases/article/publish.ts';
import { treeOf } from '../../src/usecases/log/read-tree.ts';
import { signCheckpoint } from '../../src/usecases/log/sign-checkpoint.ts';
import { openTemporaryPostgres, openTemporarySqlite } from '../support/databases.ts';
import { entriesOf, logContext } from '../support/log.ts';
import { HOUSE, NOW, type SmallNewsroom, smallNewsroom } from '../support/newsroom.ts';

async function head(storage: Storage): Promise<Checkpoint> {
  const checkpoint = parseCheckpoint((await signCheckpoint(logContext(storage))).note);
  if (!checkpoint) throw new Error('no checkpoint');
  return checkpoint;
}

async function continues(storage: Storage, before: Checkpoint, now: Checkpoint): Promise<boolean> {
  const proof = await consistencyProof(before.size, now.size, treeOf(storage.db));
  return isConsistent(before, now, proof);
}

/** Writes and publishes through a connection of its own. */
async function publish(storage: Storage, room: SmallNewsroom, headline: string): Promise<void> {
  const ctx = { db: storage.db, actor: HOUSE, now: NOW };
  const { articleId } = await createArticle(ctx, {
    editionId: room.fr,
    kind: 'news',
    headline,
    doc: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: headline }] }],
    },
    authors: [{ authorId: room.authors.ysee, role: 'author' }],
    sectionId: room.sections.port,
  });
  await publishArticle(ctx, { articleId });
}

const postgres = inject('postgresUrl');
const databases = [
  { name: 'SQLite', open: openTemporarySqlite, skip: false, isOneFile: true },
  {
    name: 'PostgreSQL',
    open: () => openTemporaryPostgres(postgres),
    skip: !postgres,
    isOneFile: false,
  },
];

describe.each(databases)('the log on $name', ({ open, skip, isOneFile }) => {
  it.skipIf(skip)('is continued by the next process, and by two at a time', async () => {
    const one = await open();
    onTestFinished(() => one.remove());
    const room = await smallNewsroom(one.storage);
    await publish(one.storage, room, 'Un');
    const first = await head(one.storage);

    const { url, file } = one.storage;
    const two = await openStorage({ url: url ?? null, file: file ?? '' });
    // A restart signs nothing new where nothing is new.
    expect((await head(two)).note).toEqual(first.note);
    const turns = [1, 2, 3, 4].flatMap((n) =>
      [one.storage, two].map((node, at) => () => publish(node, room, `Nœud ${at}, article ${n}`)),
    );
    // Two connections to one file cannot wait for each other in one process; elsewhere they may.
    if (isOneFile) for (const turn of turns) await turn();
    else await Promise.all(turns.map((turn) => turn()));
    const [here, there] = await Promise.all([head(one.storage), head(two)]);
    expect([here.size, there.size]).toEqual([9, 9]);
    expect(here.root).toEqual(there.root);
    expect(await continues(two, first, here)).toBe(true);
    expect(await entriesOf(two)).toEqual(await entriesOf(one.storage));
    await two.close();
  });
});

it('a copy that was put back continues what it knew, and contradicts what came after it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recto-restored-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [live, copy] = [join(folder, 'live.db'), join(folder, 'copy.db')];
  copyFileSync(inject('templates').sqlite, live);
  const before = await openStorage({ file: live });
  const room = await smallNewsroom(before);
  await publish(before, room, 'Un');
  const kept = await head(before);
  await before.close();
  copyFileSync(live, copy);

  const lost = await openStorage({ file: live });
  await publish(lost, room, 'Perdu');
  const later = await head(lost);
  expect(await continues(lost, kept, later)).toBe(true);
  await lost.close();

  const restored = await openStorage({ file: copy });
  await publish(restored, room, 'Deux');
  await publish(restored, room, 'Trois');
  const now = await head(restored);
  expect(now.size).toBe(3);
  expect(await continues(restored, kept, now)).toBe(true);
  // Whoever saw the lost one has the proof that this is another history.
  expect(await continues(restored, later, now)).toBe(false);
  await restored.close();
});
