import type { Handlers } from '../handler.ts';
import * as account from './account.ts';
import {
  beginTranslation,
  changeArticle,
  createArticle,
  duplicateArticle,
  listTrash,
  readArticle,
  restoreArticle,
  trashArticle,
} from './articles.ts';
import * as audit from './audit.ts';
import * as channels from './channels.ts';
import * as claims from './claims.ts';
import * as comments from './comments.ts';
import {
  findArticles,
  listArticles,
  listAwaiting,
  readCalendar,
  readChoices,
  readDesk,
  suggestTags,
} from './desk.ts';
import * as draft from './draft.ts';
import * as evidence from './evidence.ts';
import * as fediverse from './fediverse.ts';
import * as key from './key.ts';
import * as letters from './letters.ts';
import * as linting from './linting.ts';
import * as newsroom from './newsroom.ts';
import * as press from './press.ts';
import * as preview from './preview.ts';
import * as questions from './questions.ts';
import * as readership from './readership.ts';
import * as remark from './remark.ts';
import * as report from './report.ts';
import * as revision from './revision.ts';
import { readSession } from './session.ts';
import * as sources from './sources.ts';
import * as staff from './staff.ts';
import * as support from './support.ts';
import * as supporters from './supporters.ts';
import * as translation from './translation.ts';
import {
  approveArticle,
  assignArticle,
  doWithArticles,
  eraseArticle,
  publishArticle,
  publishTogether,
  readErasure,
  scheduleArticle,
  scheduleTogether,
  sendBackArticle,
  setEmbargo,
  setHours,
  submitArticle,
  unapproveArticle,
  unpublishArticle,
  unscheduleArticle,
  withdrawArticle,
} from './workflow.ts';

/** One handler for each operation of the contract. */
export const handlers: Handlers = {
  ...support,
  ...supporters,
  ...channels,
  ...draft,
  ...revision,
  ...remark,
  ...translation,
  ...preview,
  ...press,
  ...claims,
  ...comments,
  ...sources,
  ...evidence,
  ...fediverse,
  ...linting,
  readSession,
  ...newsroom,
  // Articles and their way to readers.
  readArticle,
  createArticle,
  beginTranslation,
  duplicateArticle,
  changeArticle,
  trashArticle,
  restoreArticle,
  listTrash,
  submitArticle,
  withdrawArticle,
  approveArticle,
  unapproveArticle,
  sendBackArticle,
  assignArticle,
  scheduleArticle,
  scheduleTogether,
  unscheduleArticle,
  setEmbargo,
  setHours,
  publishArticle,
  eraseArticle,
  readErasure,
  publishTogether,
  unpublishArticle,
  doWithArticles,
  // The desk.
  readDesk,
  listArticles,
  listAwaiting,
  readCalendar,
  readChoices,
  suggestTags,
  findArticles,
  ...readership,
  ...report,
  ...account,
  ...staff,
  ...audit,
  ...key,
  ...letters,
  ...questions,
};
