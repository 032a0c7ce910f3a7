import { expect, it } from 'vitest';
import { signedIn } from '../../../test/support/api.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { evidenceRoom, on } from '../../../test/support/evidence.ts';
import { p } from '../../domain/document/build.ts';
import { getArticle } from '../../storage/articles.ts';
import { addSource } from '../../usecases/evidence/add-source.ts';
import { decideAnonymity } from '../../usecases/evidence/approve-anonymity.ts';
import { attributeClaim } from '../../usecases/evidence/attribute-claim.ts';
import { citeSource } from '../../usecases/evidence/cite-source.ts';
import { keepNote } from '../../usecases/evidence/keep-file.ts';
import { makeClaim } from '../../usecases/evidence/make-claim.ts';
import { recordReply } from '../../usecases/evidence/record-reply.ts';
import { publicVerso } from '../../usecases/verso/public-verso.ts';

const CANARY = 'CANARI';

/** Everything that must stay in the newsroom carries the word that is looked for. */
async function planted(r: Awaited<ReturnType<typeof evidenceRoom>>) {
  const { articleId } = await r.write({ headline: 'L’écrit de 2021', body: [p('…')] });
  const claim = await makeClaim(r.editor, {
    articleId,
    text: 'L’usure était connue.',
    modality: 'alleged',
    importance: 'supporting',
  });
  const claimId = claim.id;
  const source = await addSource(r.editor, {
    articleId,
    type: 'interview',
    title: `${CANARY} entretien`,
    author: CANARY,
    publisher: CANARY,
    note: CANARY,
    locator: CANARY,
    description: 'un entretien',
    isConfidential: true,
  });
  await keepNote(r.editor, r.desk, {
    sourceId: source.id,
    words: `${CANARY} dit que l’usure était connue.`,
  });
  await citeSource(r.editor, {
    claimId,
    sourceId: source.id,
    relation: 'supports',
    passage: `${CANARY} dit`,
    locator: CANARY,
  });
  await recordReply(r.editor, {
    claimId,
    person: 'le port',
    askedAt: 0,
    channel: 'téléphone',
    state: 'asked',
    note: CANARY,
  });
  const { id } = await attributeClaim(r.editor, {
    claimId,
    speaker: {
      type: 'anonymous',
      count: 1,
      description: 'une personne de l’entretien, qui craint pour son emploi',
      reason: 'job',
      reasonText: 'Elle craint pour son emploi.',
      knownTo: 'author',
      directKnowledge: true,
      interest: null,
    },
    mode: 'paraphrase',
    originalWords: CANARY,
    saidAt: '2026-09-21',
  });
  await decideAnonymity(r.second, { attributionId: id, isGranted: true, note: CANARY });
  await r.rewrite(articleId, [
    p(
      'Selon une personne de l’entretien, qui craint pour son emploi, ',
      on(claimId, 'l’usure aurait été connue'),
      '.',
    ),
  ]);
  await r.publish(articleId);
  return { articleId, claimId };
}

describeEachDatabase('evidence over the API', (open) => {
  it('gives nothing confidential to readers: not in the verso, and nothing at all without a session', async () => {
    const storage = await open();
    const r = await evidenceRoom(storage);
    const { articleId } = await planted(r);
    const article = await getArticle(storage.db, articleId);
    const verso = await publicVerso(storage.db, article?.publishedRevisionId ?? '');
    expect(verso?.claims[0]?.attributions[0]?.speaker.type).toBe('anonymous');
    expect(verso?.claims[0]?.citations[0]).toMatchObject({ passage: null, isFound: true });
    expect(JSON.stringify(verso)).not.toContain(CANARY);
    expect(JSON.stringify(verso)).not.toContain('2026-09-21');
    // What leaves the database for readers, feeds, search, and the log.
    for (const table of ['events', 'jobs', 'log_entries', 'articles', 'revisions'] as const) {
      const rows = await storage.db.selectFrom(table).selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain(CANARY);
    }
  });

  it('lets a person record and check what they may, and says why not', async () => {
    const { ask, enter, room } = await signedIn(await open(), 'editor');
    const { articleId } = await room.write({ headline: 'La criée' });
    const made = await ask('POST', `/articles/${articleId}/claims`, {
      body: { text: 'Onze personnes.', kind: 'number' },
    });
    expect(made).toMatchObject({
      status: 200,
      body: { kind: 'number', texts: { fr: 'Onze personnes.' } },
    });
    const { id } = made.body as { id: string };
    expect(
      (await ask('POST', `/articles/${articleId}/claims/${id}/check`, { body: {} })).body,
    ).toMatchObject({ key: 'claim.no-words' });
    const bad = await ask('PATCH', `/articles/${articleId}/claims/${id}`, {
      body: { modality: 'certain' },
    });
    expect(bad).toMatchObject({ status: 400, body: { fields: [{ path: 'modality' }] } });
    expect(await ask('GET', `/articles/${articleId}/evidence`)).toMatchObject({
      status: 200,
      body: { lang: 'fr', claims: [{ id }], states: { [id]: 'draft' }, hasUnnamedPolicy: false },
    });
    expect(await ask('GET', `/articles/${articleId}/gate`)).toMatchObject({
      status: 200,
      body: { isOpen: true },
    });
    const author = await enter('Malo', 'author');
    const denied = await ask('POST', `/articles/${articleId}/claims`, {
      body: { text: 'Non.' },
      cookie: author.cookie,
    });
    expect(denied).toMatchObject({ status: 403, body: { key: 'permission.not-own' } });
    expect((await ask('GET', `/articles/${articleId}/evidence`, { cookie: '' })).status).toBe(401);
  });
});
