import { AppError } from '../../domain/errors.ts';
import { mailAddress } from '../../domain/mail-address.ts';
import { mailWords } from '../../domain/words/mail.ts';
import { newId } from '../../std/id.ts';
import type { Sealer } from '../../std/sealed.ts';
import { insertJobs } from '../../storage/jobs.ts';
import { getPublication } from '../../storage/publication.ts';
import { insertSignInLink, spendSignInLink } from '../../storage/sign-in-links.ts';
import { findStaffByMail, getStaff } from '../../storage/staff.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { type DoorContext, type Entry, enterOrAskCode, type Visitor } from './enter.ts';
import { linkTo, safeReturn } from './return-to.ts';
import { hashOfToken, newToken } from './tokens.ts';
import { takeTry } from './tries.ts';

/** How long a link that came by mail works. */
export const MAIL_LINK_MINUTES = 20;

export const SEND_LINK = 'send-sign-in-link';
const PURPOSE = 'sign-in-request';

interface Asked {
  mail: string;
  say: 'fr' | 'en';
  to: string;
}

/**
 * Somebody asks for a link by mail. Whether the address is known is found out later and elsewhere: the
 * answer and its time are the same for everybody, and so they are for who asks too often.
 */
export async function askForLink(
  ctx: DoorContext,
  input: Asked & { visitor: Pick<Visitor, 'address'> },
): Promise<void> {
  const { say, to, visitor } = input;
  const mail = mailAddress(input.mail);
  const byAddress = await takeTry(ctx.db, 'linkByAddress', visitor.address, ctx.now);
  const byMailbox = await takeTry(ctx.db, 'linkByMailbox', mail ?? '', ctx.now);
  if (mail === null || !byAddress.isAllowed || !byMailbox.isAllowed) return;
  const asked: Asked = { mail, say, to: safeReturn(to) };
  const payload = { sealed: ctx.sealer.seal(JSON.stringify(asked), PURPOSE) };
  const key = `${SEND_LINK}:${newId()}`;
  await insertJobs(ctx.db, [{ key, kind: SEND_LINK, payload, runAt: ctx.now }], ctx.now);
}

/** The work of it: a link for whoever is on the staff, nothing for others. */
export async function sendSignInLink(
  ctx: DoorContext & { origin: string },
  payload: { sealed: string },
): Promise<void> {
  const { mail, say, to } = openAsked(ctx.sealer, payload.sealed);
  await ctx.db.transaction().execute(async (trx) => {
    const member = await findStaffByMail(trx, mail);
    if (!member) return;
    const { token, hash } = newToken();
    const expiresAt = ctx.now + MAIL_LINK_MINUTES * 60_000;
    await insertSignInLink(trx, {
      tokenHash: hash,
      staffId: member.id,
      createdAt: ctx.now,
      expiresAt,
      origin: 'mail',
    });
    const publication = (await getPublication(trx))?.name ?? 'Recto';
    const speaks = member.say ?? say;
    const url = ctx.origin + linkTo(token, to);
    const written = mailWords(speaks).signIn({ publication, url, minutes: MAIL_LINK_MINUTES });
    const model = { ...written, to: member.mail, say: speaks, publication };
    await queueMail(trx, ctx.sealer, model, { now: ctx.now, until: expiresAt });
  });
}

function openAsked(sealer: Sealer, sealed: string): Asked {
  return JSON.parse(sealer.open(sealed, PURPOSE)) as Asked;
}

/**
 * The button of a link's page. A link works once, however often and from wherever it is tried at the
 * same moment, and never instead of the code of somebody who has set one up.
 * @throws AppError `forbidden` / `sign-in.link-spent`; `too-much` / `door.too-many` for one that guesses
 */
export async function signInByLink(
  ctx: DoorContext,
  input: { token: string; visitor: Visitor },
): Promise<Entry> {
  const hash = hashOfToken(input.token);
  const entry = hash
    ? await ctx.db.transaction().execute(async (trx) => {
        const staffId = await spendSignInLink(trx, hash, ctx.now);
        const member = staffId ? await getStaff(trx, staffId) : null;
        const { visitor } = input;
        return member ? enterOrAskCode(trx, ctx, { member, method: 'link', visitor }) : null;
      })
    : null;
  if (entry) return entry;
  // Only failures count: strangers' guesses must not keep out the holder of a good link.
  const tried = await takeTry(ctx.db, 'badLinkByAddress', input.visitor.address, ctx.now);
  if (!tried.isAllowed) throw new AppError('too-much', 'door.too-many');
  throw new AppError('forbidden', 'sign-in.link-spent');
}
