import type { Handlers } from '../handler.ts';
import { readDraft, saveDraft } from './draft.ts';
import * as media from './media.ts';
import { readSession } from './session.ts';

/** One handler for each operation of the contract. */
export const handlers: Handlers = {
  readDraft,
  saveDraft,
  readSession,
  ...media,
};
