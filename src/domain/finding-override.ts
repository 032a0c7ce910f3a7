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
