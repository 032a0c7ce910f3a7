import { expect, it } from 'vitest';
import { ORIGIN, signedIn } from '../../../test/support/api.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NO_COPIES } from '../../../test/support/evidence.ts';
import { SEALER } from '../../../test/support/session.ts';
import { contract, type OperationName } from '../../contract/index.ts';
import type { OperationSpec } from '../../contract/operation.ts';
import { p } from '../../domain/document/build.ts';
import { ownOnlyOf } from '../../domain/permissions.ts';
import { readCopy } from '../../media/copies/read-copy.ts';
import { newId } from '../../std/id.ts';
import { getArticle } from '../../storage/articles.ts';
import { insertErrorReport } from '../../storage/error-reports.ts';
import { insertReader } from '../../storage/readers.ts';
import { askQuestion } from '../../usecases/question/ask.ts';

/**
 * Every change that an author may make to things of their own, tried on what is somebody else's, by its
 * real id. A new operation has to be added here, or said to begin something that is then one's own.
 */
const SPEAKER = {
  speaker: { type: 'organisation', name: 'Port', spokesperson: null },
  mode: 'paraphrase',
};
const REPLY = { person: 'Malo', askedAt: 1, channel: 'mail', state: 'asked' };
const CORRECTION = { kind: 'update', why: 'Une faute.', severity: 'detail', isNow: 'Dix.' };
const FINDING = {
  rule: 'number.source',
  severity: 'warn',
  words: 'neuf',
  reason: 'Compté sur place par deux personnes.',
};
const ATTEMPTS: Partial<Record<OperationName, unknown>> = {
  changeAuthor: { name: 'Autre' },
  mergeAuthor: { into: ':otherAuthorId' },
  saveDraft: {
    baseRevisionId: ':revisionId',
    headline: 'Pris',
    standfirst: '',
    doc: { type: 'doc', content: [p('Pris.')] },
  },
  nameRevision: { name: 'À moi' },
  restoreRevision: undefined,
  createTranslation: { editionId: ':editionId' },
  beginTranslation: { editionId: ':editionId' },
  pairTranslation: { otherId: ':articleId' },
  partTranslation: undefined,
  markTranslated: { blocks: [{ id: 'b1', source: 'x' }] },
  takeBackPreviewLink: undefined,
  makeClaim: { text: 'Neuf.' },
  changeClaim: { text: 'Dix.' },
  withdrawClaim: { because: 'Faux.' },
  restoreClaim: undefined,
  attributeClaim: SPEAKER,
  changeAttribution: SPEAKER,
  sayAttribution: { role: 'Harbour master' },
  removeAttribution: undefined,
  recordReply: REPLY,
  changeReply: REPLY,
  addSource: { type: 'document', title: 'Le devis' },
  changeSource: { title: 'Autre' },
  saySource: {},
  citeSource: { sourceId: ':sourceId' },
  changeCitation: { locator: 'p. 3' },
  removeCitation: undefined,
  takeCopy: {},
  keepNote: { words: 'Rien.' },
  writeCorrection: CORRECTION,
  changeCorrection: CORRECTION,
  dropCorrection: undefined,
  overrideFinding: FINDING,
  takeBackOverride: undefined,
  writeVersoNotes: { brief: 'x', backstory: '', unknowns: [] },
  changeArticle: { seoTitle: 'Pris' },
  trashArticle: undefined,
  restoreArticle: undefined,
  submitArticle: {},
  withdrawArticle: {},
  assignArticle: { staffId: null },
  setEmbargo: { wall: null },
  wordAnnouncement: { text: 'Pris' },
  answerQuestion: { version: 1, answer: 'Non.', way: 'private' },
  assignQuestion: { version: 1, staffId: null },
  setQuestionAside: { version: 1, isAside: true },
  settleReport: undefined,
};

/** What is kept goes nowhere. */
const COPIES = {
  ...NO_COPIES,
  store: { ...NO_COPIES.store, put: async () => undefined },
  read: readCopy,
};

/**
 * They make something new, which is one's own; change nothing that anybody said (a copy is read over
 * again); or are tried below, because they answer for each thing by itself or take bytes.
 */
const FREE: readonly OperationName[] = [
  'createArticle',
  'createAuthor',
  'duplicateArticle',
  'lookAgain',
  'doWithArticles',
  'keepFile',
];

