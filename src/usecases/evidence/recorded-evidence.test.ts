import { describe, expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import {
  type EvidenceRoom,
  evidenceRoom,
  on,
  otherSite,
  published,
  refusal,
  reportPage,
} from '../../../test/support/evidence.ts';
import { NOW } from '../../../test/support/newsroom.ts';
import { statesOf } from '../../domain/article-evidence.ts';
import { p } from '../../domain/document/build.ts';
import { getArticle } from '../../storage/articles.ts';
import { listCitations } from '../../storage/citations.ts';
import { listSnapshots } from '../../storage/snapshots.ts';
import { publicVerso } from '../verso/public-verso.ts';
import { addSource } from './add-source.ts';
import { decideAnonymity } from './approve-anonymity.ts';
import { attributeClaim } from './attribute-claim.ts';
import { captureSource } from './capture-source.ts';
import { checkClaim, checkClaimAgain } from './check-claim.ts';
import { citeSource } from './cite-source.ts';
import { writeCorrection } from './correct-article.ts';
import { changeClaim, makeClaim } from './make-claim.ts';
import { readEvidence } from './read-evidence.ts';

const HOUR = 3_600_000;

describeEachDatabase('evidence on record', (open) => {
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

  it('3: a check holds for the words that were checked and for no others', async () => {
    const r = await room();
    const { articleId, claimId } = await published(r);
    expect(await stateOf(r, articleId, claimId)).toBe('checked');
    await r.rewrite(articleId, [p(on(claimId, 'La halle a vendu 412\u00a0tonnes en 2025'), '.')]);
    expect(await stateOf(r, articleId, claimId)).toBe('checked');
    await r.rewrite(articleId, [p(on(claimId, 'La halle a vendu 421 tonnes en 2025'), '.')]);
    expect(await stateOf(r, articleId, claimId)).toBe('stale');
    await writeCorrection(r.editor, {
      articleId,
      kind: 'update',
      why: 'Chiffre revu.',
      severity: 'detail',
    });
    expect(await refusal(r.publish(articleId))).toBe('gate.blocked');
    await r.rewrite(articleId, [p('Rien.')]);
    expect(await stateOf(r, articleId, claimId)).toBe('orphaned');
    expect(await refusal(checkClaim(r.checker, { articleId, claimId }))).toBe('claim.no-words');
  });

  it('3: nobody confirms a check twice, nor words that they did not see', async () => {
    const r = await room();
    const { articleId, claimId } = await published(r);
    const again = (as: typeof r.editor) => refusal(checkClaimAgain(as, { articleId, claimId }));
    expect(await again(r.checker)).toBe('claim.same-person');
    expect(await again(r.editor)).toBe('claim.same-person');
    expect(await again(r.second)).toBe('done');
    expect(await refusal(checkClaim(r.checker, { articleId, claimId, words: 'treize' }))).toBe(
      'claim.words-changed',
    );
    await changeClaim(r.editor, { articleId, claimId, modality: 'reported' });
    expect(await stateOf(r, articleId, claimId)).toBe('draft');
  });

  it('4: what carries the story is confirmed by a kept first-hand source, two origins, or our eyes', async () => {
    const r = await room();
    const { articleId } = await r.write({ headline: 'Le quai', body: [p('…')] });
    const { id } = await makeClaim(r.editor, {
      articleId,
      text: 'Le quai est fermé.',
      modality: 'confirmed',
      basis: ['other-media'],
    });
    await r.rewrite(articleId, [p(on(id, 'Le quai est fermé'), '.')]);
    const cite = async (independenceGroup: string) => {
      const source = await addSource(r.editor, {
        articleId,
        type: 'book',
        title: independenceGroup,
        independenceGroup,
      });
      await citeSource(r.editor, { claimId: id, sourceId: source.id, relation: 'supports' });
    };
    await cite('dépêche');
    await cite('dépêche');
    expect(await refusal(r.publish(articleId))).toBe('gate.weakly-confirmed');
    await cite('registre');
    expect(await refusal(r.publish(articleId))).toBe('done');
  });

  it('5: a quotation has one voice, and is the one in the text', async () => {
    const r = await room();
    const { articleId } = await r.write({ headline: 'La voix', body: [p('…')] });
    const words = 'On vend à la voix, comme mon père';
    const { id } = await makeClaim(r.editor, {
      articleId,
      kind: 'quote',
      text: words,
      basis: ['named-person'],
    });
    const body = (said: string) => [p('« ', on(id, said), ' », dit Yann Le Dréo.')];
    await r.rewrite(articleId, body(words));
    expect(await refusal(r.publish(articleId))).toBe('gate.quote-speaker');
    const speaker = {
      type: 'person',
      name: 'Yann Le Dréo',
      role: 'crieur',
      affiliation: null,
    } as const;
    const said = {
      claimId: id,
      speaker,
      mode: 'direct-quote',
      channel: 'interview',
      saidAt: '2026-06-04',
    } as const;
    await attributeClaim(r.editor, said);
    expect(await refusal(attributeClaim(r.editor, said))).toBe('attribution.one-speaker');
    await r.rewrite(articleId, body('On vend à la voix, comme ma mère'));
    expect(await refusal(r.publish(articleId))).toBe('gate.quote-words');
    await r.rewrite(articleId, body(words));
    expect(await refusal(r.publish(articleId))).toBe('done');
  });

  describe('6: an anonymous source', () => {
    const anonymous = {
      type: 'anonymous',
      count: 1,
      description: 'une personne qui travaille à l’entretien',
      reason: 'job',
      reasonText: 'Elle craint pour son emploi.',
      knownTo: 'author+editor',
      directKnowledge: true,
      interest: null,
    } as const;

    it('has a reason, a policy readers can read, and the consent of somebody else', async () => {
      const r = await room();
      const { articleId } = await r.write({ headline: 'L’écrit', body: [p('…')] });
      const { id: claimId } = await makeClaim(r.editor, {
        articleId,
        text: 'L’usure était connue.',
        modality: 'alleged',
        basis: ['anonymous-person'],
      });
      const mode = 'paraphrase';
      const nameless = { ...anonymous, reasonText: ' ' };
      expect(await refusal(attributeClaim(r.editor, { claimId, speaker: nameless, mode }))).toBe(
        'attribution.no-reason',
      );
      const named = { ...anonymous, name: 'CANARI-NOM' };
      const { id, speaker } = await attributeClaim(r.editor, { claimId, speaker: named, mode });
      expect(JSON.stringify(speaker)).not.toContain('CANARI');
      const decide = (as: typeof r.editor) =>
        refusal(decideAnonymity(as, { attributionId: id, isGranted: true }));
      expect(await decide(r.editor)).toBe('attribution.own-approval');
      expect(await decide(r.author)).toBe('permission.missing');
      expect(await decide(r.second)).toBe('done');
    });

    it('is not told of to readers before that', async () => {
      const r = await room();
      const { articleId, claimId } = await published(r);
      const { id } = await attributeClaim(r.editor, {
        claimId,
        speaker: anonymous,
        mode: 'paraphrase',
      });
      await checkClaim(r.checker, { articleId, claimId });
      await r.publish(articleId, r.editor, NOW + HOUR);
      expect((await versoOf(r, articleId))?.claims[0]?.attributions).toEqual([]);
      await decideAnonymity(r.second, { attributionId: id, isGranted: true });
      await r.publish(articleId, r.editor, NOW + 2 * HOUR);
      const verso = await versoOf(r, articleId);
      expect(verso?.claims[0]?.attributions[0]?.speaker).toMatchObject({
        type: 'anonymous',
        approvedIn: '2026-10',
      });
      expect(JSON.stringify(verso)).not.toContain('Maïwenn');
    });
  });

  it('7: whether a passage stands in the copy is found by looking, also when the copy comes later', async () => {
    const r = await room();
    const base = await otherSite({
      '/rapport': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(reportPage('Un total de 412\u00a0tonnes.')),
    });
    const { articleId, storyId } = await r.write({ headline: 'La criée', body: [p('…')] });
    const { id: claimId } = await makeClaim(r.editor, { articleId, text: '412 tonnes en 2025' });
    const source = await addSource(r.editor, { articleId, type: 'web', url: `${base}/rapport` });
    const cite = (passage: string) =>
      citeSource(r.editor, { claimId, sourceId: source.id, relation: 'supports', passage });
    expect((await cite('un total de 412 tonnes')).isFound).toBeNull();
    expect((await cite('un total de 500 tonnes')).isFound).toBeNull();
    const [waiting] = await listSnapshots(r.storage.db, storyId);
    await captureSource(r.ctx, r.desk, { snapshotId: waiting?.id ?? '', attempts: 1 });
    const found = await listCitations(r.storage.db, storyId);
    expect(found.map(({ isFound }) => isFound)).toEqual([true, false]);
    expect(found[0]?.around?.after).toContain('.');
  });
});
