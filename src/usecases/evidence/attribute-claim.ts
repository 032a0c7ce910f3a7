import {
  type Attribution,
  type AttributionChannel,
  type AttributionMode,
  SPEAKER_WORDS,
  type Speaker,
  type SpeakerWords,
} from '../../domain/attribution.ts';
import type { Claim } from '../../domain/claim.ts';
import { isEdtf } from '../../domain/edtf.ts';
import { AppError } from '../../domain/errors.ts';
import { may } from '../../domain/permissions.ts';
import type { Publication } from '../../domain/publication.ts';
import { newId } from '../../std/id.ts';
import {
  deleteAttribution,
  insertAttribution,
  listAttributions,
  lockAttribution,
  updateAttribution,
} from '../../storage/attributions.ts';
import { deleteChecks } from '../../storage/claim-checks.ts';
import { getPublication } from '../../storage/publication.ts';
import type { Db } from '../../storage/schema.ts';
import { getSource } from '../../storage/sources.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { noteFindingsOfStory } from '../verso/note-findings.ts';
import { mustBeAllowedOnStory } from './allowed.ts';
import { claimOf } from './scope.ts';

export interface AttributionWords {
  speaker: Speaker;
  mode: AttributionMode;
  originalWords?: string | null;
  originalLang?: string | null;
  channel?: AttributionChannel | null;
  saidAt?: string | null;
  recordingHeld?: boolean;
}

/**
 * Records who says a claim. An anonymous speaker needs the newsroom's policy on unnamed sources to be
 * published, a reason in words, and then waits for a second person. The name of an anonymous person
 * has no place here and is kept nowhere.
 *
 * @throws AppError `forbidden`; `not-found` / `claim.not-found`; `conflict` / `attribution.one-speaker`,
 *   `attribution.no-policy`; `invalid` / `attribution.no-name`, `attribution.no-reason`,
 *   `attribution.no-members`, `attribution.unknown-source`, `claim.bad-date`
 */
export async function attributeClaim(
  ctx: Context,
  input: AttributionWords & { claimId: string },
): Promise<Attribution> {
  mustBeAllowed(ctx.actor, 'claim:write');
  return ctx.db.transaction().execute(async (trx) => {
    const claim = await claimOf(trx, input.claimId);
    await mustBeAllowedOnStory(trx, ctx, 'claim:write', claim.storyId);
    const attribution: Attribution = {
      id: newId(),
      claimId: claim.id,
      ...wordsOf(input),
      approval: null,
      createdBy: actorName(ctx.actor),
      createdAt: ctx.now,
    };
    await mustHold(trx, claim, attribution);
    await insertAttribution(trx, attribution);
    await deleteChecks(trx, claim.id);
    await noteFindingsOfStory(trx, ctx, claim.storyId);
    return attribution;
  });
}

/**
 * Changes who says a claim, or how. A decision on an anonymous speaker falls with what it was about.
 * @throws AppError as `attributeClaim`; `not-found` / `attribution.not-found`
 */
export async function changeAttribution(
  ctx: Context,
  input: AttributionWords & { attributionId: string },
): Promise<Attribution> {
  mustBeAllowed(ctx.actor, 'claim:write');
  return ctx.db.transaction().execute(async (trx) => {
    const before = await attributionOf(trx, input.attributionId);
    const claim = await claimOf(trx, before.claimId);
    await mustBeAllowedOnStory(trx, ctx, 'claim:write', claim.storyId);
    const words = wordsOf(input);
    const isSame = JSON.stringify(words.speaker) === JSON.stringify(before.speaker);
    const changed: Attribution = {
      ...before,
      ...words,
      approval: isSame ? before.approval : null,
      // Whoever rewrites an anonymous source has brought it, and cannot approve it.
      createdBy: isSame ? before.createdBy : actorName(ctx.actor),
    };
    await mustHold(trx, claim, changed);
    await updateAttribution(trx, changed);
    await deleteChecks(trx, claim.id);
    await noteFindingsOfStory(trx, ctx, claim.storyId);
    return changed;
  });
}

/**
 * Says in another language what the newsroom says of a speaker. What a second person decided on somebody
 * unnamed holds only for words that they saw: it stays where such a person says them, and falls otherwise.
 * @throws AppError `forbidden`; `not-found` / `attribution.not-found`
 */
export async function sayAttribution(
  ctx: Context,
  input: { attributionId: string; lang: string; words: SpeakerWords },
): Promise<Attribution> {
  mustBeAllowed(ctx.actor, 'claim:write');
  return ctx.db.transaction().execute(async (trx) => {
    const before = await attributionOf(trx, input.attributionId);
    const claim = await claimOf(trx, before.claimId);
    await mustBeAllowedOnStory(trx, ctx, 'claim:write', claim.storyId);
    const { speaker } = before;
    const said = { ...speaker.said, [input.lang]: input.words };
    const maySee = may(ctx.actor, 'source:approve') && before.createdBy !== actorName(ctx.actor);
    const changed: Attribution = {
      ...before,
      speaker: cleaned({ ...speaker, said }),
      approval: speaker.type !== 'anonymous' || maySee ? before.approval : null,
    };
    await updateAttribution(trx, changed);
    return changed;
  });
}

/** @throws AppError `forbidden`; `not-found` / `attribution.not-found` */
export async function removeAttribution(
  ctx: Context,
  input: { attributionId: string },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'claim:write');
  await ctx.db.transaction().execute(async (trx) => {
    const attribution = await attributionOf(trx, input.attributionId);
    const claim = await claimOf(trx, attribution.claimId);
    await mustBeAllowedOnStory(trx, ctx, 'claim:write', claim.storyId);
    await deleteAttribution(trx, attribution.id);
    await deleteChecks(trx, attribution.claimId);
    await noteFindingsOfStory(trx, ctx, claim.storyId);
  });
}

