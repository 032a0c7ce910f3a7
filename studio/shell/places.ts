import type { shellWords } from './words.ts';

type Words = ReturnType<typeof shellWords.use>;

/** The rooms of the Studio, in the order of its bar. Whoever lacks the permission does not see one. */
export interface Place {
  to:
    | '/'
    | '/calendar'
    | '/letters'
    | '/questions'
    | '/comments'
    | '/supporters'
    | '/media'
    | '/people'
    | '/settings';
  label: (words: Words) => string;
  permission?: string;
  /** What of it waits for somebody, said beside its name. */
  waits?: 'comments' | 'questions';
}

export const places: readonly Place[] = [
  { to: '/', label: (words) => words.desk },
  { to: '/calendar', label: (words) => words.calendar },
  { to: '/letters', label: (words) => words.letters, permission: 'letter:write' },
  {
    to: '/questions',
    label: (words) => words.questions,
    permission: 'question:answer',
    waits: 'questions',
  },
  { to: '/supporters', label: (words) => words.supporters, permission: 'reader:read' },
  {
    to: '/comments',
    label: (words) => words.comments,
    permission: 'comment:moderate',
    waits: 'comments',
  },
  { to: '/media', label: (words) => words.media },
  { to: '/people', label: (words) => words.people },
  { to: '/settings', label: (words) => words.settings, permission: 'publication:change' },
];
