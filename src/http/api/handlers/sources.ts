import type { contract } from '../../../contract/index.ts';
import {
  addSource as add,
  changeSource as change,
  saySource as sayIn,
} from '../../../usecases/evidence/add-source.ts';
import { takeCopy as take } from '../../../usecases/evidence/ask-for-copy.ts';
import {
  changeCitation as changeCited,
  citeSource as cite,
  removeCitation as uncite,
} from '../../../usecases/evidence/cite-source.ts';
import { eraseCopy as takeAway } from '../../../usecases/evidence/erase-copy.ts';
import { keepFile as keep, keepNote as note } from '../../../usecases/evidence/keep-file.ts';
import { lookAgainAs } from '../../../usecases/evidence/look-again.ts';
import { copyText, showCopy as show } from '../../../usecases/evidence/show-copy.ts';
import type { Handler } from '../handler.ts';
import { readWithin } from '../input.ts';
import { present, toSnapshot, toSource } from './evidence-answer.ts';

/** What one may send as the copy of a source. Bytes. */
const MOST_BYTES = 20_000_000;

export const addSource: Handler<typeof contract.addSource> = async ({ ctx, params, body }) =>
  toSource(await add(ctx, { ...present(body), type: body.type, ...params }));

export const changeSource: Handler<typeof contract.changeSource> = async ({ ctx, params, body }) =>
  toSource(await change(ctx, { ...present(body), ...params }));

export const saySource: Handler<typeof contract.saySource> = async ({ ctx, params, body }) =>
  toSource(await sayIn(ctx, { ...params, words: present(body) }));

export const citeSource: Handler<typeof contract.citeSource> = ({ ctx, params, body }) => {
  const { sourceId, relation } = body;
  return cite(ctx, { ...present(body), sourceId, relation, ...params });
};

export const changeCitation: Handler<typeof contract.changeCitation> = ({ ctx, params, body }) =>
  changeCited(ctx, { ...present(body), ...params });

export const removeCitation: Handler<typeof contract.removeCitation> = async ({ ctx, params }) => {
  await uncite(ctx, params);
  return undefined;
};

export const takeCopy: Handler<typeof contract.takeCopy> = async ({ ctx, params, body, say }) =>
  toSnapshot(await take(ctx, { ...params, ...body }), say);

export const keepFile: Handler<typeof contract.keepFile> = async (request) => {
  const { ctx, deps, params, query, raw, say } = request;
  const bytes = Buffer.from(await readWithin(raw, MOST_BYTES));
  const { name, type } = query;
  const mediaType = /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type.toLowerCase() : '';
  return toSnapshot(await keep(ctx, deps.copies, { ...params, bytes, name, mediaType }), say);
};

export const keepNote: Handler<typeof contract.keepNote> = async (request) => {
  const { ctx, deps, params, body, say } = request;
  return toSnapshot(await note(ctx, deps.copies, { ...params, ...body }), say);
};

export const readCopyText: Handler<typeof contract.readCopyText> = async ({ ctx, params }) => ({
  words: await copyText(ctx, params.snapshotId),
});

export const lookAgain: Handler<typeof contract.lookAgain> = async ({ ctx, deps, params, say }) =>
  toSnapshot(await lookAgainAs(ctx, deps.copies, params), say);

export const eraseCopy: Handler<typeof contract.eraseCopy> = async (request) => {
  const { ctx, params, body, say } = request;
  return toSnapshot(await takeAway(ctx, { ...params, ...body }), say);
};

export const showCopy: Handler<typeof contract.showCopy> = async ({ ctx, params, body, say }) =>
  toSnapshot(await show(ctx, { ...params, ...body }), say);
