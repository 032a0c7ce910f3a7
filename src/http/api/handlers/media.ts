import type { contract } from '../../../contract/index.ts';
import {
  browseMedia,
  countMedia as count,
  mediaUses,
  readMedia as read,
} from '../../../usecases/media/browse.ts';
import {
  changeMedia as change,
  changeManyMedia as changeMany,
} from '../../../usecases/media/change.ts';
import { fetchMediaByUrl as fetchByUrl } from '../../../usecases/media/fetch-by-url.ts';
import { retryRemoteMedia } from '../../../usecases/media/fetch-remote.ts';
import { type Incoming, received } from '../../../usecases/media/receive.ts';
import {
  replaceMediaFile as replaceFile,
  takeBackMediaFile as takeBack,
} from '../../../usecases/media/replace.ts';
import {
  restoreMedia as restore,
  throwAwayMedia as throwAway,
} from '../../../usecases/media/throw-away.ts';
import { uploadMedia as upload } from '../../../usecases/media/upload.ts';
import type { Handler } from '../handler.ts';
import { toMedia } from './media-answer.ts';

export const listMedia: Handler<typeof contract.listMedia> = async ({ ctx, query, say }) => {
  const { q, ...wish } = query;
  const found = await browseMedia(ctx, { ...wish, ...(q ? { words: q } : {}) });
  return { media: found.media.map((one) => toMedia(one, say)), next: found.next };
};

export const countMedia: Handler<typeof contract.countMedia> = ({ ctx, query }) =>
  count(ctx, query);

export const uploadMedia: Handler<typeof contract.uploadMedia> = async (request) => {
  const { ctx, deps, query, raw, say } = request;
  const { name, alt, lang, credit } = query;
  const { media, isNew } = await received(deps.media, incoming(raw), (source) =>
    upload(ctx, deps.media, {
      source,
      name,
      ...(alt && lang ? { alt: { [lang]: alt } } : {}),
      ...(credit ? { credit } : {}),
    }),
  );
  return { media: toMedia(media, say), isNew };
};

export const fetchMediaByUrl: Handler<typeof contract.fetchMediaByUrl> = async (request) => {
  const { ctx, deps, body, say } = request;
  const { media, isNew } = await fetchByUrl(ctx, deps.media, body);
  return { media: toMedia(media, say), isNew };
};

export const changeManyMedia: Handler<typeof contract.changeManyMedia> = async (request) => {
  const media = await changeMany(request.ctx, request.body);
  return { media: media.map((one) => toMedia(one, request.say)) };
};

export const readMedia: Handler<typeof contract.readMedia> = async ({ ctx, params, say }) =>
  toMedia(await read(ctx, params.mediaId), say);

export const readMediaUses: Handler<typeof contract.readMediaUses> = ({ ctx, params }) =>
  mediaUses(ctx, params.mediaId);

export const changeMedia: Handler<typeof contract.changeMedia> = async (request) =>
  toMedia(await change(request.ctx, { ...request.body, ...request.params }), request.say);

export const replaceMediaFile: Handler<typeof contract.replaceMediaFile> = async (request) => {
  const { ctx, deps, params, query, raw, say } = request;
  const media = await received(deps.media, incoming(raw), (source) =>
    replaceFile(ctx, deps.media, { ...params, source, name: query.name }),
  );
  return toMedia(media, say);
};

export const takeBackMediaFile: Handler<typeof contract.takeBackMediaFile> = async (request) =>
  toMedia(await takeBack(request.ctx, request.params), request.say);

export const retryMedia: Handler<typeof contract.retryMedia> = async ({ ctx, deps, params, say }) =>
  toMedia(await retryRemoteMedia(ctx, deps.media, params.mediaId), say);

export const throwAwayMedia: Handler<typeof contract.throwAwayMedia> = async ({ ctx, params }) => {
  await throwAway(ctx, params);
  return undefined;
};

export const restoreMedia: Handler<typeof contract.restoreMedia> = async ({ ctx, params, say }) =>
  toMedia(await restore(ctx, params), say);

function incoming(raw: Request): Incoming {
  const announced = Number(raw.headers.get('content-length') ?? Number.NaN);
  return { body: raw.body, announced: Number.isFinite(announced) ? announced : null };
}