/** Somebody else's article with all that can hang on one, and the ids of it all. */
async function othersThings(desk: Awaited<ReturnType<typeof signedIn>>) {
  const { ask, room } = desk;
  const { db } = room.storage;
  const ctx = { ...room.ctx, sealer: SEALER };
  const { articleId } = await room.publish({ headline: 'La criée', body: [p('Neuf y vendent.')] });
  const make = async (path: string, body: unknown): Promise<string> => {
    const made = await ask('POST', path, { body });
    expect(made.status, `${path} ${JSON.stringify(made.body)}`).toBe(200);
    return (made.body as { id: string }).id;
  };
  const claimId = await make(`/articles/${articleId}/claims`, { text: 'Neuf.' });
  const sourceId = await make(`/articles/${articleId}/sources`, {
    type: 'document',
    title: 'Le devis',
  });
  const article = await getArticle(db, articleId);
  const reader = { id: newId(), mail: 'jeanne@lecteurs.example', name: 'Jeanne', lang: 'fr' };
  await insertReader(db, { ...reader, confirmedAt: ctx.now, createdAt: ctx.now });
  const questionId = await askQuestion(ctx, {
    asker: { readerId: reader.id, name: reader.name, origin: 'site' },
    editionId: room.fr,
    words: 'Qui a la clef du phare ?',
    name: '',
    isNamed: false,
  });
  const reportId = newId();
  await insertErrorReport(db, {
    ...{ id: reportId, articleId, claimId: null, seq: 1, words: 'Huit.', mail: null },
    createdAt: ctx.now,
  });
  return {
    articleId,
    claimId,
    sourceId,
    questionId,
    reportId,
    citationId: await make(`/claims/${claimId}/citations`, { sourceId }),
    attributionId: await make(`/claims/${claimId}/attributions`, SPEAKER),
    replyId: await make(`/claims/${claimId}/replies`, REPLY),
    snapshotId: await make(`/sources/${sourceId}/notes`, { words: 'Vu sur place.' }),
    correctionId: await make(`/articles/${articleId}/corrections`, CORRECTION),
    linkId: await make(`/articles/${articleId}/preview-links`, { days: 7 }),
    channelId: await make('/channels', { kind: 'telegram', name: 'Telegram' }),
    revisionId: article?.headRevisionId ?? '',
    editionId: room.en,
    authorId: room.authors.ysee,
    otherAuthorId: room.authors.bastien,
    fingerprint: 'f1',
    lang: 'en',
  };
}

describeEachDatabase('what is somebody else’s', (open) => {
  it('is changed by no operation that an author has', async () => {
    const desk = await signedIn(await open(), 'owner', { copies: COPIES });
    const ids: Record<string, string> = await othersThings(desk);
    const fill = (text: string) => text.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? name);
    const { cookie, member } = await desk.enter('Malo', 'author');
    const wrong: unknown[] = [];
    for (const [name, body] of Object.entries(ATTEMPTS)) {
      const { method, path } = contract[name as OperationName] as OperationSpec;
      const sent = body === undefined ? {} : { body: JSON.parse(fillBody(body, fill)) };
      const { status, body: said } = await desk.ask(method, fill(path), { cookie, ...sent });
      const key = (said as { key?: string } | null)?.key;
      if (status !== 403 || !key?.startsWith('permission.')) wrong.push([name, status, key]);
    }
    expect(wrong).toEqual([]);
    // What lies in nobody's hands is not made one's own by taking it, alone or with others.
    const take = { body: { staffId: member.id }, cookie };
    const taken = await desk.ask('PUT', `/articles/${ids.articleId}/assignee`, take);
    expect(taken).toMatchObject({ status: 403, body: { key: 'permission.missing' } });
    const takeMany = { do: 'assign', staffId: member.id };
    const several = { body: { articleIds: [ids.articleId], act: takeMany }, cookie };
    expect((await desk.ask('POST', '/articles/bulk', several)).body).toMatchObject({
      results: [{ isDone: false }],
    });
    const act = { do: 'trash' };
    const many = { body: { articleIds: [ids.articleId], act }, cookie };
    expect((await desk.ask('POST', '/articles/bulk', many)).body).toMatchObject({
      results: [{ isDone: false }],
    });
    const file = await desk.app.request(`/api/v1/sources/${ids.sourceId}/files?name=a.txt`, {
      method: 'POST',
      headers: { origin: ORIGIN, cookie, 'content-type': 'application/octet-stream' },
      body: 'Rien.',
    });
    expect(file.status).toBe(403);
  });

  it('and every such operation is tried', () => {
    const own = ownOnlyOf('author');
    const names = (Object.keys(contract) as OperationName[]).filter((name) => {
      const { method, permission } = contract[name] as OperationSpec;
      return method !== 'GET' && own.some((one) => one === permission);
    });
    expect(names.filter((name) => !(name in ATTEMPTS) && !FREE.includes(name))).toEqual([]);
  });
});

const fillBody = (body: unknown, fill: (text: string) => string): string =>
  JSON.stringify(body, (_, value) =>
    typeof value === 'string' && value.startsWith(':') ? fill(value) : value,
  );
