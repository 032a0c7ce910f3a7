/** How somebody whom a claim could harm was asked, and what came back. */

export const REPLY_STATES = ['asked', 'answered', 'refused', 'unreached'] as const;
export type ReplyState = (typeof REPLY_STATES)[number];

export interface ReplyRecord {
  id: string;
  claimId: string;
  /** Who was asked, as readers are told. */
  person: string;
  askedAt: number;
  /** How: by telephone, letter, mail. For readers. */
  channel: string;
  state: ReplyState;
  answeredAt: number | null;
  /** What readers are told of the answer. */
  answer: string | null;
  /** The newsroom's own: numbers called, names of secretaries. Never for readers. */
  note: string | null;
  createdBy: string;
  createdAt: number;
}
