import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import {
  type EvidenceRoom,
  evidenceRoom,
  on,
  published,
  refusal,
} from '../../../test/support/evidence.ts';
import { NOW } from '../../../test/support/newsroom.ts';
import { statesOf } from '../../domain/article-evidence.ts';
import { p } from '../../domain/document/build.ts';
import { copyKey } from '../../media/keys.ts';
import { getArticle } from '../../storage/articles.ts';
import { listEntriesFrom } from '../../storage/log-entries.ts';
import { getRevision } from '../../storage/revisions.ts';
import { listSnapshots } from '../../storage/snapshots.ts';
import { contentHash, sha256 } from '../../transparency/content-hash.ts';
import { eraseArticle, readErasure } from '../article/erase.ts';
import { addSource, saySource } from '../evidence/add-source.ts';
import { attributeClaim, sayAttribution } from '../evidence/attribute-claim.ts';
import { checkClaim } from '../evidence/check-claim.ts';
import { citeSource } from '../evidence/cite-source.ts';
import { writeCorrection } from '../evidence/correct-article.ts';
import { changeClaim } from '../evidence/make-claim.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { correctionTasks } from './correction-tasks.ts';
import { publicVerso } from './public-verso.ts';

const HOUR = 3_600_000;

/** Where the words of an article, and of the story it was alone in, are kept; sources stay. */
const TEXT_TABLES = [
  ...(['articles', 'revisions', 'revision_evidence', 'corrections', 'claim_places'] as const),
  ...([
    'claim_checks',
    'claims',
    'attributions',
    'citations',
    'live_drafts',
    'live_updates',
    'log_entries',
    'events',
    'jobs',
  ] as const),
] as const;

