/** Records as the API's schemas take them. */
import type { Attribution, Speaker } from '../../../domain/attribution.ts';
import type { Claim } from '../../../domain/claim.ts';
import type { Correction } from '../../../domain/correction.ts';
import type { Snapshot } from '../../../domain/snapshot.ts';
import type { Source } from '../../../domain/source.ts';
import { message } from '../../../domain/words/messages.ts';

/** What was given: fields that are absent from the input are absent from the change. */
export function present<Body extends object>(
  body: Body,
): { [Key in keyof Body]: Exclude<Body[Key], undefined> } {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Body]: Exclude<Body[Key], undefined>;
  };
}

export const toClaim = (claim: Claim) => ({
  ...claim,
  texts: { ...claim.texts },
  basis: [...claim.basis],
  persons: [...claim.persons],
  contradicts: [...claim.contradicts],
});

function toSpeaker(speaker: Speaker) {
  return speaker.type === 'collective' ? { ...speaker, members: [...speaker.members] } : speaker;
}

export const toAttribution = (attribution: Attribution) => ({
  ...attribution,
  speaker: toSpeaker(attribution.speaker),
});

export const toSource = (source: Source) => ({
  ...source,
  said: Object.fromEntries(
    Object.entries(source.said).map(([lang, words]) => [lang, { ...words }]),
  ),
  cites: [...source.cites],
});

export const toCorrection = (correction: Correction) => ({
  ...correction,
  claimIds: [...correction.claimIds],
});

/** A refusal kept with a copy, in the language of the person who looks. */
export function toSnapshot(snapshot: Snapshot, say: 'fr' | 'en') {
  const { problem } = snapshot;
  return {
    ...snapshot,
    problem: problem && {
      key: problem.key,
      args: { ...problem.args },
      said: message(problem.key, problem.args, say),
    },
  };
}
