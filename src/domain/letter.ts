import type { DocumentJson } from './document/types.ts';

/** Who may receive a letter: any reader, or supporters alone. */
export const LETTER_ACCESS = ['readers', 'supporters'] as const;
export type LetterAccess = (typeof LETTER_ACCESS)[number];

/** A newsletter of one edition, to which readers subscribe. */
export interface Letter {
  id: string;
  editionId: string;
  slug: string;
  name: string;
  description: string;
  access: LetterAccess;
  /** Beside the address it comes from. */
  senderName: string;
  /** Empty: the address of the house. */
  senderMail: string;
  /** Where answers go; empty: to the sender. */
  replyTo: string;
  /** 0 is Sunday; null: no mailing proposes itself. */
  weekday: number | null;
  /** `HH:MM` on the clocks of the zone. */
  hour: string;
  zone: string;
  /** Whether new readers are taken. */
  isOpen: boolean;
  /** Whether articles of the edition offer it at their foot; of several, the oldest is offered. */
  isAtFoot: boolean;
  createdAt: number;
}

export const SUBSCRIPTION_ENDS = ['reader', 'bounce', 'complaint', 'desk'] as const;
export type SubscriptionEnd = (typeof SUBSCRIPTION_ENDS)[number];

export interface Subscription {
  letterId: string;
  readerId: string;
  state: 'active' | 'ended';
  stopKey: string;
  confirmedAt: number;
  endedAt: number | null;
  endedWhy: SubscriptionEnd | null;
}

/** What an editor puts into one mailing. Texts are documents as in articles. */
export interface LetterContent {
  /** What mail programs show beside the subject. */
  preheader: string;
  opening: DocumentJson;
  /** Under the opening. */
  signature: string;
  /** In the order of the letter; those that are not kept stay as proposed. */
  articles: { articleId: string; isKept: boolean }[];
  /** For supporters. */
  exclusive: { title: string; text: DocumentJson; signature: string };
  questions: { questionId: string; isKept: boolean }[];
  /** Whether the week's corrections are said. */
  hasCorrections: boolean;
}

const EMPTY: DocumentJson = { type: 'doc', content: [{ type: 'paragraph' }] };

export const NO_CONTENT: LetterContent = {
  preheader: '',
  opening: EMPTY,
  signature: '',
  articles: [],
  exclusive: { title: '', text: EMPTY, signature: '' },
  questions: [],
  hasCorrections: true,
};

/** Whether anybody wrote something in it. */
export function isBlank(doc: DocumentJson): boolean {
  return doc.content.every((block) => block.type === 'paragraph' && !block.content?.length);
}
