import { lettersPath, questionsPath, stopPath } from '../../domain/urls.ts';
import { lettersWords } from '../../domain/words/letters/index.ts';
import { readWish } from '../../usecases/letter/subscribe.ts';
import { readStop } from '../../usecases/letter/unsubscribe.ts';
import { findAsker } from '../../usecases/question/ask.ts';
import { letterPage } from '../../usecases/reading/letters/letter-page.ts';
import { deedPage, lettersPage } from '../../usecases/reading/letters/letters-page.ts';
import { questionsPage } from '../../usecases/reading/letters/questions-page.ts';
import type { Answer } from '../answer.ts';
import { htmlAnswer } from './html.ts';
import { param, type ReaderRequest } from './request.ts';

/** Pages of letters and questions. None of them changes anything: scanners of links may open them all. */

export async function letters(request: ReaderRequest): Promise<Answer> {
  const { page, tags } = await lettersPage(request.ctx, { lang: param(request, 'lang') });
  return htmlAnswer(request, page, { tags });
}

export async function letter(request: ReaderRequest): Promise<Answer> {
  const { page, tags, view, varies } = await letterPage(request.ctx, {
    lang: param(request, 'lang'),
    slug: param(request, 'slug'),
    number: param(request, 'number'),
    viewOf: request.viewOf,
  });
  return htmlAnswer(request, page, { tags, seen: { view, varies } });
}

/** The page that a mailed link opens, with its button. */
export async function confirm(request: ReaderRequest): Promise<Answer> {
  const lang = param(request, 'lang');
  const words = lettersWords(lang);
  const token = request.query.t ?? '';
  const wish = readWish({ sealer: request.deps.sealer, now: request.ctx.now }, token);
  const { page, tags } = deedPage(request.ctx, {
    lang,
    heading: words.confirmTitle,
    text: wish ? words.confirmPage(wish.mail) : words.linkOver,
    button: wish
      ? {
          action: `${lettersPath(lang)}/confirm`,
          text: words.confirmButton,
          fields: [['t', token]],
        }
      : null,
    link: wish ? null : { href: lettersPath(lang), text: words.allLetters },
  });
  return alone(htmlAnswer(request, page, { tags, status: wish ? 200 : 410, cache: 'no' }));
}

/** The page behind « stop receiving it »: mail programs post there, people press its button. */
export async function stop(request: ReaderRequest): Promise<Answer> {
  const lang = param(request, 'lang');
  const words = lettersWords(lang);
  const key = param(request, 'key');
  const one = await readStop(request.ctx, key);
  const { page, tags } = deedPage(request.ctx, {
    lang,
    heading: words.stopTitle(one.name),
    text: words.stopText,
    button: {
      action: stopPath(lang, key),
      text: words.stopButton,
      fields: [['List-Unsubscribe', 'One-Click']],
    },
  });
  return alone(htmlAnswer(request, page, { tags, cache: 'no' }));
}

export async function questions(request: ReaderRequest): Promise<Answer> {
  const lang = param(request, 'lang');
  const token = request.query.k ?? '';
  const { deps, ctx } = request;
  const signedIn = (await deps.readerOf?.(request.headers)) ?? null;
  const by = { token, signedIn };
  const asker =
    token === '' && signedIn === null
      ? null
      : await findAsker({ db: ctx.db, now: ctx.now, sealer: deps.sealer }, by);
  const { page, tags } = await questionsPage(ctx, {
    lang,
    before: request.query.before,
    form: asker
      ? { action: questionsPath(lang), token, name: asker.name, question: '', problem: null }
      : null,
  });
  const answer = htmlAnswer(request, page, { tags, cache: 'no' });
  return asker || token !== '' ? alone(answer) : answer;
}

/**
 * A page whose address is a key: kept by nobody, told to no other site. To our own it is told, for under
 * `no-referrer` browsers send the page's form as if it came from nowhere.
 */
export function alone(answer: Answer): Answer {
  const headers = answer.headers.filter(
    ([name]) => !['cache-control', 'referrer-policy'].includes(name.toLowerCase()),
  );
  return {
    ...answer,
    headers: [
      ...headers,
      ['Cache-Control', 'private, no-store'],
      ['Referrer-Policy', 'same-origin'],
    ],
  };
}
