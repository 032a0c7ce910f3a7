import type { Citation, Relation } from '../../domain/citation.ts';
import { findPassage } from '../../domain/document/passage.ts';
import { AppError } from '../../domain/errors.ts';
import { newId } from '../../std/id.ts';
import {
  deleteCitation,
  getCitation,
  insertCitation,
  listCitationsOf,
  updateCitation,
} from '../../storage/citations.ts';
import type { Db } from '../../storage/schema.ts';
import { listSnapshotsOf, snapshotTexts } from '../../storage/snapshots.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { noteFindingsOfStory } from '../verso/note-findings.ts';
import { mustBeAllowedOnStory } from './allowed.ts';
import { claimOf, sourceOf } from './scope.ts';

export interface CitationWords {
  relation: Relation;
  passage?: string | null;
  locator?: string | null;
}

const LONGEST_PASSAGE = 5_000;

/**
 * Binds a source to a claim, with the words that bear it. Whether these stand in the kept copy is
 * looked up at once, and again when a copy comes; nobody can say so by hand.
 *
 * @throws AppError `forbidden`; `not-found` / `claim.not-found`, `source.not-found`;
 *   `invalid` / `source.other-story`; `too-much` / `citation.passage-too-long`
 */
export async function citeSource(
  ctx: Context,
  input: CitationWords & { claimId: string; sourceId: string },
): Promise<Citation> {
  mustBeAllowed(ctx.actor, 'claim:write');
  return ctx.db.transaction().execute(async (trx) => {
    const claim = await claimOf(trx, input.claimId);
    await mustBeAllowedOnStory(trx, ctx, 'claim:write', claim.storyId);
    const source = await sourceOf(trx, input.sourceId);
    if (source.storyId !== claim.storyId) throw new AppError('invalid', 'source.other-story');
    const citation = await lookedUp(trx, {
      id: newId(),
      claimId: claim.id,
      sourceId: source.id,
      ...wordsOf(input),
      snapshotId: null,
      isFound: null,
      around: null,
      createdBy: actorName(ctx.actor),
      createdAt: ctx.now,
    });
    await insertCitation(trx, citation);
    await noteFindingsOfStory(trx, ctx, claim.storyId);
    return citation;
  });
}

/** @throws AppError as `citeSource`; `not-found` / `citation.not-found` */
export async function changeCitation(
  ctx: Context,
  input: Partial<CitationWords> & { citationId: string },
): Promise<Citation> {
  mustBeAllowed(ctx.actor, 'claim:write');
  return ctx.db.transaction().execute(async (trx) => {
    const before = await getCitation(trx, input.citationId);
    if (!before) throw new AppError('not-found', 'citation.not-found');
    const storyId = await mustBeOwn(trx, ctx, before);
    const { relation, passage, locator } = before;
    const words = wordsOf({ relation, passage, locator, ...defined(input) });
    const citation = await lookedUp(trx, { ...before, ...words });
    await updateCitation(trx, citation);
    await noteFindingsOfStory(trx, ctx, storyId);
    return citation;
  });
}

/** @throws AppError `forbidden`; `not-found` / `citation.not-found` */
export async function removeCitation(ctx: Context, input: { citationId: string }): Promise<void> {
  mustBeAllowed(ctx.actor, 'claim:write');
  await ctx.db.transaction().execute(async (trx) => {
    const citation = await getCitation(trx, input.citationId);
    if (!citation) throw new AppError('not-found', 'citation.not-found');
    const storyId = await mustBeOwn(trx, ctx, citation);
    await deleteCitation(trx, citation.id);
    await noteFindingsOfStory(trx, ctx, storyId);
  });
}

/** @returns the story that it belongs to */
async function mustBeOwn(db: Db, ctx: Context, { claimId }: Citation): Promise<string> {
  const { storyId } = await claimOf(db, claimId);
  await mustBeAllowedOnStory(db, ctx, 'claim:write', storyId);
  return storyId;
}

/** Looks every passage of a source up again: a copy of it has come. For use inside a transaction. */
export async function lookUpAgain(db: Db, sourceId: string): Promise<void> {
  for (const citation of await listCitationsOf(db, sourceId)) {
    const now = await lookedUp(db, citation);
    if (now.isFound !== citation.isFound || now.snapshotId !== citation.snapshotId) {
      await updateCitation(db, now);
    }
  }
}

function defined(input: Partial<CitationWords>): Partial<CitationWords> {
  const { relation, passage, locator } = input;
  const given = Object.entries({ relation, passage, locator });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function wordsOf({ relation, passage, locator }: CitationWords) {
  const words = passage?.trim() || null;
  if (words !== null && words.length > LONGEST_PASSAGE) {
    throw new AppError('too-much', 'citation.passage-too-long', { limit: LONGEST_PASSAGE });
  }
  return { relation, passage: words, locator: locator?.trim() || null };
}

/** The newest copy that has the words speaks for the source; else the newest that has any. */
async function lookedUp(db: Db, citation: Citation): Promise<Citation> {
  const nothing = { ...citation, snapshotId: null, isFound: null, around: null };
  if (citation.passage === null) return nothing;
  const copies = (await listSnapshotsOf(db, citation.sourceId)).filter(
    ({ state }) => state === 'captured',
  );
  const texts = await snapshotTexts(
    db,
    copies.map(({ id }) => id),
  );
  const withWords = copies.filter(({ id }) => texts.has(id)).reverse();
  for (const { id } of withWords) {
    const found = findPassage(citation.passage, texts.get(id) ?? '');
    if (found) return { ...citation, snapshotId: id, isFound: true, around: found.around };
  }
  const [newest] = withWords;
  return newest ? { ...nothing, snapshotId: newest.id, isFound: false } : nothing;
}
