/** The link between a claim and a source, with the words that bear it. */

export const RELATIONS = ['supports', 'contradicts', 'context'] as const;
export type Relation = (typeof RELATIONS)[number];

export interface Citation {
  id: string;
  claimId: string;
  sourceId: string;
  relation: Relation;
  /** The words of the source, as they stand there. */
  passage: string | null;
  /** Page, paragraph, minute, row. */
  locator: string | null;
  /** Where the machine looked. */
  snapshotId: string | null;
  /**
   * Whether the passage stands in the kept copy: found by looking, never typed. Null while there is
   * no passage or no copy with words.
   */
  isFound: boolean | null;
  /** The words around it in the copy, 80 characters each side. */
  around: { before: string; after: string } | null;
  createdBy: string;
  createdAt: number;
}
