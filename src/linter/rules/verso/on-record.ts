/** Findings about a record stand on the words of its claim, where there are any. */
import type { ClaimRecord, SourceRecord, SupportRecord } from '../../evidence.ts';
import { type Sentence, sentenceIndexAt } from '../../reading/passages.ts';
import type { Anchor, Records } from '../../reading/records.ts';
import type { Hit, RuleContext } from '../../rule.ts';

export function anchorsOf(claimId: string, records: Records): readonly Anchor[] {
  return records.anchors.get(claimId) ?? [];
}

/** On the first words of the claim; on nothing when it has lost them. */
export function hitOnClaim(claim: ClaimRecord, records: Records, more: Partial<Hit> = {}): Hit {
  const [anchor] = anchorsOf(claim.id, records);
  return {
    block: anchor?.block ?? null,
    start: anchor?.start ?? 0,
    end: anchor?.end ?? 0,
    recordId: claim.id,
    ...more,
    args: { claim: claim.text, ...more.args },
  };
}

/** Claims that stand in the text or should. */
export function liveClaims({ evidence }: RuleContext): ClaimRecord[] {
  return evidence.claims.filter((claim) => claim.state !== 'withdrawn');
}

export function sentenceOf(anchor: Anchor): Sentence | null {
  return anchor.block.sentences[sentenceIndexAt(anchor.block, anchor.start)] ?? null;
}

export function supportsOf(claimId: string, records: Records): SupportRecord[] {
  return (records.supports.get(claimId) ?? []).filter((one) => one.relation === 'supports');
}

/** Sources that bear a claim, each once. */
export function supportingSources(claimId: string, records: Records): SourceRecord[] {
  const ids = new Set(supportsOf(claimId, records).map((one) => one.sourceId));
  return [...ids].flatMap((id) => records.sources.get(id) ?? []);
}

/** Each source that bears or contradicts a live claim, with the first such claim. */
export function usedSources(context: RuleContext): { source: SourceRecord; claim: ClaimRecord }[] {
  const used = new Map<string, { source: SourceRecord; claim: ClaimRecord }>();
  for (const claim of liveClaims(context)) {
    for (const { sourceId } of context.records.supports.get(claim.id) ?? []) {
      const source = context.records.sources.get(sourceId);
      if (source && !used.has(sourceId)) used.set(sourceId, { source, claim });
    }
  }
  return [...used.values()];
}