describeEachDatabase('evidence that was published', (open) => {
  const room = async () => evidenceRoom(await open());
  const stateOf = async (r: EvidenceRoom, articleId: string, claimId: string) => {
    const article = await getArticle(r.storage.db, articleId);
    if (!article) throw new Error('no article');
    return statesOf(await readEvidence(r.storage.db, article)).get(claimId)?.state;
  };
  const versoOf = async (r: EvidenceRoom, articleId: string) => {
    const article = await getArticle(r.storage.db, articleId);
    return publicVerso(r.storage.db, article?.publishedRevisionId ?? '');
  };

  it('1, 8: what was published, and the bytes of a copy, never change', async () => {
    const r = await room();
    const { db } = r.storage;
    const { articleId, storyId } = await published(r);
    await expect(
      db.updateTable('revision_evidence').set({ verso: '{}' }).execute(),
    ).rejects.toThrow();
    await expect(db.deleteFrom('revision_evidence').execute()).rejects.toThrow();
    await expect(
      db
        .updateTable('revisions')
        .set({ doc: '{}' })
        .where('article_id', '=', articleId)
        .where('seq', 'is not', null)
        .execute(),
    ).rejects.toThrow();
    const [copy] = await listSnapshots(db, storyId);
    const bytes = await r.desk.store.get(copy?.blobKey ?? '');
    expect(copy?.sha256).toBe(sha256(bytes ?? ''));
    expect(copy?.blobKey).toBe(copyKey(copy?.sha256 ?? ''));
    await expect(
      db
        .updateTable('snapshots')
        .set({ sha256: 'f'.repeat(64) })
        .execute(),
    ).rejects.toThrow();
  });

  it('1: what the law takes away is blank everywhere, and the log still holds', async () => {
    const r = await room();
    const { db } = r.storage;
    const word = 'goéland';
    const { articleId } = await published(r, `Le ${word} a volé 412 sardines en 2025`);
    const other = await r.publishText('Un texte qui reste.');
    const before = await listEntriesFrom(db, 0, 9);
    const rows = () =>
      db.selectFrom('revisions').selectAll().where('article_id', '=', articleId).execute();
    const hashes = (await rows()).map(({ content_hash }) => content_hash);
    const owner = await r.person('Anna Kerviel', 'owner');
    expect(await refusal(eraseArticle(r.editor, { articleId, reason: 'Un juge le veut.' }))).toBe(
      'permission.missing',
    );
    expect(await readErasure(owner, articleId)).toMatchObject({
      published: 1,
      claims: 1,
      erased: null,
    });
    expect(await refusal(eraseArticle(owner, { articleId, reason: 'Oui' }))).toBe(
      'erase.no-reason',
    );
    await eraseArticle(owner, { articleId, reason: 'Le tribunal l’ordonne.' });
    await eraseArticle(owner, { articleId, reason: 'Le tribunal l’ordonne.' });
    expect((await readErasure(owner, articleId)).erased).toMatchObject({
      ...{ byName: 'Anna Kerviel', reason: 'Le tribunal l’ordonne.' },
    });
    for (const table of TEXT_TABLES) {
      const kept = JSON.stringify(await db.selectFrom(table).selectAll().execute());
      expect([table, kept.includes(word)]).toEqual([table, false]);
    }
    expect((await rows()).map(({ content_hash }) => content_hash)).toEqual(hashes);
    const entries = await listEntriesFrom(db, 0, 9);
    expect(entries.slice(0, before.length)).toEqual(before);
    expect(entries.at(-1)?.type).toBe('unpublish');
    expect((await getArticle(db, articleId))?.state).toBe('unpublished');
    // Nothing else is loosened by it, neither for this article nor for another.
    for (const id of [articleId, other.articleId])
      await expect(
        db.updateTable('revisions').set({ doc: '{}' }).where('article_id', '=', id).execute(),
      ).rejects.toThrow();
    const blank = '{"type":"doc","content":[{"type":"paragraph"}]}';
    await expect(
      db
        .updateTable('revisions')
        .set({ doc: blank, headline: '', standfirst: '' })
        .where('article_id', '=', other.articleId)
        .execute(),
    ).rejects.toThrow();
  });

  it('2, 11: numbers have no gap, and the hash can be computed again from what is stored', async () => {
    const r = await room();
    const { articleId } = await published(r);
    await writeCorrection(r.editor, {
      articleId,
      kind: 'update',
      why: 'La saison continue.',
      severity: 'detail',
    });
    await r.rewrite(articleId, [p('La saison continue.')]);
    const again = await refusal(r.publish(articleId));
    expect(again).toBe('gate.blocked');
    const rows = await r.storage.db
      .selectFrom('revisions')
      .selectAll()
      .where('article_id', '=', articleId)
      .where('seq', 'is not', null)
      .orderBy('seq')
      .execute();
    expect(rows.map(({ seq }) => seq)).toEqual([1]);
    for (const row of rows) {
      const { headline: title, standfirst, doc } = row;
      expect(row.content_hash).toBe(contentHash({ title, standfirst, doc: JSON.parse(doc) }));
    }
  });

  it('9: readers are told of a change in substance, not of a slip mended', async () => {
    const r = await room();
    const { articleId } = await r.publishText(
      'Le pont a cédé sous 12 camions. Un événnement rare.',
    );
    const say = (text: string) => r.rewrite(articleId, [p(text)]);
    await say('Le pont a cédé sous 12 camions. Un événement rare.');
    expect(await refusal(r.publish(articleId))).toBe('done');
    await say('Le pont a cédé sous 20 camions. Un événement rare.');
    expect(await refusal(r.publish(articleId))).toBe('gate.blocked');
    await say('Le pont a cédé sous 12 camions.');
    expect(await refusal(r.publish(articleId))).toBe('gate.lacks-note');
    await say('Le pont a cédé sous 20 camions. Un événement rare.');
    await writeCorrection(r.editor, {
      articleId,
      kind: 'correction',
      was: 'sous 12 camions',
      isNow: 'sous 20 camions',
      why: 'Mauvaise ligne.',
      severity: 'substance',
    });
    expect(await refusal(r.publish(articleId, r.editor, NOW + HOUR))).toBe('done');
    expect((await versoOf(r, articleId))?.corrections).toMatchObject([
      { fromSeq: 2, toSeq: 3, shownAt: 'top', publishedAt: NOW + HOUR },
    ]);
    await expect(
      r.storage.db.updateTable('corrections').set({ why: '' }).execute(),
    ).rejects.toThrow();
  });

  it('10: a retraction keeps the article, its notice above, and all revisions', async () => {
    const r = await room();
    const { articleId } = await r.publishText('Le maire a vendu la jetée, dit le registre.');
    await writeCorrection(r.editor, {
      articleId,
      kind: 'retraction',
      why: 'Le registre était faux.',
      severity: 'central',
    });
    await r.publish(articleId);
    const article = await getArticle(r.storage.db, articleId);
    expect(article?.state).toBe('published');
    expect((await versoOf(r, articleId))?.corrections).toMatchObject([
      { kind: 'retraction', shownAt: 'top', fromSeq: 1, toSeq: 2 },
    ]);
  });

  it('is anchored in the headline and the standfirst too, where they say the same words', async () => {
    const r = await room();
    const words = 'La halle a vendu 412\u00a0tonnes en 2025';
    const { articleId, claimId } = await published(r, words);
    await r.rewrite(articleId, [p(on(claimId, words), '.')], {
      headline: '🐟 La halle a vendu 412 tonnes en 2025\u202f!',
    });
    await checkClaim(r.checker, { articleId, claimId });
    await writeCorrection(r.editor, { articleId, kind: 'update', why: 'Titre.', severity: 'typo' });
    await r.publish(articleId, r.editor, NOW + HOUR);
    const [claim] = (await versoOf(r, articleId))?.claims ?? [];
    expect(claim?.anchors).toMatchObject([
      { part: 'body', exact: words },
      { part: 'headline', exact: 'La halle a vendu 412 tonnes en 2025', start: 2, end: 37 },
    ]);
  });

  it('11: new evidence for the same words is a publication of its own', async () => {
    const r = await room();
    const { articleId, claimId, sourceId } = await published(r);
    expect(await r.publish(articleId)).toEqual({ seq: 1 });
    await citeSource(r.editor, { claimId, sourceId, relation: 'context', passage: 'Le rapport' });
    expect(await r.publish(articleId, r.editor, NOW + HOUR)).toEqual({ seq: 2 });
    const article = await getArticle(r.storage.db, articleId);
    const revision = await getRevision(r.storage.db, article?.publishedRevisionId ?? '');
    const before = await getRevision(r.storage.db, revision?.parentId ?? '');
    expect(revision?.contentHash).toBe(before?.contentHash);
    expect(await r.publish(articleId)).toEqual({ seq: 2 });
  });

  it('14: a voice is said in the words of each language, and by default in the first', async () => {
    const r = await room();
    const { articleId, storyId, claimId } = await published(r);
    const { id } = await attributeClaim(r.editor, {
      claimId,
      mode: 'paraphrase',
      speaker: { type: 'person', name: 'Yann Le Dréo', role: 'crieur', affiliation: 'La criée' },
    });
    await sayAttribution(r.editor, {
      ...{ attributionId: id, lang: 'en', words: { role: 'crier', interest: 'none of his' } },
    });
    await checkClaim(r.checker, { articleId, claimId });
    await r.publish(articleId, r.editor, NOW + HOUR);
    const body = [p(on(claimId, 'The hall sold 412 tonnes in 2025'), '.')];
    const of = { storyId, editionId: r.en, sectionId: null };
    const english = await r.write({ headline: 'The auction', body, ...of });
    await checkClaim(r.checker, { articleId: english.articleId, claimId });
    await r.publish(english.articleId, r.editor, NOW + HOUR);
    const speakers = async (of: string) =>
      (await versoOf(r, of))?.claims[0]?.attributions[0]?.speaker;
    const french = {
      type: 'person',
      name: 'Yann Le Dréo',
      role: 'crieur',
      affiliation: 'La criée',
    };
    expect(await speakers(articleId)).toEqual(french);
    expect(await speakers(english.articleId)).toEqual({ ...french, role: 'crier' });
  });

  it('14: a source is told in the words of each language, else marked with the one it is in', async () => {
    const r = await room();
    const { articleId, storyId, claimId } = await published(r);
    const source = await addSource(r.editor, {
      ...{ articleId, type: 'document', title: 'Registre des pesées', lang: 'fr' },
    });
    const other = await addSource(r.editor, { articleId, type: 'document', title: 'Barème' });
    for (const sourceId of [source.id, other.id])
      await citeSource(r.editor, { claimId, sourceId, relation: 'context' });
    await saySource(r.editor, {
      ...{ sourceId: source.id, lang: 'en', words: { title: 'Register of weighings' } },
    });
    const body = [p(on(claimId, 'The hall sold 412 tonnes in 2025'), '.')];
    const of = { storyId, editionId: r.en, sectionId: null };
    const english = await r.write({ headline: 'The auction', body, ...of });
    for (const id of [articleId, english.articleId])
      await checkClaim(r.checker, { articleId: id, claimId });
    await r.publish(articleId, r.editor, NOW + HOUR);
    await r.publish(english.articleId, r.editor, NOW + HOUR);
    const titles = async (of: string) =>
      (await versoOf(r, of))?.sources
        .map(({ title, titleLang }) => ({ title, titleLang }))
        .slice(-2);
    expect(await titles(articleId)).toEqual([
      { title: 'Registre des pesées', titleLang: 'fr' },
      { title: 'Barème', titleLang: 'fr' },
    ]);
    expect(await titles(english.articleId)).toEqual([
      { title: 'Register of weighings', titleLang: 'en' },
      { title: 'Barème', titleLang: 'fr' },
    ]);
  });

  it('6: a name that comes along with an unnamed voice is kept in no language', async () => {
    const r = await room();
    const { claimId } = await published(r);
    const { id } = await attributeClaim(r.editor, {
      claimId,
      mode: 'paraphrase',
      speaker: {
        ...{ type: 'anonymous', count: 1, description: 'une salariée', reason: 'job' },
        ...{ reasonText: 'Elle craint pour son emploi.', knownTo: 'author' },
        ...{ directKnowledge: true, interest: null },
      },
    });
    const words = { name: 'Soazig Canari', description: 'an employee' };
    const { speaker } = await sayAttribution(r.editor, { attributionId: id, lang: 'en', words });
    expect(speaker.said).toEqual({ en: { description: 'an employee' } });
  });

  it('14: a translation has the same claims; a correction in one language is a task in the others', async () => {
    const r = await room();
    const { articleId, storyId, claimId } = await published(r);
    const english = await r.write({
      headline: 'The auction',
      storyId,
      editionId: r.en,
      body: [p(on(claimId, 'The hall sold 412 tonnes in 2025'), '.')],
      sectionId: null,
    });
    expect(english.storyId).toBe(storyId);
    await changeClaim(r.editor, {
      articleId: english.articleId,
      claimId,
      text: 'The hall sold 412 tonnes in 2025.',
    });
    expect(await stateOf(r, english.articleId, claimId)).toBe('draft');
    await checkClaim(r.checker, { articleId: english.articleId, claimId });
    await r.publish(english.articleId);
    const verso = await versoOf(r, english.articleId);
    expect(verso?.claims[0]).toMatchObject({
      id: claimId,
      text: 'The hall sold 412 tonnes in 2025.',
      textLang: 'en',
    });
    await checkClaim(r.checker, { articleId, claimId });
    await writeCorrection(r.editor, {
      articleId,
      kind: 'clarification',
      claimIds: [claimId],
      why: 'Tonnes vendues, non pêchées.',
      severity: 'detail',
    });
    await r.publish(articleId, r.editor, NOW + HOUR);
    expect(await correctionTasks(r.storage.db, english.articleId)).toMatchObject([
      { articleId, lang: 'fr', claimIds: [claimId] },
    ]);
    expect(await correctionTasks(r.storage.db, articleId)).toEqual([]);
  });
});
