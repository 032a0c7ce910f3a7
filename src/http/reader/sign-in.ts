import type { Hono } from 'hono';
import { AppError } from '../../domain/errors.ts';
import { signInPath } from '../../domain/urls.ts';
import { supportWords } from '../../domain/words/support/index.ts';
import { safeReaderReturn } from '../../usecases/reader/return-to.ts';
import { askForReaderLink, readLink, signInReader } from '../../usecases/reader/sign-in.ts';
import { askPage, confirmPage, sentPage, spentPage } from '../../usecases/reader/sign-in-page.ts';
import { addressOf } from '../client-address.ts';
import { statusOf } from '../errors.ts';
import { formOf, smallForm } from '../form.ts';
import { readerCookie } from '../studio/cookies.ts';
import { ownAnswer, ownDoor, type ReaderDoorDeps, readerMessage } from './reader-request.ts';

/** A year: the session behind it ends sooner where it is not used. */
const COOKIE_MS = 365 * 24 * 3_600_000;

/** How readers come in: a form, a mail, a page with a button. Looking at any of them changes nothing. */
export function addReaderSignIn(app: Hono, deps: ReaderDoorDeps): void {
  app.get(
    '/:lang/sign-in',
    ownDoor(deps, async (own) => {
      const { reading, edition, c } = own;
      const token = c.req.query('token') ?? '';
      const to = safeReaderReturn(c.req.query('to') ?? '', edition.lang);
      if (token === '') return ownAnswer(own, askPage(reading, edition, { to }));
      const link = readLink(own.write, token);
      if (!link) return ownAnswer(own, spentPage(reading, edition), 403);
      return ownAnswer(own, confirmPage(reading, edition, { token, mail: link.mail }));
    }),
  );

  app.post(
    '/:lang/sign-in/link',
    smallForm,
    ownDoor(deps, async (own) => {
      const { reading, edition, c } = own;
      const { mail = '', to = '' } = await formOf(c);
      try {
        const publication = reading.site.publication.name;
        const asked = { mail, to, lang: edition.lang, address: addressOf(c), publication };
        await askForReaderLink(own.write, asked);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        const problem = { field: 'mail', text: readerMessage(error, edition.lang) };
        const page = askPage(reading, edition, { to, mail, problem });
        return ownAnswer(own, page, statusOf(error));
      }
      return ownAnswer(own, sentPage(reading, edition));
    }),
  );

  app.post(
    '/:lang/sign-in',
    smallForm,
    ownDoor(deps, async (own) => {
      const { reading, edition, c } = own;
      const { token = '' } = await formOf(c);
      try {
        const userAgent = c.req.header('user-agent') ?? '';
        const entry = await signInReader(own.write, { token, userAgent, address: addressOf(c) });
        readerCookie(deps.isHttps).give(c, entry.token, COOKIE_MS);
        return c.redirect(entry.to, 303);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        const words = supportWords(edition.lang);
        const problem = error.code === 'too-much' ? { text: words.tooMany } : null;
        return ownAnswer(own, spentPage(reading, edition, problem), statusOf(error));
      }
    }),
  );

  app.get('/:lang/sign-in/link', (c) => c.redirect(signInPath(c.req.param('lang')), 303));
}
