import type {
  GazetteClaim,
  GazetteSource,
  GazetteTranslation,
  GazetteVerso,
  Voice,
} from '../../test/gazette/versos/types.ts';
import type { Speaker } from '../domain/attribution.ts';
import type { DocumentJson, NodeJson } from '../domain/document/types.ts';
import type { Actor } from '../domain/permissions.ts';
import type { MediaStore } from '../media/store.ts';
import { newId } from '../std/id.ts';
import type { Context } from '../usecases/context.ts';
import { addSource, saySource } from '../usecases/evidence/add-source.ts';
import { decideAnonymity } from '../usecases/evidence/approve-anonymity.ts';
import { attributeClaim } from '../usecases/evidence/attribute-claim.ts';
import { checkClaim } from '../usecases/evidence/check-claim.ts';
import { citeSource } from '../usecases/evidence/cite-source.ts';
import { writeCorrection } from '../usecases/evidence/correct-article.ts';
import { keepNote } from '../usecases/evidence/keep-file.ts';
import { changeClaim, makeClaim } from '../usecases/evidence/make-claim.ts';
import { recordReply } from '../usecases/evidence/record-reply.ts';
import { showCopy } from '../usecases/evidence/show-copy.ts';
import { writeVersoNotes } from '../usecases/evidence/write-notes.ts';
import { copyDeskOf } from './capture.ts';

/** Who looked at the words of others, and who decided on names held back. */
const CHECKER: Actor = {
  type: 'staff',
  id: '01K6FJ0000CHECKER000000000',
  name: 'Nora Tilbury',
  role: 'editor',
};
const EDITOR: Actor = {
  type: 'staff',
  id: '01K6FJ00000EDITOR000000000',
  name: 'Bastien Orgeval',
  role: 'editor',
};

/** Letters alike to a reader: the text has the spaces that French asks for. */
const fold = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ');

/** An article with its claims marked, as it stands now and as readers had it first. */
export interface Told {
  verso: GazetteVerso;
  /** Of claims, by their words. */
  ids: ReadonlyMap<string, string>;
  doc: DocumentJson;
  before: DocumentJson;
}

export function toldOf(verso: GazetteVerso, plain: DocumentJson): Told {
  const claims = verso.claims.map(({ words }) => ({ id: newId(), words }));
  const doc = markClaims(plain, claims);
  const { correction } = verso;
  return {
    verso,
    ids: new Map(claims.map(({ id, words }) => [words, id])),
    doc,
    before: correction ? withWords(doc, correction.now, correction.before) : doc,
  };
}

/** A translation with the claims of the original marked in it. */
export interface ToldAgain {
  translation: GazetteTranslation;
  /** Of the original. */
  told: Told;
  doc: DocumentJson;
  before: DocumentJson;
}

export function toldAgain(
  translation: GazetteTranslation,
  told: Told,
  plain: DocumentJson,
): ToldAgain {
  const ids = idsOf(told);
  const claims = translation.claims.flatMap((claim, at) =>
    claim ? [{ id: ids[at] ?? '', words: claim[0] }] : [],
  );
  const doc = markClaims(plain, claims);
  const { correction } = translation;
  const before = correction ? withWords(doc, correction.now, correction.before) : doc;
  return { translation, told, doc, before };
}

/** Of its claims, in their order. */
const idsOf = ({ verso, ids }: Told): string[] =>
  verso.claims.map(({ words }) => ids.get(words) ?? '');

/** The same claims in another language, looked at there again. */
export async function loadVersoAgain(
  ctx: Context,
  articleId: string,
  { translation, told }: ToldAgain,
): Promise<void> {
  const ids = idsOf(told);
  for (const [at, claim] of translation.claims.entries()) {
    const claimId = ids[at];
    if (!claim || !claimId) continue;
    await changeClaim(ctx, { articleId, claimId, text: claim[1] });
    await checkClaim({ ...ctx, actor: CHECKER }, { articleId, claimId });
  }
  const { brief, backstory = '', unknowns = [] } = translation;
  await writeVersoNotes(ctx, { articleId, brief, backstory, unknowns });
}

/** The note on the same error in another language. */
export async function loadCorrectionAgain(
  ctx: Context,
  articleId: string,
  { translation, told }: ToldAgain,
): Promise<void> {
  const { correction } = translation;
  const original = told.verso.correction;
  if (!correction || !original) return;
  const { was, isNow, why } = correction;
  const { kind, severity, reportedBy = null, claim } = original;
  const claimId = told.ids.get(claim ?? '');
  const claimIds = claimId ? [claimId] : [];
  await writeCorrection(ctx, { articleId, claimIds, kind, severity, reportedBy, was, isNow, why });
}

/** Writes the note that goes out with the next publication. */
export async function loadCorrection(ctx: Context, articleId: string, told: Told): Promise<void> {
  const { correction } = told.verso;
  if (!correction) return;
  const { now: _now, before: _before, claim, ...words } = correction;
  const claimId = told.ids.get(claim ?? '');
  await writeCorrection(ctx, { ...words, articleId, claimIds: claimId ? [claimId] : [] });
}

/** Somebody looks at the words that a correction has put in the place of others. */
export async function checkCorrected(ctx: Context, articleId: string, told: Told): Promise<void> {
  const claimId = told.ids.get(told.verso.correction?.claim ?? '');
  if (claimId) await checkClaim({ ...ctx, actor: CHECKER }, { articleId, claimId });
}

