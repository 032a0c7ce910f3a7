import type { Hono } from 'hono';
import { AppError } from '../../domain/errors.ts';
import { accountPath, supportPath } from '../../domain/urls.ts';
import { supportWords } from '../../domain/words/support/index.ts';
import { takeTry } from '../../usecases/door/tries.ts';
import { checkReader } from '../../usecases/pledge/check-reader.ts';
import { beginPatreonLink, endPatreonLink } from '../../usecases/pledge/link-patreon.ts';
import { orderSupport, portalOf } from '../../usecases/pledge/order.ts';
import { supportPage } from '../../usecases/reader/support-page.ts';
import { saidPage } from '../../usecases/reading/message-page.ts';
import { addressOf } from '../client-address.ts';
import { statusOf } from '../errors.ts';
import { formOf, smallForm } from '../form.ts';
import { knownDoor } from './account.ts';
import {
  goTo,
  type OwnRequest,
  ownAnswer,
  ownDoor,
  type ReaderDoorDeps,
  readerMessage,
} from './reader-request.ts';

/** The support page, and the ways from there and from a reader's own page to the platforms. */
export function addSupport(app: Hono, deps: ReaderDoorDeps): void {
  app.get(
    '/:lang/support',
    ownDoor(deps, async (own) => {
      const words = supportWords(own.edition.lang);
      const notes: Record<string, string> = {
        yes: words.supportThanksText,
        no: words.supportCancelled,
      };
      return showSupport(own, notes[own.c.req.query('done') ?? ''] ?? null, 200);
    }),
  );

  app.post(
    '/:lang/support',
    smallForm,
    ownDoor(deps, async (own) => {
      const { tier = '', currency = '' } = await formOf(own.c);
      const here = `${deps.origin}${supportPath(own.edition.lang)}`;
      const tried = await takeTry(
        own.write.db,
        'supportByAddress',
        addressOf(own.c),
        own.write.now,
      );
      try {
        if (!tried.isAllowed) throw new AppError('too-much', 'door.too-many');
        const url = await orderSupport(own.write, deps.platforms, {
          tierId: tier,
          currency,
          lang: own.edition.lang,
          reader: own.reader,
          successUrl: `${here}?done=yes`,
          cancelUrl: `${here}?done=no`,
        });
        return goTo(url);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        const words = supportWords(own.edition.lang);
        const note = error.code === 'too-much' ? words.tooMany : words.unavailable;
        return showSupport(own, note, statusOf(error));
      }
    }),
  );

  app.post(
    '/:lang/account/portal',
    smallForm,
    knownDoor(deps, async (own) => {
      const back = `${deps.origin}${accountPath(own.edition.lang)}`;
      return refusable(own, async () =>
        goTo(await portalOf(own.write, deps.platforms, own.reader, back)),
      );
    }),
  );

  app.post(
    '/:lang/account/check',
    smallForm,
    knownDoor(deps, async (own) => {
      const { reader, write } = own;
      const tried = await takeTry(write.db, 'checkByReader', reader.id, write.now);
      if (tried.isAllowed) {
        const ctx = { ...write, actor: { type: 'anonymous' } as const };
        await checkReader(ctx, deps.platforms, reader.id);
      }
      return goTo(`${accountPath(own.edition.lang)}?done=checked`);
    }),
  );

  app.post(
    '/:lang/account/patreon',
    smallForm,
    knownDoor(deps, async (own) => {
      const back = patreonBack(own);
      return refusable(own, async () =>
        goTo(await beginPatreonLink(own.write, deps.platforms, own.reader, back)),
      );
    }),
  );

  app.get(
    '/:lang/account/patreon',
    knownDoor(deps, async (own) => {
      const { code = '', state = '' } = own.c.req.query();
      return refusable(own, async () => {
        const back = { code, state, redirectUrl: patreonBack(own) };
        await endPatreonLink(own.write, deps.platforms, own.reader, back);
        return goTo(`${accountPath(own.edition.lang)}?done=linked`);
      });
    }),
  );
}

const patreonBack = ({ deps, edition }: OwnRequest) =>
  `${deps.origin}${accountPath(edition.lang)}/patreon`;

async function showSupport(own: OwnRequest, note: string | null, status: number) {
  const { deps, reading, edition, token } = own;
  const standing = token === '' ? null : await deps.standingOf(token);
  const isSupporter = standing?.isSupporter ?? false;
  return ownAnswer(own, await supportPage(reading, { edition, note, isSupporter }), status);
}

/** A refusal as a page that says it. */
async function refusable(own: OwnRequest, work: () => Promise<Response>) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const status = statusOf(error);
    const { lang } = own.edition;
    const words = supportWords(lang);
    const text = status === 503 ? words.unavailable : readerMessage(error, lang);
    const { page } = saidPage(own.reading, { lang, heading: words.account, text, status });
    return ownAnswer(own, page, status);
  }
}
