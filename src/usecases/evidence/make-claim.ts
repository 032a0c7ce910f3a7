import {
  type Basis,
  type Claim,
  type ClaimKind,
  type ClaimNumber,
  claimText,
  type Importance,
  type Modality,
} from '../../domain/claim.ts';
import { isEdtf } from '../../domain/edtf.ts';
import { AppError } from '../../domain/errors.ts';
import { newId } from '../../std/id.ts';
import { deleteChecks } from '../../storage/claim-checks.ts';
import { insertClaim, knownClaimIds, lockClaim, updateClaim } from '../../storage/claims.ts';
import { listEditions } from '../../storage/editions.ts';
import { getRevision } from '../../storage/revisions.ts';
import type { Db } from '../../storage/schema.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { noteFindingsOfStory } from '../verso/note-findings.ts';
import { mustBeAllowedOnStory } from './allowed.ts';
import { keepPlaces } from './keep-places.ts';
import { articleOf, claimOf, mustBeUlid } from './scope.ts';

/** What may be said of a claim; all that is absent stays as it is. */
export interface ClaimWords {
  kind?: ClaimKind;
  /** Restated so that it stands alone, in the language of the article it is asked from. */
  text?: string;
  modality?: Modality;
  basis?: readonly Basis[];
  importance?: Importance;
  persons?: readonly string[];
  harmsReputation?: boolean;
  eventDate?: string | null;
  place?: string | null;
  number?: ClaimNumber | null;
  supersedes?: string | null;
  contradicts?: readonly string[];
}

export interface NewClaim extends ClaimWords {
  articleId: string;
  /** A ULID made by the one who asks, so that marking the words need not wait; else one is made here. */
  id?: string;
  text: string;
}

const LONGEST_TEXT = 2_000;

/**
 * Records a claim of the article's story. Asking twice with one id is asking once.
 *
 * @throws AppError `forbidden`; `not-found` / `article.not-found`; `conflict` / `claim.other-story`;
 *   `invalid` / `claim.bad-id`, `claim.no-text`, `claim.text-too-long`, `claim.bad-date`,
 *   `claim.unknown-claim`
 */
export async function makeClaim(ctx: Context, input: NewClaim): Promise<Claim> {
  mustBeAllowed(ctx.actor, 'claim:write');
  const id = input.id === undefined ? newId() : mustBeUlid(input.id);
  return ctx.db.transaction().execute(async (trx) => {
    const article = await articleOf(trx, input.articleId);
    await mustBeAllowedOnStory(trx, ctx, 'claim:write', article.storyId);
    const known = await lockClaim(trx, id);
    if (known && known.storyId !== article.storyId)
      throw new AppError('conflict', 'claim.other-story');
    if (known) return known;
    const made: Claim = {
      id,
      storyId: article.storyId,
      kind: 'fact',
      texts: {},
      modality: 'reported',
      basis: ['none'],
      importance: 'load-bearing',
      persons: [],
      harmsReputation: false,
      eventDate: null,
      place: null,
      number: null,
      supersedes: null,
      contradicts: [],
      withdrawnAt: null,
      withdrawnBecause: null,
      createdBy: actorName(ctx.actor),
      createdAt: ctx.now,
      updatedAt: ctx.now,
    };
    const claim = await withWords(trx, made, input, await langOf(trx, article.editionId));
    await insertClaim(trx, claim);
    // The text may have been saved with its mark before its record came.
    const head = article.headRevisionId ? await getRevision(trx, article.headRevisionId) : null;
    if (head) await keepPlaces(trx, article, head.doc);
    await noteFindingsOfStory(trx, ctx, article.storyId);
    return claim;
  });
}

/**
 * Changes what is said of a claim. Where that is what a check looked at, the check no longer holds, in
 * any language. A language in which it was not said yet takes nothing from the others.
 *
 * @param input.articleId the article it is changed from: `text` is in its language
 * @throws AppError as `makeClaim`; `not-found` / `claim.not-found`
 */
export async function changeClaim(
  ctx: Context,
  input: ClaimWords & { claimId: string; articleId: string },
): Promise<Claim> {
  mustBeAllowed(ctx.actor, 'claim:write');
  return ctx.db.transaction().execute(async (trx) => {
    const article = await articleOf(trx, input.articleId);
    await mustBeAllowedOnStory(trx, ctx, 'claim:write', article.storyId);
    const claim = await claimOf(trx, input.claimId);
    if (claim.storyId !== article.storyId) throw new AppError('conflict', 'claim.other-story');
    const changed = await withWords(trx, claim, input, await langOf(trx, article.editionId));
    if (JSON.stringify(changed) === JSON.stringify(claim)) return claim;
    const updated = { ...changed, updatedAt: ctx.now };
    await updateClaim(trx, updated);
    const known = Object.keys(claim.texts);
    if (whatWasChecked(changed, known) !== whatWasChecked(claim, known))
      await deleteChecks(trx, claim.id);
    await noteFindingsOfStory(trx, ctx, claim.storyId);
    return updated;
  });
}

function whatWasChecked(claim: Claim, langs: readonly string[]): string {
  const { kind, texts, modality, basis, eventDate, number } = claim;
  const said = langs.map((lang) => texts[lang] ?? null);
  return JSON.stringify([kind, said, modality, basis, eventDate, number]);
}

async function langOf(db: Db, editionId: string): Promise<string> {
  const edition = (await listEditions(db)).find(({ id }) => id === editionId);
  return edition?.lang ?? 'und';
}

async function withWords(db: Db, claim: Claim, words: ClaimWords, lang: string): Promise<Claim> {
  const { text, ...rest } = words;
  const changed: Claim = { ...claim, ...only(rest) };
  if (text !== undefined && text.trim() !== claimText(claim, lang).text) {
    changed.texts = { ...claim.texts, [lang]: mustBeText(text) };
  }
  if (changed.eventDate !== null && !isEdtf(changed.eventDate)) {
    throw new AppError('invalid', 'claim.bad-date', { date: changed.eventDate.slice(0, 40) });
  }
  const others = [...changed.contradicts, ...(changed.supersedes ? [changed.supersedes] : [])];
  const known = await knownClaimIds(db, claim.storyId, others);
  if (others.some((id) => !known.has(id) || id === claim.id)) {
    throw new AppError('invalid', 'claim.unknown-claim');
  }
  return changed;
}

/** The fields of a claim that were given, and nothing else that came along. */
function only(words: Omit<ClaimWords, 'text'>): Partial<Claim> {
  const { kind, modality, basis, importance, persons, harmsReputation } = words;
  const { eventDate, place, number, supersedes, contradicts } = words;
  const given = {
    ...{ kind, modality, basis, importance, persons, harmsReputation },
    ...{ eventDate, place, number, supersedes, contradicts },
  };
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Partial<Claim>;
}

function mustBeText(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new AppError('invalid', 'claim.no-text');
  if (trimmed.length > LONGEST_TEXT) throw new AppError('too-much', 'claim.text-too-long');
  return trimmed;
}
