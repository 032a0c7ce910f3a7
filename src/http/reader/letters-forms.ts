import type { Hono, Context as HonoContext } from 'hono';
import { AppError } from '../../domain/errors.ts';
import { lettersPath, questionsPath } from '../../domain/urls.ts';
import { lettersWords } from '../../domain/words/letters/index.ts';
import type { Context } from '../../usecases/context.ts';
import { askToSubscribe, confirmSubscription } from '../../usecases/letter/subscribe.ts';
import { stopLetter } from '../../usecases/letter/unsubscribe.ts';
import { askQuestion, findAsker } from '../../usecases/question/ask.ts';
import { deedPage, lettersPage } from '../../usecases/reading/letters/letters-page.ts';
import { questionsPage } from '../../usecases/reading/letters/questions-page.ts';
import { editionByLang } from '../../usecases/reading/site.ts';
import type { Answer } from '../answer.ts';
import { addressOf } from '../client-address.ts';
import type { HttpDeps } from '../deps.ts';
import { statusOf } from '../errors.ts';
import { isFromOwnPage } from '../studio/origin.ts';
import { htmlAnswer } from './html.ts';
import { alone } from './letters.ts';
import { addPlainForm } from './plain-form.ts';
import type { ReaderRequest } from './request.ts';

export interface LettersDeps extends HttpDeps {
  writeDb: Context['db'];
  origin: string;
}

const LARGEST = 65_536;

type Take = (request: ReaderRequest, form: URLSearchParams, c: HonoContext) => Promise<Answer>;

/** Forms of letters and questions: plain, without a script, without a cookie. */
export function addLetters(app: Hono, deps: LettersDeps): void {
  const post = (path: string, take: Take) =>
    addPlainForm(app, deps, { path, largest: LARGEST }, async (request, c) =>
      take(request, new URLSearchParams(await c.req.text()), c),
    );
  post('/:lang/letters', own(deps, subscribe(deps)));
  post('/:lang/letters/confirm', own(deps, confirm(deps)));
  // Mail programs post here from nowhere, without cookie: the key in the address is all there is.
  post('/:lang/letters/stop/:key', stop(deps));
  post('/:lang/questions', own(deps, ask(deps)));
}

/** Only from a page of ours: other sites must not fill in forms for their visitors. */
function own(deps: LettersDeps, take: Take): Take {
  return (request, form, c) => {
    if (!isFromOwnPage(deps, c)) throw new AppError('forbidden', 'api.other-origin');
    return take(request, form, c);
  };
}

const langOf = ({ params }: ReaderRequest) => params.lang ?? '';

const writing = (deps: LettersDeps, { ctx }: ReaderRequest) => ({
  db: deps.writeDb,
  now: ctx.now,
  sealer: deps.sealer,
  site: ctx.site,
});

function done(request: ReaderRequest, heading: string, text: string): Answer {
  const { page, tags } = deedPage(request.ctx, { lang: langOf(request), heading, text });
  return alone(htmlAnswer(request, page, { tags, cache: 'no' }));
}

const subscribe =
  (deps: LettersDeps): Take =>
  async (request, form, c) => {
    const lang = langOf(request);
    const words = lettersWords(lang);
    const mail = form.get('mail') ?? '';
    const chosen = form.getAll('letter');
    try {
      await askToSubscribe(writing(deps, request), {
        lang,
        mail,
        slugs: chosen,
        trap: form.get('website') ?? '',
        address: addressOf(c),
      });
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'not-found') throw error;
      const field =
        error.key === 'letter.bad-mail'
          ? 'mail'
          : error.key === 'letter.choose-one'
            ? 'choice'
            : 'form';
      const text = { mail: words.badMail, choice: words.chooseOne, form: words.tooMany }[field];
      const problem = { field, text } as const;
      const { page, tags } = await lettersPage(request.ctx, { lang, mail, chosen, problem });
      return htmlAnswer(request, page, { tags, status: statusOf(error), cache: 'no' });
    }
    return done(request, words.sentTitle, words.sentText);
  };

const confirm =
  (deps: LettersDeps): Take =>
  async (request, form) => {
    const words = lettersWords(langOf(request));
    try {
      await confirmSubscription(writing(deps, request), { token: form.get('t') ?? '' });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const { page, tags } = deedPage(request.ctx, {
        lang: langOf(request),
        heading: words.confirmTitle,
        text: words.linkOver,
        link: { href: lettersPath(langOf(request)), text: words.allLetters },
      });
      return alone(htmlAnswer(request, page, { tags, status: statusOf(error), cache: 'no' }));
    }
    return done(request, words.confirmedTitle, words.confirmedText);
  };

const stop =
  (deps: LettersDeps): Take =>
  async (request) => {
    const words = lettersWords(langOf(request));
    const letter = await stopLetter(writing(deps, request), { key: request.params.key ?? '' });
    return done(request, words.stoppedTitle, words.stoppedText(letter.name));
  };

const ask =
  (deps: LettersDeps): Take =>
  async (request, form) => {
    const lang = langOf(request);
    const words = lettersWords(lang);
    const edition = editionByLang(request.ctx.site, lang);
    const ctx = writing(deps, request);
    const token = form.get('k') ?? '';
    const signedIn = (await deps.readerOf?.(request.headers)) ?? null;
    const asker = await findAsker(ctx, { token, signedIn });
    if (!asker || !edition) throw new AppError('forbidden', 'api.no-such-thing');
    const question = form.get('question') ?? '';
    const name = form.get('name') ?? '';
    const isNamed = form.get('sign') !== 'no';
    try {
      await askQuestion(ctx, { asker, editionId: edition.id, words: question, name, isNamed });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const problem = error.key === 'question.too-short' ? words.tooShort : words.tooMany;
      const { page, tags } = await questionsPage(request.ctx, {
        lang,
        form: { action: questionsPath(lang), token, name, question, problem },
      });
      return alone(htmlAnswer(request, page, { tags, status: statusOf(error), cache: 'no' }));
    }
    return done(request, words.askedTitle, words.askedText);
  };
