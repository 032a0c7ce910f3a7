/** A house that went on after its backup comes back from it, and nobody gets anything twice. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addLetter, addMailing, addReaders, ledgerOf } from '../../../test/support/letters.ts';
import { type MailSink, openMailSink } from '../../../test/support/mail-sink.ts';
import { smallNewsroom } from '../../../test/support/newsroom.ts';
import { readConfig } from '../../config/config.ts';
import type { Letter } from '../../domain/letter.ts';
import { handlersOf, outbound, type ReactionDeps } from '../../reactions/index.ts';
import {
  findAnnouncement,
  insertAnnouncement,
  listAttempts,
  updateAnnouncement,
} from '../../storage/announcements.ts';
import { insertChannel } from '../../storage/channels.ts';
import { claimDeliveries, insertDeliveries, recordOutcomes } from '../../storage/deliveries.ts';
import { addressTo, insertActivity } from '../../storage/fediverse/outbox.ts';
import { insertJobs } from '../../storage/jobs.ts';
import { getMailing, keepFrozen, listAsking, setProgress } from '../../storage/mailings.ts';
import { openStorage, type Storage } from '../../storage/open.ts';
import type { Db } from '../../storage/schema.ts';
import { newAnnouncement } from '../../usecases/channel/announcing.ts';
import { newChannel } from '../../usecases/channel/new-channel.ts';
import { openHouse } from '../house.ts';
import { serve } from '../serve.ts';
import { DATABASE } from './layout.ts';
import { makeBackup } from './make-backup.ts';
import { type Restored, restoreBackup } from './restore-backup.ts';

/** What asks or reads, and tells nobody anything. */
const INWARD = [
  ...['index-search', 'sign-log', 'tie-press-page', 'fetch-media', 'capture-sources'],
  ...['look-at-live-page', 'sync-platforms', 'forget-bytes', 'scrub-database'],
];
const HOUR = 3_600_000;
const MAILS = ['eu', 'remis', 'attend'].map((name) => `${name}@lecteurs.example`);

const folder = mkdtempSync(join(tmpdir(), 'recto-restored-'));
const backedUpAt = Date.now() - 4 * HOUR;
let sink: MailSink;
let storage: Storage;
let letter: Letter;
let restored: Restored;
const ids = { approved: '', sending: '', fresh: '', posted: '', scheduled: '', channel: '' };
const configIn = (name: string) =>
  readConfig({
    RECTO_DATA: join(folder, name),
    LOG_LEVEL: 'silent',
    RECTO_ROLES: 'worker',
    SMTP_URL: sink.url,
  });

