export const QUESTION_STATES = ['open', 'answered', 'set-aside'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** How an answer reaches the one who asked: by mail, in the next letter, on the page for all. */
export const ANSWER_WAYS = ['private', 'letter', 'public'] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];

/** What a supporter asks. */
export interface Question {
  id: string;
  editionId: string;
  /** Null once the reader is gone. Never leaves the house. */
  readerId: string | null;
  /** As the asker signs; '' for who wishes no name: then none is kept. */
  name: string;
  isNamed: boolean;
  words: string;
  origin: 'site' | 'letter';
  state: QuestionState;
  way: AnswerWay | null;
  /** Plain text, a blank line between paragraphs. */
  answer: string;
  answeredBy: string | null;
  answeredName: string;
  answeredAt: number | null;
  assignedTo: string | null;
  /** The mailing that carried it. */
  mailingId: string | null;
  publishedAt: number | null;
  askedAt: number;
  version: number;
}

/** Letters of the alphabet that a question has at most; more is an article. */
export const LONGEST_QUESTION = 2_000;
export const SHORTEST_QUESTION = 8;
export const LONGEST_NAME = 80;
