import type { Hono, Context as HonoContext } from 'hono';
import { AppError } from '../../domain/errors.ts';
import type { ReplyPage } from '../../domain/press-models.ts';
import { REPLY_FIELDS } from '../../domain/reply-request.ts';
import { replyWords } from '../../domain/words/press/reply.ts';
import type { Context } from '../../usecases/context.ts';
import { saidPage } from '../../usecases/reading/message-page.ts';
import { articleAt, replyPage } from '../../usecases/reading/reply-page.ts';
import { askForReply } from '../../usecases/reply/ask.ts';
import type { Answer } from '../answer.ts';
import { addressOf } from '../client-address.ts';
import type { HttpDeps } from '../deps.ts';
import { statusOf } from '../errors.ts';
import { isFromOwnPage } from '../studio/origin.ts';
import { htmlAnswer } from './html.ts';
import { addPlainForm } from './plain-form.ts';
import { param, type ReaderRequest } from './request.ts';

export interface ReplyDeps extends HttpDeps {
  writeDb: Context['db'];
  origin: string;
}

/** Bytes of a form with some fifteen thousand letters in any script. */
const LARGEST = 262_144;

/** `/{lang}/right-of-reply` */
export async function replyForm(request: ReaderRequest): Promise<Answer> {
  const lang = param(request, 'lang');
  const { page, tags } = replyPage(request.ctx, { lang, slug: request.query.article });
  return htmlAnswer(request, page, { tags, cache: 'no' });
}

/** A plain form, which needs no script and no account. */
export function addReplyForm(app: Hono, deps: ReplyDeps): void {
  const at = { path: '/:lang/right-of-reply', largest: LARGEST };
  addPlainForm(app, deps, at, (request, c) => take(request, deps, c));
}

async function take(request: ReaderRequest, deps: ReplyDeps, c: HonoContext): Promise<Answer> {
  const lang = param(request, 'lang');
  const words = replyWords(lang);
  const form = new URLSearchParams(await c.req.text());
  const values = valuesOf(form);
  const again = (problem: ReplyPage['problem'], status: number) => {
    const { page, tags } = replyPage(request.ctx, { lang, values, problem });
    return htmlAnswer(request, page, { tags, status, cache: 'no' });
  };
  if (!isFromOwnPage(deps, c)) return again({ text: words.otherOrigin }, 403);
  try {
    await askForReply(
      { db: deps.writeDb, now: request.ctx.now },
      {
        ...values,
        articleId: await articleAt(request.ctx, values.article),
        trap: form.get('website') ?? '',
        from: addressOf(c),
      },
    );
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const field = String(error.args.field ?? '');
    const text = SENTENCES[error.key] ? words[SENTENCES[error.key] ?? 'tooMany'] : words.tooMany;
    return again({ text, ...(field ? { field } : {}) }, statusOf(error));
  }
  const { page, tags } = saidPage(request.ctx, {
    ...{ lang, heading: words.thanks, text: words.thanksText, status: 200 },
  });
  return htmlAnswer(request, page, { tags, cache: 'no' });
}

type Sentence =
  | 'badArticle'
  | 'noName'
  | 'badMail'
  | 'noPassage'
  | 'tooShort'
  | 'tooLong'
  | 'tooMany';

const SENTENCES: Readonly<Record<string, Sentence>> = {
  'reply-request.no-article': 'badArticle',
  'reply-request.no-name': 'noName',
  'reply-request.bad-mail': 'badMail',
  'reply-request.no-passage': 'noPassage',
  'reply-request.too-short': 'tooShort',
  'reply-request.too-long': 'tooLong',
  'reply-request.too-many': 'tooMany',
};

function valuesOf(form: URLSearchParams): ReplyPage['values'] {
  const lines = Object.fromEntries(REPLY_FIELDS.map((name) => [name, form.get(name) ?? '']));
  return {
    ...(lines as Record<(typeof REPLY_FIELDS)[number], string>),
    standing: form.get('standing') === 'for-another' ? 'for-another' : 'self',
  };
}