beforeAll(async () => {
  sink = await openMailSink();
  const here = configIn('here');
  storage = await openStorage({ file: join(here.dataFolder, DATABASE) });
  const { db } = storage;
  const room = await smallNewsroom(storage);
  letter = await addLetter(db, room.fr);
  const readers = await addReaders(
    db,
    letter.id,
    MAILS.map((mail) => ({ mail })),
  );
  ids.approved = (await addMailing(db, letter, { plannedAt: Date.now() - HOUR })).id;
  await halfSent(db, readers);
  ids.fresh = (await room.publish({ headline: 'La criée rouvre' })).articleId;
  ids.posted = (await room.publish({ headline: 'Le bac est réparé' })).articleId;
  ids.scheduled = (await room.write({ headline: 'Le phare s’éteint' })).articleId;
  await db
    .updateTable('articles')
    .set({ state: 'scheduled', scheduled_at: Date.now() - HOUR })
    .where('id', '=', ids.scheduled)
    .execute();
  await announcements(db);
  const [id, inbox] = ['activity', 'https://ailleurs.example/inbox'];
  await insertActivity(db, {
    ...{ id, uri: 'https://jusant.example/a', actorId: room.fr, articleId: null },
    ...{ kind: 'Create', json: {}, now: backedUpAt },
  });
  await addressTo(db, { activityId: id, inbox, now: backedUpAt });
  await insertJobs(
    db,
    outbound.map((kind) => ({ key: `then:${kind}`, kind, payload: {}, runAt: backedUpAt })),
    backedUpAt,
  );
  const { file } = await makeBackup(here, { to: folder });
  restored = await restoreBackup(configIn('back'), file);
}, 60_000);
afterAll(async () => {
  await storage?.close();
  await sink?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** One reader has the letter, to one it was being handed, one waits. */
async function halfSent(db: Db, readers: readonly string[]) {
  const mailing = await addMailing(db, letter, { number: 2, state: 'sending' });
  ids.sending = mailing.id;
  const list = MAILS.map((mail, at) => ({
    ...{ position: at + 1, readerId: readers[at] ?? '', mail },
    audience: 'readers' as const,
  }));
  await insertDeliveries(db, mailing.id, list);
  await keepFrozen(db, mailing.id, {});
  await setProgress(db, mailing.id, { recipients: 3, run: 1, started_at: backedUpAt });
  const by = 'then';
  const claim = { mailingId: mailing.id, letterId: letter.id, by, now: backedUpAt, limit: 2 };
  await claimDeliveries(db, claim);
  await recordOutcomes(db, { mailingId: mailing.id, by }, [
    { position: 1, state: 'accepted', reason: '', at: backedUpAt },
  ]);
}

/** A message that was to be posted, and a change of one that stands there. */
async function announcements(db: Db) {
  const channel = { ...newChannel('telegram', backedUpAt), name: 'Telegram', isOn: true };
  ids.channel = channel.id;
  await insertChannel(db, channel);
  for (const articleId of [ids.fresh, ids.posted]) {
    const one = newAnnouncement(articleId, channel.id, backedUpAt);
    await insertAnnouncement(db, one);
    const out = articleId === ids.posted ? { state: 'sent' as const, remoteId: '7' } : {};
    await updateAnnouncement(db, { ...one, ...out, run: 1, nextAt: backedUpAt });
  }
}

it('restoring says how much is held', () => {
  expect(restored.held).toMatchObject({
    ...{ articles: 1, letters: 1, lettersOnTheirWay: 1, announcements: 2, activities: 1 },
    // And what was to follow from founding the house and publishing twice: announcing, federating.
    jobs: outbound.length - 2 + 5,
  });
});

it('the restored house sends what it is asked for now, and nothing of what it was about to send', async () => {
  const house = await openHouse(configIn('back'));
  const { db } = house.storage;
  const now = await addMailing(db, letter, { number: 3, plannedAt: Date.now() - 1 });
  const serving = await serve(house);
  await expect
    .poll(async () => (await getMailing(db, now.id))?.state, { timeout: 20_000 })
    .toBe('sent');
  await serving.close();
  // Each reader has one mail: the letter that was approved after restoring.
  expect(sink.mails.map(({ to }) => to).sort()).toEqual([...MAILS].sort());

  expect(await getMailing(db, ids.approved)).toMatchObject({
    ...{ state: 'draft', whyNot: 'restored', approvedBy: null },
  });
  expect((await getMailing(db, ids.sending))?.state).toBe('short');
  expect([...(await ledgerOf(db, ids.sending)).values()]).toEqual([
    ...['accepted', 'unknown', 'unknown'],
  ]);
  const asking = await listAsking(db, Date.now());
  expect(asking.map(({ id }) => id).sort()).toEqual([ids.approved, ids.sending].sort());

  const article = await db
    .selectFrom('articles')
    .select(['state', 'schedule_problem'])
    .where('id', '=', ids.scheduled)
    .executeTakeFirst();
  expect(article).toEqual({ state: 'scheduled', schedule_problem: 'schedule.restored' });
  const announced = async (articleId: string) => {
    const one = await findAnnouncement(db, { articleId, channelId: ids.channel });
    const attempts = await listAttempts(db, [one?.id ?? ''], 5);
    return [one?.state, one?.nextAt, ...attempts.map(({ act, key }) => `${act} ${key}`)];
  };
  expect(await announced(ids.fresh)).toEqual(['unknown', null, 'announce channel.restored']);
  expect(await announced(ids.posted)).toEqual(['failed', null, 'edit channel.restored']);
  expect(await db.selectFrom('activity_deliveries').select('state').execute()).toEqual([
    { state: 'lost' },
  ]);
  const jobs = await db
    .selectFrom('jobs')
    .select(['state', 'attempts'])
    .where('key', 'like', 'then:%')
    .execute();
  expect(jobs).toEqual(outbound.map(() => ({ state: 'held', attempts: 0 })));
  await house.close();
}, 40_000);

it('every kind of work is known to tell others something, or not to', () => {
  const kinds = Object.keys(handlersOf({} as ReactionDeps));
  expect([...outbound, ...INWARD].sort()).toEqual(kinds.sort());
});
