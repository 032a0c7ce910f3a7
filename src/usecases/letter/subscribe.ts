import { randomBytes } from 'node:crypto';
import { AppError } from '../../domain/errors.ts';
import type { Letter } from '../../domain/letter.ts';
import { mailAddress } from '../../domain/mail-address.ts';
import { lettersPath } from '../../domain/urls.ts';
import { lettersWords } from '../../domain/words/letters/index.ts';
import { newId } from '../../std/id.ts';
import type { Sealer } from '../../std/sealed.ts';
import { listLetters } from '../../storage/letters.ts';
import { confirmReader, findReaderByMail, insertReader } from '../../storage/readers.ts';
import type { Db } from '../../storage/schema.ts';
import { beginSubscription, listSubscriptions } from '../../storage/subscriptions.ts';
import type { Context } from '../context.ts';
import { takeTry } from '../door/tries.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { type EditionSite, editionByLang, type Site } from '../reading/site.ts';

const PURPOSE = 'subscribe';
const LIFE_MS = 3 * 86_400_000;

export interface LetterContext extends Pick<Context, 'db' | 'now'> {
  sealer: Sealer;
  site: Site;
}

interface Wish {
  mail: string;
  letterIds: string[];
  lang: string;
  until: number;
}

/**
 * Somebody wants a letter sent to an address. Nothing is kept: the wish itself travels in the link that is
 * mailed there, and whoever opens the mailbox confirms it. The answer is the same whatever is known of the
 * address, and one mail goes to a mailbox in an hour whoever asks.
 * @throws AppError `invalid` / `letter.bad-mail`, `letter.choose-one`; `too-much` / `letter.too-many`
 */
export async function askToSubscribe(
  ctx: LetterContext,
  input: { lang: string; mail: string; slugs: readonly string[]; trap: string; address: string },
): Promise<void> {
  const edition = mustHaveEdition(ctx.site, input.lang);
  const mail = mailAddress(input.mail);
  if (mail === null) throw new AppError('invalid', 'letter.bad-mail');
  const letters = (await listLetters(ctx.db)).filter(
    ({ editionId, slug, isOpen }) =>
      isOpen && editionId === edition.id && input.slugs.includes(slug),
  );
  if (letters.length === 0) throw new AppError('invalid', 'letter.choose-one');
  const byAddress = await takeTry(ctx.db, 'letterByAddress', input.address, ctx.now);
  if (!byAddress.isAllowed) throw new AppError('too-much', 'letter.too-many');
  // A program is thanked like anybody, and mails nobody.
  if (input.trap !== '' || (await receivesAll(ctx.db, mail, letters))) return;
  const host = mail.slice(mail.lastIndexOf('@') + 1);
  const byDomain = await takeTry(ctx.db, 'letterByDomain', host, ctx.now);
  const byMailbox = await takeTry(ctx.db, 'letterByMailbox', mail, ctx.now);
  if (!byDomain.isAllowed || !byMailbox.isAllowed) return;
  await mailWish(ctx, edition, letters, mail);
}

async function receivesAll(db: Db, mail: string, letters: readonly Letter[]): Promise<boolean> {
  const reader = await findReaderByMail(db, mail);
  if (!reader) return false;
  const known = await listSubscriptions(db, reader.id);
  const active = new Set(
    known.filter(({ state }) => state === 'active').map(({ letterId }) => letterId),
  );
  return letters.every(({ id }) => active.has(id));
}

async function mailWish(
  ctx: LetterContext,
  edition: EditionSite,
  letters: readonly Letter[],
  mail: string,
): Promise<void> {
  const { lang } = edition;
  const words = lettersWords(lang);
  const until = ctx.now + LIFE_MS;
  const wish: Wish = { mail, letterIds: letters.map(({ id }) => id), lang, until };
  const token = ctx.sealer.seal(JSON.stringify(wish), PURPOSE);
  const url = `${ctx.site.origin}${lettersPath(lang)}/confirm?t=${token}`;
  const names = letters.map(({ name }) => words.quoted(name)).join(', ');
  const model = {
    to: mail,
    say: lang,
    publication: edition.title,
    subject: words.confirmSubject(edition.title),
    paragraphs: [words.confirmText(names), words.confirmOnce],
    button: { text: words.confirmButton, url },
    foot: words.confirmFoot,
  };
  await queueMail(ctx.db, ctx.sealer, model, { now: ctx.now, until });
}

/** What a mailed link says; null for one that is over or was never ours. Only reads. */
export function readWish(
  ctx: Pick<LetterContext, 'sealer' | 'now'>,
  token: string,
): Pick<Wish, 'mail' | 'lang'> | null {
  return openWish(ctx, token);
}

function openWish(ctx: Pick<LetterContext, 'sealer' | 'now'>, token: string): Wish | null {
  try {
    const wish = JSON.parse(ctx.sealer.open(token, PURPOSE)) as Wish;
    return wish.until > ctx.now ? wish : null;
  } catch {
    return null;
  }
}

/**
 * The button of the page that a mailed link opens: only now is the reader known and subscribed.
 * @throws AppError `gone` / `letter.link-over`
 */
export async function confirmSubscription(
  ctx: LetterContext,
  input: { token: string },
): Promise<void> {
  const wish = openWish(ctx, input.token);
  if (!wish) throw new AppError('gone', 'letter.link-over');
  await ctx.db.transaction().execute(async (trx) => {
    const readerId = await readerOf(trx, wish, ctx.now);
    const letters = new Set((await listLetters(trx)).map(({ id }) => id));
    for (const letterId of wish.letterIds) {
      if (!letters.has(letterId)) continue;
      const stopKey = randomBytes(16).toString('hex');
      await beginSubscription(trx, { letterId, readerId, stopKey, at: ctx.now });
    }
  });
}

/** Who confirms has proved to own the mailbox. */
async function readerOf(trx: Db, { mail, lang }: Wish, now: number): Promise<string> {
  const known = await findReaderByMail(trx, mail);
  if (known) {
    if (known.confirmedAt === null) await confirmReader(trx, known.id, now);
    return known.id;
  }
  const id = newId();
  await insertReader(trx, { id, mail, name: '', lang, confirmedAt: now, createdAt: now });
  return id;
}

export function mustHaveEdition(site: Site, lang: string): EditionSite {
  const edition = editionByLang(site, lang);
  if (!edition) throw new AppError('not-found', 'page.not-found');
  return edition;
}
