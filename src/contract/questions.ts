import { z } from 'zod';
import { operation } from './operation.ts';
import { id, instant } from './values.ts';

const question = z.object({
  id,
  editionId: id,
  words: z.string(),
  /** Empty for who wished no name. Of the asker nothing else leaves the house. */
  name: z.string(),
  isNamed: z.boolean(),
  origin: z.enum(['site', 'letter']),
  state: z.enum(['open', 'answered', 'set-aside']),
  way: z.enum(['private', 'letter', 'public']).nullable(),
  answer: z.string(),
  answeredName: z.string(),
  answeredAt: instant.nullable(),
  assignedTo: id.nullable(),
  mailingId: id.nullable(),
  publishedAt: instant.nullable(),
  askedAt: instant,
  version: z.int(),
});
const shared = { permission: 'question:answer', tag: 'questions' } as const;
const versioned = { version: z.int() };

export const listQuestions = operation({
  ...shared,
  method: 'GET',
  path: '/questions',
  summary: 'The queue of questions; authors see those that are theirs.',
  query: z.object({ state: z.enum(['open', 'answered', 'set-aside']).default('open') }),
  answer: z.object({
    questions: z.array(question),
    counts: z.object({ open: z.int(), answered: z.int(), 'set-aside': z.int() }),
  }),
});

export const answerQuestion = operation({
  ...shared,
  method: 'POST',
  path: '/questions/:questionId/answer',
  summary: 'Answers a question: by mail to the asker, in the next letter, or for all.',
  body: z.object({
    ...versioned,
    answer: z.string().max(20_000),
    way: z.enum(['private', 'letter', 'public']),
  }),
  answer: question,
});

export const assignQuestion = operation({
  ...shared,
  method: 'POST',
  path: '/questions/:questionId/assigned',
  summary: 'Says whose question it is.',
  body: z.object({ ...versioned, staffId: id.nullable() }),
  answer: question,
});

export const setQuestionAside = operation({
  ...shared,
  method: 'POST',
  path: '/questions/:questionId/aside',
  summary: 'Sets a question aside, or takes it up again.',
  body: z.object({ ...versioned, isAside: z.boolean() }),
  answer: question,
});
