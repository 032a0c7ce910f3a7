/** What stands behind the claims: copies kept, origins that differ, dates in order. */
import type { SourceRecord } from '../../evidence.ts';
import { isAttributed } from '../../reading/passages.ts';
import type { Hit, Rule, RuleContext } from '../../rule.ts';
import {
  anchorsOf,
  hitOnClaim,
  liveClaims,
  sentenceOf,
  supportingSources,
  usedSources,
} from './on-record.ts';

/** A rule on each source in use that `faulty` finds fault with. */
function sourceRule(
  rule: Pick<Rule, 'id' | 'severity' | 'fixes'>,
  faulty: (source: SourceRecord) => boolean,
): Rule {
  const whole = (context: RuleContext): Hit[] =>
    usedSources(context)
      .filter(({ source }) => faulty(source))
      .map(({ source, claim }) =>
        hitOnClaim(claim, context.records, {
          recordId: source.id,
          args: { source: source.title },
          fixes: rule.fixes.map((action) => ({ action, recordId: source.id })),
        }),
      );
  return { ...rule, group: 'verso', whole };
}

const WEB = new Set(['web', 'social', 'wire', 'study', 'law', 'dataset']);

export const noSnapshot: Rule = sourceRule(
  { id: 'src.no-snapshot', severity: 'warn', fixes: ['capture'] },
  (source) => source.url !== null && WEB.has(source.type) && source.snapshots.length === 0,
);

export const snapshotFailed: Rule = sourceRule(
  { id: 'src.snapshot-failed', severity: 'warn', fixes: ['capture', 'open-record'] },
  // A copy taken by hand, with a note, answers for a capture that was refused.
  (source) =>
    source.snapshots.length > 0 && source.snapshots.every((one) => one.status === 'failed'),
);

export const sourceChanged: Rule = sourceRule(
  { id: 'src.changed', severity: 'info', fixes: ['open-record'] },
  (source) => source.snapshots.some((one) => one.liveDiffers === true),
);

/** A rule on claims whose supporting sources, one or more, all have one fault. */
function claimRule(
  rule: Pick<Rule, 'id' | 'severity' | 'fixes'>,
  faulty: (sources: readonly SourceRecord[]) => boolean,
  isAsked: (context: RuleContext, claimId: string) => boolean = () => true,
): Rule {
  const whole = (context: RuleContext): Hit[] =>
    liveClaims(context)
      .filter((claim) => isAsked(context, claim.id))
      .filter((claim) => {
        const sources = supportingSources(claim.id, context.records);
        return sources.length > 0 && faulty(sources);
      })
      .map((claim) => hitOnClaim(claim, context.records));
  return { ...rule, group: 'verso', whole };
}

export const onlySocial: Rule = claimRule(
  { id: 'src.only-social', severity: 'warn', fixes: ['attach-source'] },
  // A note says how the post was placed and dated.
  (sources) => sources.every((one) => one.type === 'social' && !one.note?.trim()),
);

export const ownArticle: Rule = claimRule(
  { id: 'src.own-article', severity: 'info', fixes: ['attach-source'] },
  (sources) => sources.every((one) => one.type === 'own-archive'),
);

/** What a source is fed by: its group, or itself. */
function originOf(source: SourceRecord): string {
  return source.independenceGroup ?? source.id;
}

export const singleSource: Rule = claimRule(
  { id: 'verso.single-source', severity: 'warn', fixes: ['attach-source', 'rewrite'] },
  (sources) => new Set(sources.map(originOf)).size === 1 && !sources.some((one) => one.primary),
  (context, id) => {
    const claim = context.records.claims.get(id);
    if (claim?.importance !== 'load-bearing' || claim.basis.includes('own-observation'))
      return false;
    // « selon leur union »: readers are told that one source says so.
    const isSaid = anchorsOf(id, context.records).every((anchor) => {
      const sentence = sentenceOf(anchor);
      return sentence !== null && isAttributed(sentence);
    });
    return !(isSaid && claim.modality !== 'confirmed');
  },
);

export const circular: Rule = claimRule(
  { id: 'verso.circular', severity: 'warn', fixes: ['attach-source'] },
  (sources) =>
    sources.some((one, at) =>
      sources.slice(at + 1).some((other) => {
        const cites = one.cites.includes(other.id) || other.cites.includes(one.id);
        const group =
          one.independenceGroup !== null && one.independenceGroup === other.independenceGroup;
        const owner = one.publisher !== null && one.publisher === other.publisher;
        return cites || group || owner;
      }),
    ),
);

/** First day that an EDTF date can mean, for comparison; null when it says too little. */
function dayOf(date: string | null | undefined): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '');
  return match?.[1] ? [match[1], match[2], match[3]].filter(Boolean).join('-') : null;
}

/** The event is later than the paper that should show it: by as many parts as both dates have. */
function isLater(event: string, paper: string): boolean {
  const length = Math.min(event.length, paper.length);
  return event.slice(0, length) > paper.slice(0, length);
}

export const dateOrder: Rule = {
  id: 'date.order',
  group: 'numbers',
  severity: 'block',
  fixes: ['open-record'],
  whole: (context) =>
    liveClaims(context)
      .filter((claim) => claim.kind !== 'prediction')
      .flatMap((claim): Hit[] => {
        const event = dayOf(claim.eventDate);
        if (event === null) return [];
        const early = supportingSources(claim.id, context.records).find((source) => {
          const paper = dayOf(source.publishedAt);
          return paper !== null && isLater(event, paper);
        });
        if (!early) return [];
        const args = { event, paper: dayOf(early.publishedAt) ?? '', source: early.title };
        return [hitOnClaim(claim, context.records, { args })];
      }),
};
