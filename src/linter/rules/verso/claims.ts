/** The claim records against themselves: a source, words to stand on, a check that still holds. */
import type { ClaimKind } from '../../../domain/claim.ts';
import { fold } from '../../folding.ts';
import { hasAnySource } from '../../reading/passages.ts';
import { isSupported } from '../../reading/records.ts';
import type { Hit, Rule, RuleContext } from '../../rule.ts';
import { isOpinion } from '../../scope.ts';
import { anchorsOf, hitOnClaim, liveClaims, sentenceOf } from './on-record.ts';

const WANT_SOURCE: ReadonlySet<ClaimKind> = new Set(['fact', 'number', 'causal', 'allegation']);

export const claimNoSource: Rule = {
  id: 'verso.claim-no-source',
  group: 'verso',
  severity: 'warn',
  fixes: ['attach-source', 'set-modality'],
  whole: (context) =>
    liveClaims(context)
      .filter((claim) => WANT_SOURCE.has(claim.kind) && claim.modality !== 'unknown')
      .filter((claim) => !isSupported(claim, context.records))
      // Somebody on record says it: the second source is another rule's question.
      .filter((claim) => !context.records.attributions.has(claim.id))
      .map((claim) =>
        hitOnClaim(claim, context.records, {
          severity: claim.importance === 'load-bearing' ? 'block' : 'warn',
        }),
      ),
};

/** The words were checked and have changed since; a space or a quotation mark is no change. */
export const claimStale: Rule = {
  id: 'verso.stale',
  group: 'verso',
  severity: 'warn',
  fixes: ['open-record'],
  whole: (context) =>
    liveClaims(context).flatMap((claim): Hit[] => {
      const words = anchorsOf(claim.id, context.records);
      if (claim.checkedText === null || words.length === 0) return [];
      const now = words.map((anchor) => anchor.text).join('\n');
      if (fold(now) === fold(claim.checkedText)) return [];
      const severity = claim.importance === 'load-bearing' ? 'block' : 'warn';
      return [hitOnClaim(claim, context.records, { severity, args: { was: claim.checkedText } })];
    }),
};

export const claimOrphan: Rule = {
  id: 'verso.orphan',
  group: 'verso',
  severity: 'block',
  fixes: ['open-record'],
  whole: (context) =>
    liveClaims(context)
      .filter((claim) => anchorsOf(claim.id, context.records).length === 0)
      .map((claim) => hitOnClaim(claim, context.records)),
};

/** A charge that names somebody, who was not asked to answer. */
export const claimNoResponse: Rule = {
  id: 'verso.no-response',
  group: 'verso',
  severity: 'block',
  fixes: ['open-record'],
  whole: (context) =>
    liveClaims(context)
      .filter((claim) => claim.about?.harmsReputation === true && claim.about.response === null)
      .map((claim) => hitOnClaim(claim, context.records)),
};

export const opinionInNews: Rule = {
  id: 'verso.opinion-in-news',
  group: 'verso',
  severity: 'warn',
  fixes: ['name-source', 'rewrite'],
  whole: (context) => (isOpinion(context.kind) ? [] : opinionsOf(context)),
};

function opinionsOf(context: RuleContext): Hit[] {
  const { records } = context;
  return liveClaims(context)
    .filter((claim) => claim.kind === 'opinion' && !records.attributions.has(claim.id))
    .filter((claim) => {
      const [anchor] = anchorsOf(claim.id, records);
      const sentence = anchor ? sentenceOf(anchor) : null;
      return sentence === null || !hasAnySource(sentence);
    })
    .map((claim) => hitOnClaim(claim, records));
}
