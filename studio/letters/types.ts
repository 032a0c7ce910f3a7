import type { contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';

export type MailingAnswer = AnswerOf<typeof contract.readMailing>;
export type Mailing = MailingAnswer['mailing'];
export type Tally = NonNullable<MailingAnswer['tally']>;
export type DeskLetter = AnswerOf<typeof contract.readLettersDesk>['letters'][number];
export type Letter = DeskLetter['letter'];

/** What an editor puts into a mailing; texts are documents. */
export interface Content extends Omit<Mailing['content'], 'opening' | 'exclusive'> {
  opening: unknown;
  exclusive: { title: string; text: unknown; signature: string };
}

/** The API's schema leaves documents open, for they are checked as documents and not as JSON. */
export const contentOf = ({ content }: Mailing): Content => ({
  ...content,
  opening: content.opening,
  exclusive: { ...content.exclusive, text: content.exclusive.text },
});
