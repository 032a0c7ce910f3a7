import type { Hono } from 'hono';
import { AppError } from '../../domain/errors.ts';
import { accountPath, signInPath } from '../../domain/urls.ts';
import { supportWords } from '../../domain/words/support/index.ts';
import { accountPage, erasePage, receiptPage } from '../../usecases/reader/account-page.ts';
import { changeOwnProfile, eraseReader, exportOwnData } from '../../usecases/reader/own.ts';
import { endReaderSession } from '../../usecases/reader/session.ts';
import { waysOf } from '../../usecases/reader/ways.ts';
import { saidPage } from '../../usecases/reading/message-page.ts';
import type { Answer } from '../answer.ts';
import { formOf, smallForm } from '../form.ts';
import { readerCookie } from '../studio/cookies.ts';
import {
  goTo,
  type OwnRequest,
  ownAnswer,
  ownDoor,
  type ReaderDoorDeps,
} from './reader-request.ts';

type Known = OwnRequest & { reader: NonNullable<OwnRequest['reader']> };

/** For pages that are somebody's: who is not signed in is led to the door, and back. */
export function knownDoor(
  deps: ReaderDoorDeps,
  handle: (own: Known) => Promise<Answer | Response>,
) {
  return ownDoor(deps, async (own) => {
    const { reader, edition, c } = own;
    if (reader) return handle({ ...own, reader });
    const to = c.req.method === 'GET' ? c.req.path : accountPath(edition.lang);
    return goTo(signInPath(edition.lang, to));
  });
}

/** A reader's own page: preferences, support, data, the way out. */
export function addAccount(app: Hono, deps: ReaderDoorDeps): void {
  app.get(
    '/:lang/account',
    knownDoor(deps, async (own) => {
      const words = supportWords(own.edition.lang);
      const notes: Record<string, string> = {
        saved: words.saved,
        linked: words.linked,
        checked: words.checkedText,
        support: words.supportThanksText,
      };
      const { reading, edition, reader } = own;
      const note = notes[own.c.req.query('done') ?? ''] ?? null;
      const ways = await waysOf(reading.db, reader, edition.lang);
      return ownAnswer(own, await accountPage(reading, { edition, reader, note, ways }));
    }),
  );

  app.post(
    '/:lang/account/profile',
    smallForm,
    knownDoor(deps, async (own) => {
      const { name = '', lang = '' } = await formOf(own.c);
      await changeOwnProfile(own.write, own.reader, { name, lang });
      return goTo(`${accountPath(own.edition.lang)}?done=saved`);
    }),
  );

  app.post(
    '/:lang/account/sign-out',
    smallForm,
    ownDoor(deps, async (own) => {
      await endReaderSession(own.write, own.token);
      return farewell(own, 'signedOut');
    }),
  );

  app.get(
    '/:lang/account/data.json',
    knownDoor(deps, async (own) => {
      const data = await exportOwnData(own.write, own.reader);
      return new Response(`${JSON.stringify(data, null, 2)}\n`, {
        headers: {
          'Content-Type': 'application/json; charset=utf-8',
          'Content-Disposition': 'attachment; filename="recto-account.json"',
          'Cache-Control': 'private, no-store',
        },
      });
    }),
  );

  app.get(
    '/:lang/account/receipts/:number{[0-9]{1,9}}',
    knownDoor(deps, async (own) => {
      const { reading, edition, reader } = own;
      const number = Number(own.c.req.param('number'));
      const page = await receiptPage(reading, { edition, reader, number });
      if (!page) throw new AppError('not-found', 'page.not-found');
      return ownAnswer(own, page);
    }),
  );

  app.get(
    '/:lang/account/erase',
    knownDoor(deps, async (own) => ownAnswer(own, erasePage(own.reading, own.edition))),
  );

  app.post(
    '/:lang/account/erase',
    smallForm,
    knownDoor(deps, async (own) => {
      const { sure = '' } = await formOf(own.c);
      if (sure !== 'yes') {
        const text = supportWords(own.edition.lang).eraseNotSure;
        const page = erasePage(own.reading, own.edition, { field: 'sure', text });
        return ownAnswer(own, page, 400);
      }
      await eraseReader(own.write, own.reader.id);
      return farewell(own, 'erased');
    }),
  );
}

/** The browser forgets the reader, and what it kept of pages. */
function farewell(own: OwnRequest, what: 'signedOut' | 'erased'): Response {
  const { deps, c, reading, edition } = own;
  const words = supportWords(edition.lang);
  const [heading, text] =
    what === 'erased'
      ? [words.erasedTitle, words.erasedText]
      : [words.signedOut, words.signedOutText];
  const { page } = saidPage(reading, { lang: edition.lang, heading, text, status: 200 });
  const answer = ownAnswer(own, page);
  readerCookie(deps.isHttps).take(c);
  const { headers, body } = answer;
  for (const [name, value] of headers) c.header(name, value);
  c.header('Clear-Site-Data', '"cache"');
  return c.body(body as string, 200);
}
