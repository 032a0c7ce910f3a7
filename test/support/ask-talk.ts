import type { Kysely } from 'kysely';
import { newId } from '../../src/std/id.ts';
import { DESK_TABS } from '../../src/storage/comment-desk.ts';
import { getCommentByExternalId } from '../../src/storage/comments.ts';
import { listAnswersOut } from '../../src/storage/fediverse/answers.ts';
import { countEchoes } from '../../src/storage/fediverse/echoes.ts';
import {
  endDelivery,
  extendInboxLease,
  giveUpWaiting,
  hasDueInbox,
  leaseInboxes,
  listWaiting,
  postponeInbox,
  releaseInbox,
} from '../../src/storage/fediverse/outbox.ts';
import { getValue, listValues, setValue } from '../../src/storage/fediverse/values.ts';
import type { Database } from '../../src/storage/schema.ts';
import { answerComment } from '../../src/usecases/comment/answer.ts';
import { banWriter, liftBan, listBans } from '../../src/usecases/comment/ban.ts';
import { editComment } from '../../src/usecases/comment/edit.ts';
import { keepOldThreads, sweepTalk } from '../../src/usecases/comment/keep-threads.ts';
import {
  decideComments,
  noteComment,
  setArticleRule,
} from '../../src/usecases/comment/moderate.ts';
import { settleOldBans } from '../../src/usecases/comment/old-bans.ts';
import {
  listCommentBlocks,
  readCommentDesk,
  readCommentFilter,
  readCommentWriter,
} from '../../src/usecases/comment/read-desk.ts';
import { reportComment } from '../../src/usecases/comment/report.ts';
import { submitComment } from '../../src/usecases/comment/submit.ts';
import { stopNoticesOf, tellWriters } from '../../src/usecases/comment/tell-writers.ts';
import {
  actorDocument,
  answerDocument,
  articleDocument,
  nodeInfo,
  quoteDocument,
  standsFor,
  webFingerOf,
} from '../../src/usecases/fediverse/documents.ts';
import { takeEcho, takeEchoBack } from '../../src/usecases/fediverse/echo.ts';
import { federateActors } from '../../src/usecases/fediverse/federate-actor.ts';
import { federateAnswer } from '../../src/usecases/fediverse/federate-answer.ts';
import { federateArticle } from '../../src/usecases/fediverse/federate-article.ts';
import { endFollow, forgetStranger, takeFollow } from '../../src/usecases/fediverse/follow.ts';
import { takeQuote } from '../../src/usecases/fediverse/quote.ts';
import { changeReply, takeReply, takeReplyBack } from '../../src/usecases/fediverse/reply.ts';
import { blockServer, knockAgain, unblockServer } from '../../src/usecases/fediverse/settings.ts';
import { readFediverse } from '../../src/usecases/fediverse/state.ts';
import { sweepFediverse } from '../../src/usecases/fediverse/sweep.ts';
import { loadSite } from '../../src/usecases/reading/site.ts';
import { askForMention } from '../../src/usecases/webmention/ask.ts';
import { HOUSE, NOW, type SmallNewsroom } from './newsroom.ts';
import { solvedProof } from './proof.ts';
import { SEALER } from './session.ts';

const ORIGIN = 'https://jusant.example';

interface Talked {
  db: Kysely<Database>;
  room: SmallNewsroom;
  articleId: string;
}

/** All that comments ask: sent, weighed, read at the desk, decided, corrected, told, forgotten. */
export async function askTheTalk({ db, room, articleId }: Talked): Promise<void> {
  const ctx = { db, now: NOW, actor: HOUSE, sealer: SEALER };
  const rules = { mode: 'open', closeAfterDays: null, maxLinks: 2, asksProof: true } as const;
  const send = async (body: string, replyTo: string | null) =>
    submitComment(ctx, {
      articleId,
      mode: 'first-held',
      rules,
      draft: { name: 'Nolwenn', mail: 'nolwenn@courrier.example', site: '', body },
      replyTo,
      wantsNotices: true,
      trap: '',
      time: '',
      proof: await solvedProof(SEALER, NOW),
      address: '203.0.113.7',
    });
  const { id } = await send('Le quai est-il ouvert ?', null);
  await decideComments(ctx, { to: [{ id, state: 'approved' }] });
  const answer = await send('Depuis mardi.', id);
  await decideComments(ctx, { to: [{ id: answer.id, state: 'approved' }] });
  await tellWriters({ ...ctx, origin: ORIGIN }, { commentId: answer.id });
  await noteComment(ctx, { commentId: id, note: 'Merci.' });
  const asked = { articleId, commentId: id, reason: 'Pub', address: '203.0.113.9' };
  await reportComment(ctx, asked);
  for (const tab of DESK_TABS) {
    await readCommentDesk(ctx, { tab, after: `${NOW}.${id}` });
    await readCommentDesk(ctx, { tab, articleId });
  }
  await readCommentWriter(ctx, { commentId: id });
  const { banId } = await banWriter(ctx, { commentId: id, reason: '' });
  await settleOldBans(ctx);
  await listBans(ctx);
  await liftBan(ctx, { banId });
  await listCommentBlocks(ctx);
  await readCommentFilter(ctx);
  await setArticleRule(ctx, { articleId, mode: null, closeAfterDays: null });
  const { comments } = await readCommentDesk(ctx, { tab: 'approved' });
  for (const comment of comments)
    await editComment(ctx, { comment, body: `${comment.body} Merci.`, rules });
  await stopNoticesOf(ctx, 'nolwenn@courrier.example');
  await keepOldThreads(ctx);
  await sweepTalk(ctx);
  const target = `${ORIGIN}/fr/note-1`;
  await askForMention(
    { db, now: NOW, site: await siteOf(room) },
    { source: 'https://carnet.example/1', target, address: '203.0.113.8' },
  );
}

