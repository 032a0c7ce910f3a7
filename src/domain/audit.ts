/** A few plain values that say more about an act. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null>>;

/** One line of the audit log: who did what to which thing, and when. Nobody changes it. */
export interface AuditEntry {
  id: string;
  at: number;
  /** `staff:ID`, `system:NAME` or `anonymous`. */
  actor: string;
  /** The person's name at that time; empty for the house itself. */
  actorLabel: string;
  /** `noun.verb`, past tense. */
  action: string;
  /** `noun:id` */
  subject: string | null;
  details: AuditDetails;
}
