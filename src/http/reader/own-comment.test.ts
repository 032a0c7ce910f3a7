import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { SEALER } from '../../../test/support/session.ts';
import { ARMELLE, ORIGIN, talkedNewsroom } from '../../../test/support/talk.ts';
import type { MailModel } from '../../domain/mail.ts';
import { commentMailWords } from '../../domain/words/comment-mail.ts';
import { listDeskComments } from '../../storage/comment-desk.ts';
import { getComment } from '../../storage/comments.ts';
import { claimJobs } from '../../storage/jobs.ts';
import type { Storage } from '../../storage/open.ts';
import { changeSlug } from '../../usecases/article/change-slug.ts';
import { unpublishArticle } from '../../usecases/article/unpublish.ts';
import { commentKey } from '../../usecases/comment/comment-keys.ts';
import { tellWriters } from '../../usecases/comment/tell-writers.ts';
import { type MailJob, openMailJob } from '../../usecases/mail/queue-mail.ts';

async function mailsOf({ db }: Storage, now: number): Promise<MailModel[]> {
  const lease = { by: 'test', now: now + 1, until: now + 60_000, limit: 20 };
  const jobs = (await claimJobs(db, lease)).filter(({ kind }) => kind === 'send-mail');
  return jobs.flatMap(({ payload }) => openMailJob(payload as MailJob, SEALER, now) ?? []);
}

const onlyComment = async (storage: Storage) =>
  (await listDeskComments(storage.db, { tab: 'approved', after: null, limit: 1 }))[0]?.id ?? '';

describeEachDatabase('links to somebody’s own comments', (open) => {
  it('keep working when the article has another address, or none any more', async () => {
    const storage = await open();
    const { room, app, send, read, ctx, articleId, path } = await talkedNewsroom(storage, {
      mode: 'open',
    });
    await send({ ...ARMELLE, notices: 'on' });
    const id = await onlyComment(storage);
    await tellWriters({ ...ctx(), sealer: SEALER, origin: ORIGIN }, { commentId: id });
    const [mail] = await mailsOf(storage, ctx().now);
    const edit = (mail?.button?.url ?? '').replace(ORIGIN, '');
    const stop = (mail?.stop?.url ?? '').replace(ORIGIN, '');
    const formerly = (link: string) => link.replace('/fr/comments/', `${path}/comments/`);

    await changeSlug(room.ctx, { articleId, slug: 'la-corne' });
    expect(await read(edit)).toContain('href="/fr/la-corne"');
    for (const link of [edit, formerly(edit)])
      expect(await read(link)).toContain('Le local a-t-il');
    await unpublishArticle(room.ctx, { articleId });
    for (const link of [edit, formerly(edit)])
      expect(await read(link)).toContain('Le local a-t-il');
    for (const link of [stop, formerly(stop)]) expect(await read(link)).toContain('Arrêter');

    // As a mail program does it (RFC 8058): no page of ours, no origin, no redirect to follow.
    const pressed = await app.request(formerly(stop), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(pressed.status).toBe(200);
    expect(await getComment(storage.db, id)).toMatchObject({ wantsNotices: false });
    const key = new URL(edit, ORIGIN).searchParams.get('key') ?? '';
    const withdrawn = await send({ key, do: 'withdraw' }, { to: '/fr/comments/mine' });
    expect(withdrawn.text).toContain('retiré');
    expect(await getComment(storage.db, id)).toMatchObject({ state: 'removed', body: '' });
    expect((await app.request('/fr/comments/mine?key=none')).status).toBe(404);
    expect((await app.request('/fr/comments/stop?key=none')).status).toBe(404);
  });

  it('are mailed to whoever asks for one on the page that thanks them, and seldom', async () => {
    const storage = await open();
    const { send, ctx, read } = await talkedNewsroom(storage, { mode: 'open' });
    const sent = await send({ ...ARMELLE, body: 'Achetez ici : https://voiles.example' });
    expect(await mailsOf(storage, ctx().now)).toEqual([]);
    const action = /<form action="([^"]+)"/.exec(sent.text)?.[1] ?? '';
    const key = /name="key" value="([^"]+)"/.exec(sent.text)?.[1] ?? '';
    expect(action).toBe('/fr/comments/link');
    const abroad = { to: action, headers: { origin: 'https://ailleurs.example' } };
    expect((await send({ key }, abroad)).status).toBe(403);
    expect((await send({ key: 'none' }, { to: action })).status).toBe(404);
    const asked = await send({ key }, { to: action });
    expect(asked.text).toContain('Le lien est en route');
    const [mail] = await mailsOf(storage, ctx().now);
    expect(mail).toMatchObject({ to: expect.stringMatching(/^canari/i), say: 'fr' });
    // Nothing in it is of whoever wrote: the mailbox may be a stranger's.
    expect(JSON.stringify(mail)).not.toMatch(/voiles|Armelle/);
    expect(await read((mail?.button?.url ?? '').replace(ORIGIN, ''))).toContain('voiles.example');
    for (let i = 0; i < 2; i++) await send({ key }, { to: action });
    expect((await send({ key }, { to: action })).status).toBe(429);
    expect(await mailsOf(storage, ctx().now)).toHaveLength(2);
  });

  it('send nothing for what was thrown out', async () => {
    const storage = await open();
    const { send, ctx } = await talkedNewsroom(storage, { mode: 'open' });
    const sent = await send({ ...ARMELLE, subject: 'a machine' });
    const key = /name="key" value="([^"]+)"/.exec(sent.text)?.[1] ?? '';
    const asked = await send({ key }, { to: '/fr/comments/link' });
    expect(asked.text).toContain('Le lien est en route');
    expect(await mailsOf(storage, ctx().now)).toEqual([]);
    expect(commentKey(SEALER, { do: 'ask', commentId: 'x' })).not.toBe(key);
  });
});

it('what is written about comments is in the edition’s language, or in English', () => {
  expect(commentMailWords('fr-CA').lang).toBe('fr');
  expect(commentMailWords('ar').lang).toBe('ar');
  for (const lang of ['en', 'en-GB', 'de', 'pt-BR']) expect(commentMailWords(lang).lang).toBe('en');
});