/** A mark on the words of each claim, so that the article is written with them. */
export function markClaims(
  doc: DocumentJson,
  claims: readonly { id: string; words: string }[],
): DocumentJson {
  let { content } = doc;
  for (const claim of claims) content = content.map((block) => markIn(block, claim));
  return { ...doc, content };
}

function markIn(node: NodeJson, claim: { id: string; words: string }): NodeJson {
  if (!node.content) return node;
  return {
    ...node,
    content: node.content.flatMap((child): NodeJson[] => {
      const at = child.type === 'text' ? fold(child.text ?? '').indexOf(fold(claim.words)) : -1;
      if (at < 0) return [markIn(child, claim)];
      const text = child.text ?? '';
      const end = at + claim.words.length;
      const mark = { type: 'claim' as const, attrs: { id: claim.id } };
      const piece = (part: string, marks = child.marks): NodeJson[] =>
        part === '' ? [] : [{ type: 'text', text: part, ...(marks?.length ? { marks } : {}) }];
      return [
        ...piece(text.slice(0, at)),
        ...piece(text.slice(at, end), [...(child.marks ?? []), mark]),
        ...piece(text.slice(end)),
      ];
    }),
  };
}

/** The same text with words exchanged: what readers had before a correction. */
export function withWords(doc: DocumentJson, now: string, before: string): DocumentJson {
  const exchange = (node: NodeJson): NodeJson => {
    const at = node.type === 'text' ? fold(node.text ?? '').indexOf(fold(now)) : -1;
    const text = node.text ?? '';
    return {
      ...node,
      ...(at < 0 ? {} : { text: text.slice(0, at) + before + text.slice(at + now.length) }),
      ...(node.content ? { content: node.content.map(exchange) } : {}),
    };
  };
  return { ...doc, content: doc.content.map(exchange) };
}

/** Records what stands behind an article that is not published yet, by the use cases of any newsroom. */
export async function loadVerso(
  ctx: Context,
  store: MediaStore,
  of: Pick<Told, 'verso' | 'ids'> & { articleId: string },
): Promise<void> {
  const { articleId, verso, ids } = of;
  const sources = new Map<string, string>();
  for (const source of verso.sources)
    sources.set(source.key, await loadSource(ctx, store, articleId, source));
  for (const claim of verso.claims)
    await loadClaim(ctx, articleId, claim, ids.get(claim.words) ?? newId(), sources);
  await writeVersoNotes(ctx, {
    articleId,
    brief: verso.brief,
    backstory: verso.backstory ?? '',
    unknowns: verso.unknowns ?? [],
  });
}

async function loadSource(
  ctx: Context,
  store: MediaStore,
  articleId: string,
  { key: _, kept, titles, ...words }: GazetteSource,
): Promise<string> {
  const { id } = await addSource(ctx, {
    isConfidential: false,
    ...words,
    articleId,
    accessedAt: ctx.now,
    lang: 'fr',
  });
  for (const [lang, title] of Object.entries(titles ?? {}))
    await saySource(ctx, { sourceId: id, lang, words: { title } });
  if (kept) {
    const desk = copyDeskOf({ media: store });
    const copy = await keepNote(ctx, desk, { sourceId: id, words: kept });
    await showCopy(ctx, { snapshotId: copy.id, visibility: 'hash-only' });
  }
  return id;
}

async function loadClaim(
  ctx: Context,
  articleId: string,
  claim: GazetteClaim,
  id: string,
  sources: ReadonlyMap<string, string>,
): Promise<void> {
  await makeClaim(ctx, {
    articleId,
    id,
    text: claim.text,
    kind: claim.kind ?? 'fact',
    modality: claim.modality ?? 'reported',
    basis: claim.basis,
    importance: claim.importance ?? 'load-bearing',
  });
  if (claim.by) {
    const speaker = speakerOf(claim.by);
    const { id: attributionId } = await attributeClaim(ctx, {
      claimId: id,
      speaker,
      mode: claim.mode ?? 'paraphrase',
    });
    if (speaker.type === 'anonymous')
      await decideAnonymity({ ...ctx, actor: EDITOR }, { attributionId, isGranted: true });
  }
  for (const [relation, cited] of [
    ['supports', claim.for ?? []],
    ['contradicts', claim.against ?? []],
  ] as const) {
    for (const { source, passage, locator } of cited) {
      const sourceId = sources.get(source);
      if (!sourceId)
        throw new Error(`the gazette names the source ${source}, which it does not hold`);
      await citeSource(ctx, {
        claimId: id,
        sourceId,
        relation,
        passage: passage ?? null,
        locator: locator ?? null,
      });
    }
  }
  if (claim.reply)
    await recordReply(ctx, { claimId: id, ...claim.reply, channel: 'courriel', state: 'answered' });
  await checkClaim({ ...ctx, actor: CHECKER }, { articleId, claimId: id });
}

function speakerOf(voice: Voice): Speaker {
  if ('reason' in voice) return { type: 'anonymous', ...voice };
  if ('organisation' in voice) {
    const { organisation: name, spokesperson = null, said } = voice;
    return { type: 'organisation', name, spokesperson, ...(said ? { said } : {}) };
  }
  if ('who' in voice) return { type: 'own-observation', ...voice, where: voice.where ?? null };
  return { type: 'person', ...voice, affiliation: voice.affiliation ?? null };
}
