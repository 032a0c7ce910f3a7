/** A named person's recorded reason to publish over a finding; it stays with the revision. */
export interface FindingOverride {
  id: string;
  articleId: string;
  /** Of the finding: the same words in the same sentence, wherever they move. */
  fingerprint: string;
  /** A rule of the linter's catalogue. */
  rule: string;
  severity: 'block' | 'warn' | 'info';
  /** The words it was about. */
  words: string;
  reason: string;
  /** The person holds that the rule is wrong here, rather than that it does not matter. */
  isNoFault: boolean;
  /** Whether readers may read it in the verso. */
  isPublic: boolean;
  by: string;
  byName: string;
  at: number;
}

type Found = Pick<FindingOverride, 'fingerprint' | 'severity'>;

/**
 * Whether somebody put a finding aside who may: what blocks now, by a reason that was given for a block,
 * so by an editor, whoever calls it lighter.
 */
export function isPutAside(finding: Found, overrides: readonly Found[]): boolean {
  const reasons = overrides.filter(({ fingerprint }) => fingerprint === finding.fingerprint);
  if (finding.severity !== 'block') return reasons.length > 0;
  return reasons.at(-1)?.severity === 'block';
}
