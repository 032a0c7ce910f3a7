/** Telegram's Bot API as far as the house knows it: entities, limits, refusals as it words them. */
import { type Answered, bodyOf, standIn } from '../platforms/stand-in.ts';
import type { Network, Post } from './post.ts';

export const TELEGRAM = { token: '7001:AAjusant-test', chat: '@jusant_test' };
const CHAT = { id: -1001234567, title: 'Le Jusant', username: 'jusant_test', type: 'channel' };

const refused = (code: number, description: string, more: object = {}): Answered => ({
  status: code,
  body: { ok: false, error_code: code, description, ...more },
});
const good = (result: unknown): Answered => ({ status: 200, body: { ok: true, result } });

/** Telegram's HTML knows few elements and three entities; the rest is refused. */
function read(html: unknown): { text: string } | { problem: string } {
  if (typeof html !== 'string') return { problem: 'message text is empty' };
  const bare = html.replace(/<\/?(b|i|u|s|code|pre)>/g, '');
  if (/[<>]/.test(bare)) return { problem: "can't parse entities: unsupported start tag" };
  if (/&(?!(lt|gt|amp|quot);)/.test(bare)) return { problem: "can't parse entities: &" };
  const text = bare
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return text.trim() === '' ? { problem: 'message text is empty' } : { text };
}

export interface Telegram extends Network {
  photos: string[];
  /** From now on it takes no picture, and says why; null: it does. */
  refusePictures(description: string | null): void;
}

export async function telegramStandIn(): Promise<Telegram> {
  const posts: Post[] = [];
  const photos: string[] = [];
  /** Ids of messages that have a picture: their words are a caption. */
  const captioned = new Set<string>();
  let noPicture: string | null = null;
  let isRefusing = false;
  let next = 1;

  function post(body: Record<string, unknown>, html: unknown, most: number): Answered {
    if (body.chat_id !== TELEGRAM.chat) return refused(400, 'Bad Request: chat not found');
    const said = read(html);
    if ('problem' in said) return refused(400, `Bad Request: ${said.problem}`);
    if (said.text.length > most) return refused(400, 'Bad Request: message is too long');
    const { url = null } = (body.link_preview_options ?? {}) as { url?: string };
    const id = next++;
    posts.push({ id: String(id), text: said.text, link: url });
    return good({ message_id: id, chat: CHAT, date: 1, text: said.text });
  }

  function edit(body: Record<string, unknown>, of: 'text' | 'caption'): Answered {
    const [html, most] = [body[of], of === 'text' ? 4096 : 1024];
    const own = posts.find(({ id }) => id === String(body.message_id));
    if (String(body.chat_id) !== String(CHAT.id))
      return refused(400, 'Bad Request: chat not found');
    if (!own) return refused(400, 'Bad Request: message to edit not found');
    if (of === 'text' && captioned.has(own.id))
      return refused(400, 'Bad Request: there is no text in the message to edit');
    if (of === 'caption' && !captioned.has(own.id))
      return refused(400, 'Bad Request: there is no caption in the message to edit');
    const said = read(html);
    if ('problem' in said) return refused(400, `Bad Request: ${said.problem}`);
    if (said.text.length > most) return refused(400, 'Bad Request: message is too long');
    if (said.text === own.text)
      return refused(400, 'Bad Request: message is not modified: new message content is the same');
    own.text = said.text;
    return good({ message_id: body.message_id, chat: CHAT, date: 1 });
  }

  const server = await standIn((asked) => {
    const [, token, method] = /^\/bot([^/]+)\/(\w+)$/.exec(asked.path) ?? [];
    // As the real one: an unknown token is a place that is not there.
    if (token !== TELEGRAM.token) return refused(404, 'Not Found');
    if (isRefusing) return refused(401, 'Unauthorized');
    if (asked.headers['content-type'] !== 'application/json') return refused(400, 'Bad Request');
    const body = bodyOf(asked);
    if (method === 'getMe') return good({ id: 7001, is_bot: true, username: 'jusant_bot' });
    if (method === 'getChat')
      return body.chat_id === TELEGRAM.chat
        ? good(CHAT)
        : refused(400, 'Bad Request: chat not found');
    if (method !== 'deleteMessage' && body.parse_mode !== 'HTML')
      return refused(400, 'Bad Request: unsupported parse_mode');
    if (method === 'sendMessage') return post(body, body.text, 4096);
    if (method === 'sendPhoto') {
      if (!/^https?:\/\//.test(String(body.photo)))
        return refused(400, 'Bad Request: wrong remote file identifier specified: Wrong string');
      if (noPicture !== null) return refused(400, `Bad Request: ${noPicture}`);
      const said = post(body, body.caption, 1024);
      if (said.status === 200) {
        photos.push(String(body.photo));
        captioned.add(posts.at(-1)?.id ?? '');
      }
      return said;
    }
    if (method === 'editMessageText') return edit(body, 'text');
    if (method === 'editMessageCaption') return edit(body, 'caption');
    if (method === 'deleteMessage') {
      const at = posts.findIndex(({ id }) => id === String(body.message_id));
      if (at < 0) return refused(400, 'Bad Request: message to delete not found');
      posts.splice(at, 1);
      return good(true);
    }
    return refused(404, 'Not Found');
  });
  return {
    ...server,
    posts,
    photos,
    refusePictures: (description) => {
      noPicture = description;
    },
    refuse: () => {
      isRefusing = true;
    },
    wait: (seconds) =>
      server.fail(
        refused(429, `Too Many Requests: retry after ${seconds}`, {
          parameters: { retry_after: seconds },
        }),
      ),
  };
}
