import type { Handlers } from '../handler.ts';
import * as draft from './draft.ts';
import * as media from './media.ts';
import * as preview from './preview.ts';
import * as remark from './remark.ts';
import * as revision from './revision.ts';
import { readSession } from './session.ts';
import * as translation from './translation.ts';

/** One handler for each operation of the contract. */
export const handlers: Handlers = {
  ...draft,
  ...revision,
  ...remark,
  ...translation,
  ...preview,
  readSession,
  ...media,
};
