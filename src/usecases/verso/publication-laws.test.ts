import { expect, it, onTestFinished } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { evidenceRoom, on, refusal } from '../../../test/support/evidence.ts';
import { NOW } from '../../../test/support/newsroom.ts';
import { siteDeps } from '../../../test/support/site.ts';
import type { Basis } from '../../domain/claim.ts';
import { p } from '../../domain/document/build.ts';
import { DEFAULT_SETTINGS } from '../../domain/publication.ts';
import { createApp } from '../../http/app.ts';
import { updatePublication } from '../../storage/publication.ts';
import { attributeClaim } from '../evidence/attribute-claim.ts';
import { checkClaim } from '../evidence/check-claim.ts';
import { writeCorrection } from '../evidence/correct-article.ts';
import { changeClaim, makeClaim } from '../evidence/make-claim.ts';
import { overrideFinding } from '../evidence/override-finding.ts';
import { gateOfArticle } from './read-gate.ts';

const HOUR = 3_600_000;

describeEachDatabase('laws of what is published', (open) => {
  it('2: versions are numbered without a gap, each after the one before it', async () => {
    const r = await evidenceRoom(await open());
    const { articleId } = await r.publishText('La marée monte à six heures.');
    for (const [at, hour] of ['sept', 'huit', 'neuf'].entries()) {
      // Saved states that nobody published stand between, and take no number.
      await r.rewrite(articleId, [p(`La marée monte, dit-on, à ${hour} heures.`)]);
      await r.rewrite(articleId, [p(`La marée monte à ${hour} heures.`)]);
      const note = { kind: 'update', why: 'Nouvel horaire.', severity: 'detail' } as const;
      await writeCorrection(r.editor, { articleId, ...note });
      expect(await r.publish(articleId, r.editor, NOW + at * HOUR)).toEqual({ seq: at + 2 });
    }
    const rows = await r.storage.db
      .selectFrom('revisions')
      .select(['id', 'seq', 'parent_id'])
      .where('article_id', '=', articleId)
      .execute();
    const seqs = rows.flatMap(({ seq }) => seq ?? []);
    expect(seqs.sort()).toEqual([1, 2, 3, 4]);
    const parents = new Map(rows.map(({ id, parent_id }) => [id, parent_id]));
    for (const { id } of rows) {
      const seen = new Set<string>();
      for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) {
        expect(seen.has(at)).toBe(false);
        seen.add(at);
      }
    }
    const last = rows.find(({ seq }) => seq === 4);
    const chain: (number | null)[] = [];
    for (let at = last?.id ?? null; at !== null; at = parents.get(at) ?? null)
      chain.push(rows.find(({ id }) => id === at)?.seq ?? null);
    expect(chain.filter((seq) => seq !== null)).toEqual([4, 3, 2, 1]);
  });

  it('4: what carries the story is not confirmed on nothing', async () => {
    const r = await evidenceRoom(await open());
    const { articleId } = await r.write({ headline: 'Le quai', body: [p('…')] });
    const words = { articleId, text: 'Le quai est fermé.', modality: 'confirmed' } as const;
    const { id: claimId } = await makeClaim(r.editor, { ...words, basis: ['none'] });
    await r.rewrite(articleId, [p(on(claimId, 'Le quai est fermé'), '.')]);
    const given = async (basis: Basis[]) => {
      await changeClaim(r.editor, { articleId, claimId, basis });
      return refusal(r.publish(articleId));
    };
    expect(await given(['none'])).toBe('gate.weakly-confirmed');
    expect(await given(['document'])).toBe('gate.weakly-confirmed');
    expect(await given(['own-observation'])).toBe('done');
  });

  it('6: no name is held back before readers can read by which rules', async () => {
    const r = await evidenceRoom(await open());
    await updatePublication(r.storage.db, { settings: DEFAULT_SETTINGS });
    const { articleId } = await r.write({ headline: 'L’écrit', body: [p('…')] });
    const { id: claimId } = await makeClaim(r.editor, { articleId, text: 'L’usure était connue.' });
    const speaker = {
      ...({ type: 'anonymous', count: 1, description: 'une personne du port' } as const),
      ...({ reason: 'job', reasonText: 'Elle craint pour son emploi.', interest: null } as const),
      ...({ knownTo: 'author+editor', directKnowledge: true } as const),
    };
    expect(await refusal(attributeClaim(r.editor, { claimId, speaker, mode: 'paraphrase' }))).toBe(
      'attribution.no-policy',
    );
  });

  it('10: readers meet a retraction before the text, and every version can still be read', async () => {
    const r = await evidenceRoom(await open());
    const { articleId } = await r.publishText('Le maire a vendu la jetée, dit le registre.');
    const note = {
      kind: 'retraction',
      why: 'Le registre était faux.',
      severity: 'central',
    } as const;
    await writeCorrection(r.editor, { articleId, ...note });
    await r.publish(articleId, r.editor, NOW + HOUR);
    const { deps, close } = siteDeps(r);
    const app = createApp(deps);
    onTestFinished(() => close());
    const read = async (path: string) => (await app.request(path)).text();
    const page = await read('/fr/au-port');
    const [notice, text] = ['Le registre était faux.', 'Le maire a vendu'].map((words) =>
      page.slice(page.indexOf('<body')).indexOf(words),
    );
    expect(notice).toBeGreaterThan(0);
    expect(text).toBeGreaterThan(notice ?? 0);
    for (const seq of [1, 2])
      expect(await read(`/fr/au-port/verso/${seq}`)).toContain('Le maire a vendu la jetée');
  });

  it('13: what the text says as a fact is not alleged on record, unless somebody answers for it', async () => {
    const r = await evidenceRoom(await open());
    const { articleId } = await r.write({ headline: 'Le quai', body: [p('…')] });
    const words = { articleId, text: 'Le quai est fermé.', modality: 'alleged' } as const;
    const { id: claimId } = await makeClaim(r.editor, { ...words, basis: ['named-person'] });
    await r.rewrite(articleId, [p(on(claimId, 'Le quai est fermé'), '.')]);
    await checkClaim(r.checker, { articleId, claimId });
    expect(await refusal(r.publish(articleId))).toBe('gate.blocked');
    const { blocking } = await gateOfArticle(r.editor, { articleId });
    expect(blocking.map(({ rule }) => rule)).toContain('verso.modality-mismatch');
    const linter = { ...DEFAULT_SETTINGS.linter, showReasons: true };
    await updatePublication(r.storage.db, { settings: { ...DEFAULT_SETTINGS, linter } });
    for (const { fingerprint, rule, text } of blocking)
      await overrideFinding(r.editor, {
        ...{ articleId, fingerprint, rule, severity: 'block', words: text },
        reason: 'La phrase suivante le dit.',
      });
    expect(await refusal(r.publish(articleId))).toBe('done');
    const kept = await r.storage.db.selectFrom('revision_evidence').select('overrides').execute();
    expect(kept[0]?.overrides).toContain('La phrase suivante le dit.');
    const { deps, close } = siteDeps(r);
    onTestFinished(() => close());
    const verso = await (await createApp(deps).request('/fr/le-quai/verso')).text();
    expect(verso).toContain('La phrase suivante le dit.');
  });
});
