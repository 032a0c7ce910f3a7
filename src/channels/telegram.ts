import { z } from 'zod';
import { TELEGRAM_CAPTION } from '../domain/announcement-length.ts';
import type { ChannelMessage, Remote } from '../domain/channel-message.ts';
import { AppError } from '../domain/errors.ts';
import { escapeHtml } from '../std/html-escape.ts';
import { type Answer, ask, needed, refusalOf, serverOf, waitFor } from './ask.ts';
import type { Asking, Channel } from './channel.ts';

/**
 * Telegram's Bot API: the bot is an administrator of the channel. Every answer has `ok`; a refusal has
 * `error_code`, `description` and, for too much at once, `parameters.retry_after` in seconds.
 * Source: core.telegram.org/bots/api.
 */
const API = 'https://api.telegram.org';

const said = z.object({
  ok: z.boolean(),
  result: z.unknown().optional(),
  error_code: z.number().optional(),
  description: z.string().optional(),
  parameters: z.object({ retry_after: z.number().optional() }).optional(),
});
const sent = z.object({
  message_id: z.int(),
  chat: z.object({ id: z.union([z.number(), z.string()]), username: z.string().optional() }),
});
const chat = z.object({ title: z.string().optional(), username: z.string().optional() });

async function call(asking: Asking, method: string, body: object): Promise<unknown> {
  const token = needed(asking, asking.secrets.token, 'token');
  const answer = await ask(asking, {
    method: 'POST',
    url: `${serverOf(asking.options.server, API)}/bot${token}/${method}`,
    body: JSON.stringify(body),
  });
  const read = said.safeParse(answer.json);
  if (!read.success) throw refusalOf(asking, answer, '');
  if (read.data.ok) return read.data.result;
  throw refusal(asking, answer, read.data);
}

/** After two days a bot deletes only where it was given the right to. */
const NO_RIGHT =
  /chat not found|not enough rights|bot is not a member|need administrator|message can't be (deleted|edited)/i;

/**
 * What it says when a picture is at fault and the words are not: too large, not to be fetched, of another
 * type or shape, a caption that is too long, a chat that takes no pictures. Nothing was posted then.
 */
const NO_PICTURE =
  /wrong (file identifier|remote file|type of the web page)|failed to get http url|webpage_(curl_failed|media_empty)|photo_|image_process_failed|file is too big|entity too large|caption is too long|media_caption_too_long|send photos/i;

const reasonOf = (error: unknown): string =>
  error instanceof AppError ? String(error.args.reason ?? '') : '';

function isOfPicture(error: unknown): boolean {
  if (!(error instanceof AppError) || error.code === 'unavailable') return false;
  return error.args.status === 413 || NO_PICTURE.test(reasonOf(error));
}

function refusal(asking: Asking, answer: Answer, why: z.output<typeof said>): AppError {
  const { error_code: code = answer.status, description = '', parameters } = why;
  if (parameters?.retry_after !== undefined) return waitFor(asking, parameters.retry_after, code);
  const args = { channel: asking.name, status: code, reason: description.slice(0, 200) };
  // An unknown token is answered with 404, a message that is gone with 400.
  if (code === 404) return new AppError('forbidden', 'channel.refused', args);
  if (/message to (edit|delete) not found/i.test(description))
    return new AppError('not-found', 'channel.gone', args);
  if (code === 403 || NO_RIGHT.test(description))
    return new AppError('forbidden', 'channel.no-right', args);
  return refusalOf(asking, { status: code, headers: answer.headers }, description);
}

/** The text in Telegram's HTML: nothing in it is markup but the headline's weight. */
function html({ text, facts }: ChannelMessage): string {
  const { headline } = facts;
  if (headline === '' || !text.startsWith(headline)) return escapeHtml(text);
  return `<b>${escapeHtml(headline)}</b>${escapeHtml(text.slice(headline.length))}`;
}

const hasPicture = ({ options }: Asking, message: ChannelMessage): boolean =>
  options.withPicture === true &&
  message.pictureUrl !== null &&
  message.text.length <= TELEGRAM_CAPTION;

/** `photo:chat:message` or `text:chat:message`: what is edited depends on what was sent. */
function remoteOf(result: unknown, form: 'text' | 'photo'): Remote {
  const { message_id: id, chat: place } = sent.parse(result);
  return {
    id: `${form}:${place.id}:${id}`,
    url: place.username ? `https://t.me/${place.username}/${id}` : null,
  };
}

function partsOf({ id }: Remote): { form: string; chat_id: string; message_id: number } {
  const [form = '', chatId = '', messageId = ''] = id.split(':');
  return { form, chat_id: chatId, message_id: Number(messageId) };
}

export const telegram: Channel = {
  kind: 'telegram',
  isRepeatable: false,
  async announce(asking, message) {
    const chatId = needed(asking, asking.options.target, 'target');
    const words = { chat_id: chatId, parse_mode: 'HTML' };
    if (hasPicture(asking, message)) {
      const photo = { photo: message.pictureUrl, caption: html(message) };
      try {
        return remoteOf(await call(asking, 'sendPhoto', { ...words, ...photo }), 'photo');
      } catch (error) {
        if (!isOfPicture(error)) throw error;
        // News goes out without its picture rather than not at all.
      }
    }
    const body = { text: html(message), link_preview_options: { url: message.facts.url } };
    return remoteOf(await call(asking, 'sendMessage', { ...words, ...body }), 'text');
  },
  async edit(asking, message, remote) {
    const { form, ...place } = partsOf(remote);
    const words = { ...place, parse_mode: 'HTML' };
    try {
      if (form === 'photo')
        await call(asking, 'editMessageCaption', { ...words, caption: html(message) });
      else
        await call(asking, 'editMessageText', {
          ...words,
          text: html(message),
          link_preview_options: { url: message.facts.url },
        });
    } catch (error) {
      // It says so already.
      if (!/message is not modified/i.test(reasonOf(error))) throw error;
    }
    return remote;
  },
  async remove(asking, _message, remote) {
    const { form, ...place } = partsOf(remote);
    await call(asking, 'deleteMessage', place);
  },
  async check(asking) {
    const chatId = needed(asking, asking.options.target, 'target');
    await call(asking, 'getMe', {});
    const place = chat.parse(await call(asking, 'getChat', { chat_id: chatId }));
    return { account: place.title ?? place.username ?? chatId };
  },
};
