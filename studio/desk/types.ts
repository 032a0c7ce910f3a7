/** What the API answers about articles, by short names. */
import type { Contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';

export type Desk = AnswerOf<Contract['readDesk']>;
export type DeskGroup = Desk['groups'][number];
export type DeskRow = DeskGroup['rows'][number];
export type DeskState = DeskRow['state'];
export type Awaiting = AnswerOf<Contract['listAwaiting']>['items'][number];
export type Choices = AnswerOf<Contract['readChoices']>;
export type CalendarEntry = AnswerOf<Contract['readCalendar']>['entries'][number];
export type Details = AnswerOf<Contract['readArticle']>;
export type ReadyItem = Details['readiness']['items'][number];
export type StoryKind = Details['kind'];

/** What the desk is narrowed to. */
export interface Wish {
  edition?: string;
  section?: string;
  kind?: StoryKind;
  assignee?: string;
  author?: string;
  q?: string;
}