async function siteOf({ storage }: SmallNewsroom) {
  const site = await loadSite(storage.readDb, ORIGIN);
  if (!site) throw new Error('there is no publication');
  return site;
}

/** All that other servers ask and bring, and what is brought to them. */
export async function askTheFediverse({ db, room, articleId }: Talked): Promise<void> {
  const site = await siteOf(room);
  const ctx = { db, writeDb: db, site, now: NOW, sealer: SEALER, actor: HOUSE };
  const { fr } = room;
  const { ysee } = room.authors;
  const inbox = 'https://loin.example/inbox';
  const stranger = { id: 'https://loin.example/users/nora', inbox, sharedInbox: null };
  for (const actorId of [fr, ysee])
    await takeFollow(ctx, { actorId, stranger, follow: { id: `${stranger.id}/f/${actorId}` } });
  for (const handle of ['fr', 'ysee-malavoy'])
    await webFingerOf(ctx, `acct:${handle}@jusant.example`);
  nodeInfo(ctx, '1');
  for (const id of [fr, ysee])
    for (const part of ['self', 'outbox', 'followers', 'following'] as const) {
      await actorDocument(ctx, id, part, {});
      await actorDocument(ctx, id, part, { page: 'true', before: `${NOW}.${articleId}` });
    }
  for (const part of ['self', 'likes', 'shares'] as const)
    await articleDocument(ctx, articleId, part);
  const quote = 'https://loin.example/notes/7';
  await quoteDocument(ctx, articleId, Buffer.from(quote).toString('base64url'));
  for (const page of [{ slug: 'note-1' }, { slug: 'ysee-malavoy', isAuthor: true }, {}])
    await standsFor(ctx, { lang: 'fr', ...page });
  await federateArticle(ctx, articleId);
  await federateActors(ctx);
  await hearFromAfar(ctx, { articleId, stranger, quote });
  await bringAfar(db, inbox);
  await readFediverse(ctx, ORIGIN);
  await knockAgain(ctx);
  await blockServer(ctx, { host: 'loin.example' });
  await unblockServer(ctx, { host: 'loin.example' });
  await setValue(db, { key: 'a/b', value: 1, expiresAt: NOW });
  await getValue(db, 'a/b', NOW);
  await listValues(db, 'a', NOW);
  await sweepFediverse(ctx);
}

async function hearFromAfar(
  ctx: Parameters<typeof takeReply>[0],
  of: { articleId: string; stranger: Parameters<typeof takeFollow>[1]['stranger']; quote: string },
): Promise<void> {
  const { articleId, stranger, quote } = of;
  const { id: nora, inbox } = stranger;
  const by = { id: nora, name: 'Nora', page: nora, handle: '@nora@loin.example', inbox };
  const object = `${ORIGIN}/ap/articles/${articleId}`;
  for (const kind of ['like', 'boost'] as const) {
    const uri = `https://loin.example/${kind}`;
    await takeEcho(ctx, { articleId, stranger: stranger.id, kind, uri });
    await takeEchoBack(ctx, { stranger: stranger.id, kind, uri });
    await takeEchoBack(ctx, { stranger: stranger.id, kind, articleId });
  }
  await countEchoes(ctx.db, articleId);
  await takeQuote(ctx, { id: quote, article: { articleId, round: 1 }, stranger, quote });
  const id = 'https://loin.example/notes/1';
  await takeReply(ctx, { id, html: '<p>Et le bac ?</p>', warning: '', inReplyTo: object, by });
  await changeReply(ctx, {
    id,
    stranger: stranger.id,
    html: '<p>Et le bac, donc ?</p>',
    warning: '',
  });
  await answerAfar(ctx, id);
  await takeReplyBack(ctx, { id, stranger: stranger.id });
  await endFollow(ctx, { actorId: ctx.site.editions[0]?.id ?? '', stranger: stranger.id });
  await forgetStranger(ctx, { stranger: stranger.id, isCertain: true });
}

async function answerAfar(ctx: Parameters<typeof takeReply>[0], uri: string): Promise<void> {
  const actor = { type: 'staff', id: 'lea', name: 'Léa', role: 'editor' } as const;
  const heard = await getCommentByExternalId(ctx.db, uri);
  const answer = { commentId: heard?.id ?? '', body: 'Il passe à six heures.' };
  const { id } = await answerComment({ ...ctx, actor }, answer);
  await federateAnswer(ctx, id);
  await answerDocument(ctx, id);
  await decideComments({ ...ctx, actor }, { to: [{ id, state: 'removed' }] });
  await federateAnswer(ctx, id);
  await listAnswersOut(ctx.db, heard?.articleId ?? '');
}

async function bringAfar(db: Kysely<Database>, inbox: string): Promise<void> {
  const by = newId();
  const until = NOW + 60_000;
  await hasDueInbox(db, NOW);
  await leaseInboxes(db, { by, now: NOW, until, limit: 1 });
  const rings = (await extendInboxLease(db, { inbox, by, until })) ?? 0;
  const [first] = await listWaiting(db, inbox, 20);
  const end = { inbox, state: 'done', status: 202, reason: '', now: NOW } as const;
  await endDelivery(db, { ...end, activityId: first?.activityId ?? '' });
  await giveUpWaiting(db, { inbox, state: 'lost', before: NOW, reason: '', now: NOW });
  await postponeInbox(db, { inbox, by, tries: 1, tryAt: NOW, failingSince: NOW, reason: '' });
  await releaseInbox(db, { inbox, by, rings, spec: null });
}
