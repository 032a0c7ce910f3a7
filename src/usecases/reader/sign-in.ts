import { AppError } from '../../domain/errors.ts';
import { mailAddress } from '../../domain/mail-address.ts';
import type { Reader } from '../../domain/reader.ts';
import { readerMailWords } from '../../domain/words/support/index.ts';
import { newId } from '../../std/id.ts';
import { BrokenSeal, type Sealer } from '../../std/sealed.ts';
import { spendReaderLink, takeAsk } from '../../storage/reader-links.ts';
import { confirmReader, findReaderByMail, getReader, insertReader } from '../../storage/readers.ts';
import type { Db } from '../../storage/schema.ts';
import { sha256 } from '../../transparency/content-hash.ts';
import type { Context } from '../context.ts';
import { takeTry } from '../door/tries.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { safeReaderReturn } from './return-to.ts';
import { beginReaderSession } from './session.ts';

/** How long a link that came by mail works. */
export const READER_LINK_MINUTES = 60;
/** No mailbox is written to twice within so long, whoever asks and however often. */
export const ASK_WINDOW_MS = 10 * 60_000;
/** The same for a mailbox that was written to often today. */
export const SELDOM_WINDOW_MS = 3 * 3_600_000;

const PURPOSE = 'reader-link';

interface LinkContents {
  mail: string;
  lang: string;
  to: string;
  expiresAt: number;
}

export interface ReaderDoorContext extends Pick<Context, 'db' | 'now'> {
  sealer: Sealer;
  /** `https://host` */
  origin: string;
}

/** How letters reach the same person under several spellings: `lea+recto@mail.example`. */
function mailboxOf(mail: string): string {
  const [local = '', domain = ''] = mail.split('@');
  return `${local.replace(/\+.*$/, '')}@${domain}`;
}

/**
 * Somebody asks for a link by mail. Nothing is written of them but the mail: the link carries, sealed,
 * all that opening it needs, and a reader comes to be when its button is pressed. Known or not, too often
 * or not, the answer is the same.
 *
 * Whoever asks for somebody else's link shuts nobody out: however often that is done, a link that still
 * works lies in the mailbox, and readers who are known do not share the count of their mail provider.
 * @throws AppError `invalid` / `reader.bad-mail`
 */
export async function askForReaderLink(
  ctx: ReaderDoorContext,
  input: { mail: string; lang: string; to: string; address: string; publication: string },
): Promise<void> {
  const mail = mailAddress(input.mail);
  if (mail === null) throw new AppError('invalid', 'reader.bad-mail');
  const byAddress = await takeTry(ctx.db, 'readerLinkByAddress', input.address, ctx.now);
  if (!byAddress.isAllowed) return;
  await ctx.db.transaction().execute(async (trx) => {
    const minutes = await takeTurn(trx, mail, ctx.now);
    if (minutes === null) return;
    const to = safeReaderReturn(input.to, input.lang);
    const expiresAt = ctx.now + minutes * 60_000;
    const contents: LinkContents = { mail, lang: input.lang, to, expiresAt };
    const token = ctx.sealer.seal(JSON.stringify(contents), PURPOSE);
    const url = `${ctx.origin}/${input.lang}/sign-in?token=${token}`;
    const { publication, lang } = input;
    const written = readerMailWords(lang).signIn({
      publication,
      url,
      minutes,
    });
    await queueMail(
      trx,
      ctx.sealer,
      { ...written, to: mail, say: lang, publication },
      { now: ctx.now, until: expiresAt },
    );
  });
}

/** @returns for how many minutes a link may be mailed now; null where none may */
async function takeTurn(trx: Db, mail: string, now: number): Promise<number | null> {
  const isKnown = (await findReaderByMail(trx, mail))?.confirmedAt != null;
  const domain = mail.split('@')[1] ?? '';
  if (!isKnown && !(await takeTry(trx, 'readerLinkByDomain', domain, now)).isAllowed) return null;
  const mails = await takeTry(trx, 'readerLinkByMailbox', mailboxOf(mail), now);
  const windowMs = mails.isAllowed ? ASK_WINDOW_MS : SELDOM_WINDOW_MS;
  const mailbox = sha256(mailboxOf(mail)).slice(0, 32);
  if (!(await takeAsk(trx, { mailbox, now, notSince: now - windowMs }))) {
    await mails.forgive();
    return null;
  }
  // From the last quick one on, each link outlives the wait for the next.
  return mails.isLast ? SELDOM_WINDOW_MS / 60_000 + 10 : READER_LINK_MINUTES;
}

/** What a link is about, for its page; null for one that is broken or over. Changes nothing. */
export function readLink(
  ctx: Pick<ReaderDoorContext, 'sealer' | 'now'>,
  token: string,
): LinkContents | null {
  try {
    const contents = JSON.parse(ctx.sealer.open(token, PURPOSE)) as LinkContents;
    return contents.expiresAt > ctx.now ? contents : null;
  } catch (error) {
    if (error instanceof BrokenSeal) return null;
    throw error;
  }
}

/**
 * The button of a link's page: the mailbox is the person's, who is a reader from now on. A link works
 * once, from wherever it is tried at the same moment.
 * @throws AppError `forbidden` / `reader.link-spent`; `too-much` / `door.too-many` for one that guesses
 */
export async function signInReader(
  ctx: ReaderDoorContext,
  input: { token: string; userAgent: string; address: string },
): Promise<{ token: string; reader: Reader; to: string }> {
  const link = readLink(ctx, input.token);
  const entry = link ? await ctx.db.transaction().execute((trx) => enter(trx, link)) : null;
  if (entry) return entry;
  const tried = await takeTry(ctx.db, 'badLinkByAddress', input.address, ctx.now);
  if (!tried.isAllowed) throw new AppError('too-much', 'door.too-many');
  throw new AppError('forbidden', 'reader.link-spent');

  async function enter(trx: Db, { mail, lang, to, expiresAt }: LinkContents) {
    const tokenHash = sha256(input.token);
    if (!(await spendReaderLink(trx, { tokenHash, expiresAt }))) return null;
    const reader = await confirmed(trx, { mail, lang, now: ctx.now });
    const token = await beginReaderSession(trx, {
      readerId: reader.id,
      userAgent: input.userAgent,
      now: ctx.now,
    });
    return { token, reader, to };
  }
}

/** The reader whose mailbox this is, who may be new, confirmed from now on. */
export async function confirmed(
  trx: Db,
  person: { mail: string; lang: string; now: number; name?: string },
): Promise<Reader> {
  const known = await findReaderByMail(trx, person.mail);
  if (known) {
    await confirmReader(trx, known.id, person.now);
    return (await getReader(trx, known.id)) ?? known;
  }
  const reader: Reader = {
    id: newId(),
    mail: person.mail,
    name: person.name ?? '',
    lang: person.lang,
    confirmedAt: person.now,
    createdAt: person.now,
  };
  await insertReader(trx, reader);
  return reader;
}