/** @throws AppError `not-found` / `attribution.not-found` */
export async function attributionOf(db: Db, id: string): Promise<Attribution> {
  const attribution = await lockAttribution(db, id);
  if (!attribution) throw new AppError('not-found', 'attribution.not-found');
  return attribution;
}

function wordsOf(input: AttributionWords) {
  return {
    speaker: cleaned(input.speaker),
    mode: input.mode,
    originalWords: input.originalWords?.trim() || null,
    originalLang: input.originalLang ?? null,
    channel: input.channel ?? null,
    saidAt: input.saidAt ?? null,
    recordingHeld: input.recordingHeld ?? false,
  };
}

/** Only what a record of this kind holds: whatever else came along, a name even, is left behind. */
function cleaned(speaker: Speaker): Speaker {
  const first = firstWords(speaker);
  const said = saidIn(speaker.said, first);
  return { ...first, ...(said ? { said } : {}) };
}

function saidIn(said: Speaker['said'], first: Speaker): Speaker['said'] {
  const langs = Object.entries(said ?? {}).flatMap(([lang, words]) => {
    const kept = keptWords(words, first);
    return Object.keys(kept).length > 0 ? [[lang, kept] as const] : [];
  });
  return langs.length > 0 ? Object.fromEntries(langs) : undefined;
}

/** Of an unnamed person no name in any language. */
function keptWords(words: SpeakerWords, first: Speaker): SpeakerWords {
  const told = SPEAKER_WORDS.filter((name) => name in first).map(
    (name) => [name, words[name]?.trim() ?? ''] as const,
  );
  return Object.fromEntries(told.filter(([, text]) => text !== ''));
}

function firstWords(speaker: Speaker): Speaker {
  const text = (words: string | null) => words?.trim() || null;
  switch (speaker.type) {
    case 'person':
      return {
        type: 'person',
        name: speaker.name.trim(),
        role: speaker.role.trim(),
        affiliation: text(speaker.affiliation),
      };
    case 'organisation':
      return {
        type: 'organisation',
        name: speaker.name.trim(),
        spokesperson: text(speaker.spokesperson),
      };
    case 'document':
      return { type: 'document', sourceId: speaker.sourceId };
    case 'own-observation':
      return {
        type: 'own-observation',
        who: speaker.who.trim(),
        when: speaker.when,
        where: text(speaker.where),
      };
    case 'anonymous':
      return {
        type: 'anonymous',
        count: speaker.count,
        description: speaker.description.trim(),
        reason: speaker.reason,
        reasonText: speaker.reasonText.trim(),
        knownTo: speaker.knownTo,
        directKnowledge: speaker.directKnowledge,
        interest: text(speaker.interest),
      };
    case 'collective':
      return {
        type: 'collective',
        description: speaker.description.trim(),
        members: speaker.members.map((name) => name.trim()).filter((name) => name !== ''),
      };
  }
}

const isQuoted = (one: Attribution) => one.mode === 'direct-quote' || one.mode === 'partial-quote';

async function mustHold(db: Db, claim: Claim, attribution: Attribution): Promise<void> {
  const { speaker, saidAt } = attribution;
  if (saidAt !== null && !isEdtf(saidAt)) {
    throw new AppError('invalid', 'claim.bad-date', { date: saidAt.slice(0, 40) });
  }
  await mustBeSomebody(db, claim, speaker);
  if (claim.kind !== 'quote') return;
  // Words between quotation marks were said by one voice.
  const others = (await listAttributions(db, claim.storyId)).filter(
    (one) => one.claimId === claim.id && one.id !== attribution.id,
  );
  if (isQuoted(attribution) && others.some(isQuoted)) {
    throw new AppError('conflict', 'attribution.one-speaker');
  }
}

async function mustBeSomebody(db: Db, claim: Claim, speaker: Speaker): Promise<void> {
  switch (speaker.type) {
    case 'person':
    case 'organisation':
      if (speaker.name === '') throw new AppError('invalid', 'attribution.no-name');
      return;
    case 'own-observation':
      if (speaker.who === '') throw new AppError('invalid', 'attribution.no-name');
      if (!isEdtf(speaker.when)) {
        throw new AppError('invalid', 'claim.bad-date', { date: speaker.when.slice(0, 40) });
      }
      return;
    case 'document': {
      const source = await getSource(db, speaker.sourceId);
      if (source?.storyId !== claim.storyId) {
        throw new AppError('invalid', 'attribution.unknown-source');
      }
      return;
    }
    case 'collective':
      if (speaker.members.length < 2) {
        throw new AppError('invalid', 'attribution.no-members');
      }
      return;
    case 'anonymous':
      if (speaker.description === '' || speaker.reasonText === '') {
        throw new AppError('invalid', 'attribution.no-reason');
      }
      await mustHavePolicy(db);
  }
}

/** Whether readers can read by which rules the newsroom holds a name back. */
export function hasUnnamedPolicy(publication: Publication | null): boolean {
  const words = Object.values(publication?.settings.words ?? {});
  return words.some(({ policies }) => policies.unnamedSourcesPolicy);
}

/** A name is held back only where readers can read by which rules. */
export async function mustHavePolicy(db: Db): Promise<void> {
  if (!hasUnnamedPolicy(await getPublication(db))) {
    throw new AppError('conflict', 'attribution.no-policy');
  }
}
