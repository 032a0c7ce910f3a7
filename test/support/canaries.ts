import { p } from '../../src/domain/document/build.ts';
import { addSource, saySource } from '../../src/usecases/evidence/add-source.ts';
import { decideAnonymity } from '../../src/usecases/evidence/approve-anonymity.ts';
import { attributeClaim } from '../../src/usecases/evidence/attribute-claim.ts';
import { citeSource } from '../../src/usecases/evidence/cite-source.ts';
import { keepNote } from '../../src/usecases/evidence/keep-file.ts';
import { makeClaim } from '../../src/usecases/evidence/make-claim.ts';
import { overrideFinding } from '../../src/usecases/evidence/override-finding.ts';
import { recordReply } from '../../src/usecases/evidence/record-reply.ts';
import { withdrawClaim } from '../../src/usecases/evidence/withdraw-claim.ts';
import { type EvidenceRoom, on } from './evidence.ts';

/** The word that is looked for in what was promised to sources, and in notes on them. */
export const CANARY = 'CANARI';
/** The one in what the newsroom works on: every colleague may read it, and no reader. */
export const TITMOUSE = 'MESANGE';
/** The day on which somebody unnamed spoke. */
export const CANARY_DAY = '2026-09-21';

/** A published article behind which everything that must stay in the newsroom carries the canary. */
export async function plantCanaries(r: EvidenceRoom) {
  const { articleId, storyId } = await r.write({ headline: 'L’écrit de 2021', body: [p('…')] });
  const make = (text: string, importance: 'supporting' | 'load-bearing' = 'supporting') =>
    makeClaim(r.editor, { articleId, text, modality: 'alleged', importance });
  const { id: claimId } = await make('L’usure était connue.');
  const source = await confidentialSource(r, articleId);
  await citeSource(r.editor, {
    claimId,
    sourceId: source.id,
    relation: 'supports',
    passage: `${CANARY} dit`,
    locator: CANARY,
  });
  const open = await addSource(r.editor, {
    articleId,
    type: 'document',
    title: 'Le registre du port',
    note: CANARY,
  });
  const { id: snapshotId } = await keepNote(r.editor, r.desk, {
    sourceId: open.id,
    words: `${CANARY} lit le registre.`,
  });
  await citeSource(r.editor, { claimId, sourceId: open.id, relation: 'supports' });
  await recordReply(r.editor, {
    claimId,
    person: 'le port',
    askedAt: 0,
    channel: 'téléphone',
    state: 'asked',
    note: CANARY,
  });
  const attributionId = await unnamedSpeaker(r, claimId);
  const { id: dropped } = await make(`${TITMOUSE} l’a dit.`);
  await withdrawClaim(r.editor, { claimId: dropped, because: TITMOUSE });
  await make(`${TITMOUSE} le dira.`);
  await overrideFinding(r.editor, {
    articleId,
    fingerprint: 'none',
    rule: 'mod.inevitable',
    severity: 'info',
    words: TITMOUSE,
    reason: `${TITMOUSE} le veut ainsi.`,
    isPublic: false,
  });
  await r.rewrite(articleId, [
    p(
      'Selon une personne de l’entretien, qui craint pour son emploi, ',
      on(claimId, 'l’usure aurait été connue'),
      '.',
    ),
  ]);
  await r.publish(articleId);
  return { articleId, storyId, claimId, snapshotId, attributionId, hidden: source };
}

async function confidentialSource(r: EvidenceRoom, articleId: string) {
  const source = await addSource(r.editor, {
    articleId,
    type: 'interview',
    title: `${CANARY} entretien`,
    author: CANARY,
    publisher: CANARY,
    url: `https://jusant.example/${CANARY}`,
    note: CANARY,
    locator: CANARY,
    independenceGroup: CANARY,
    licence: CANARY,
    publishedAt: CANARY_DAY,
    description: 'un entretien',
    isConfidential: true,
  });
  await saySource(r.editor, { sourceId: source.id, lang: 'fr', words: { title: CANARY } });
  const copy = await keepNote(r.editor, r.desk, {
    sourceId: source.id,
    words: `${CANARY} dit que l’usure était connue.`,
  });
  return { id: source.id, snapshotId: copy.id };
}

async function unnamedSpeaker(r: EvidenceRoom, claimId: string): Promise<string> {
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
    saidAt: CANARY_DAY,
  });
  await decideAnonymity(r.second, { attributionId: id, isGranted: true, note: CANARY });
  return id;
}
