import type { Hono, Context as HonoContext } from 'hono';
import { AppError } from '../../domain/errors.ts';
import { versoWords } from '../../domain/words/verso/index.ts';
import type { Context } from '../../usecases/context.ts';
import { saidPage } from '../../usecases/reading/message-page.ts';
import { turnedArticle } from '../../usecases/reading/verso/verso-page.ts';
import { reportError } from '../../usecases/verso/report-error.ts';
import { addressOf } from '../client-address.ts';
import type { HttpDeps } from '../deps.ts';
import { statusOf } from '../errors.ts';
import { formOf } from '../form.ts';
import { isFromOwnPage } from '../studio/origin.ts';
import { htmlAnswer } from './html.ts';
import { addPlainForm } from './plain-form.ts';
import type { ReaderRequest } from './request.ts';

export interface ReportDeps extends HttpDeps {
  writeDb: Context['db'];
  origin: string;
}

/** Bytes of a form with four thousand letters in any script. */
const LARGEST = 65_536;

/** « Report an error »: a plain form at the end of the verso, which needs no script and no account. */
export function addReport(app: Hono, deps: ReportDeps): void {
  const at = { path: '/:lang/:slug/verso/report', largest: LARGEST };
  addPlainForm(app, deps, at, (request, c) => take(request, deps, c));
}

async function take(request: ReaderRequest, deps: ReportDeps, c: HonoContext) {
  const { lang = '', slug = '' } = request.params;
  const words = versoWords(lang);
  const { source, pen } = await turnedArticle(request.ctx, { lang, slug });
  const say = (heading: string, text: string, status: number) => {
    const { page, tags } = saidPage(request.ctx, { lang, heading, text, status });
    return htmlAnswer(request, page, { tags, status, cache: 'no' });
  };
  if (!isFromOwnPage(deps, c)) return say(words.report, words.reportProblem, 403);
  const form = await formOf(c);
  try {
    await reportError(
      { db: deps.writeDb, now: request.ctx.now },
      {
        articleId: source.article.id,
        seq: pen.verso.seq,
        claimIds: pen.verso.claims.map(({ id }) => id),
        claimId: form.claim ?? '',
        words: form.text ?? '',
        mail: form.mail ?? '',
        trap: form.website ?? '',
        address: addressOf(c),
      },
    );
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const isTooMany = error.code === 'too-much';
    const text = isTooMany ? words.reportTooMany : words.reportProblem;
    return say(words.report, text, statusOf(error));
  }
  return say(words.reportThanks, words.reportThanksText, 200);
}
