import type { contract } from '../../../contract/index.ts';
import { templateInFrench, usualTemplate } from '../../../domain/announcement-text.ts';
import { type Channel, type ChannelSecrets, hasWords, isByHand } from '../../../domain/channel.ts';
import { shareAddress } from '../../../domain/share-intents.ts';
import { channelNames } from '../../../domain/words/channel-names.ts';
import { message } from '../../../domain/words/messages.ts';
import { announcementsOf, type OnChannel } from '../../../usecases/channel/article-desk.ts';
import { type Counts, countsOf } from '../../../usecases/channel/counts.ts';
import {
  allChannels,
  changeChannel as change,
  createChannel as create,
  setChannelRemoved,
} from '../../../usecases/channel/manage.ts';
import {
  announceNow as announce,
  leaveAnnouncement as leave,
  sayPosted as posted,
  wordAnnouncement as word,
} from '../../../usecases/channel/say-so.ts';
import { stuckAnnouncements } from '../../../usecases/channel/stuck.ts';
import { tryChannel as tryOut } from '../../../usecases/channel/try-out.ts';
import type { Handler } from '../handler.ts';

export const listChannels: Handler<typeof contract.listChannels> = async ({ ctx, say }) => {
  const channels = await allChannels(ctx);
  const counts = await countsOf(ctx, channels);
  return { channels: channels.map((channel) => viewOf(channel, counts.get(channel.id), say)) };
};

/** Troubles that only a key or a right can cure. */
const KEY_TROUBLES: ReadonlySet<string> = new Set(['channel.refused', 'channel.no-right']);

/** Troubles that have a sentence for later. */
const TOLD_LATER: ReadonlySet<string> = new Set([...KEY_TROUBLES, 'channel.down']);

function saidOf({ checkResult, name: channel }: Channel, say: 'fr' | 'en'): string {
  if (checkResult === null || checkResult === 'ok') return '';
  const key = TOLD_LATER.has(checkResult) ? `${checkResult}-now` : 'channel.trouble-now';
  return message(key, { channel }, say);
}

/** Keys go a way of their own. */
function withSecrets<Body extends ChannelSecrets>(body: Body) {
  const { token, tokenSecret, appKey, appSecret, ...rest } = body;
  return { ...given(rest), secrets: given({ token, tokenSecret, appKey, appSecret }) };
}

/** What may be seen of a channel: its key is not among it. */
function viewOf(channel: Channel, counts: Counts | undefined, say: 'fr' | 'en') {
  const { sealedSecrets, checkResult, removedAt, restUntil, createdAt, ...rest } = channel;
  const usual = usualTemplate(channel.kind);
  return {
    ...rest,
    hasToken: sealedSecrets !== null,
    usualTemplate: say === 'fr' ? templateInFrench(usual) : usual,
    isWorking: checkResult === null ? null : checkResult === 'ok',
    said: saidOf(channel, say),
    counts: counts ?? { sent: 0, waiting: 0, failed: 0 },
  };
}

export const createChannel: Handler<typeof contract.createChannel> = async ({
  ctx,
  deps,
  body,
  say,
}) => {
  const { kind, name = channelNames[say][kind], ...rest } = body;
  const { id } = await create(ctx, deps.sealer, { kind, ...withSecrets({ name, ...rest }) });
  return { id };
};

export const changeChannel: Handler<typeof contract.changeChannel> = async ({
  ctx,
  deps,
  params,
  body,
}) => {
  await change(ctx, deps.sealer, { ...params, ...withSecrets(body) });
};

export const removeChannel: Handler<typeof contract.removeChannel> = ({ ctx, params }) =>
  setChannelRemoved(ctx, { ...params, isRemoved: true });

export const restoreChannel: Handler<typeof contract.restoreChannel> = ({ ctx, params }) =>
  setChannelRemoved(ctx, { ...params, isRemoved: false });

export const tryChannel: Handler<typeof contract.tryChannel> = async ({
  ctx,
  deps,
  params,
  say,
}) => {
  const { problem, ...trial } = await tryOut(deps.channels, ctx, params);
  return {
    ...trial,
    isWorking: problem === null,
    said: problem ? message(problem.key, problem.args, say) : '',
  };
};

export const listAnnouncements: Handler<typeof contract.listAnnouncements> = async ({
  ctx,
  deps,
  params,
  say,
}) => {
  const { isPublic, channels } = await announcementsOf(deps.channels, ctx, params.articleId);
  return { isPublic, announcements: channels.map((one) => announcementOf(one, say)) };
};

function announcementOf(
  { channel, announcement, composed, attempts }: OnChannel,
  say: 'fr' | 'en',
) {
  const { state, remoteUrl, text: sentText, sentAt, nextAt, ownText } = announcement;
  const { id: channelId, kind, name, timing, delayMinutes } = channel;
  return {
    channelId,
    kind,
    name,
    timing,
    delayMinutes,
    state,
    ...composed,
    hasOwnText: ownText !== null,
    hasWords: hasWords(kind),
    sentText,
    url: remoteUrl,
    sentAt,
    nextAt,
    shareUrl: isByHand(kind, channel.sealedSecrets !== null)
      ? shareAddress(kind, composed.text)
      : null,
    attempts: attempts.map(({ at, act, outcome, status, key, args, retryAt }) => ({
      at,
      act,
      outcome,
      status,
      said: key === null ? '' : message(key, args, say),
      retryAt,
    })),
  };
}

export const listStuckAnnouncements: Handler<typeof contract.listStuckAnnouncements> = async ({
  ctx,
  say,
}) => {
  const stuck = await stuckAnnouncements(ctx);
  return {
    announcements: stuck.map(({ key, args, act, ...one }) => ({
      ...one,
      act: act ?? 'announce',
      said: key === null ? '' : message(key, args, say),
      isForKeys: key !== null && KEY_TROUBLES.has(key),
    })),
  };
};

export const leaveAnnouncement: Handler<typeof contract.leaveAnnouncement> = ({ ctx, params }) =>
  leave(ctx, params);

export const wordAnnouncement: Handler<typeof contract.wordAnnouncement> = ({
  ctx,
  deps,
  params,
  body,
}) => word(deps.channels, ctx, { ...params, ...given(body) });

export const announceNow: Handler<typeof contract.announceNow> = ({ ctx, params }) =>
  announce(ctx, params);

export const sayPosted: Handler<typeof contract.sayPosted> = ({ ctx, deps, params, body }) =>
  posted(deps.channels, ctx, { ...params, ...body });

/** Without what was not sent, so that it stays as it is. */
type Given<Thing> = { [Name in keyof Thing]: Exclude<Thing[Name], undefined> };
function given<Thing extends object>(thing: Thing): Given<Thing> {
  return Object.fromEntries(
    Object.entries(thing).filter(([, value]) => value !== undefined),
  ) as Given<Thing>;
}
