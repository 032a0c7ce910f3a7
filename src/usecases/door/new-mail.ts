import { AppError } from '../../domain/errors.ts';
import { mailAddress } from '../../domain/mail-address.ts';
import { mailWords } from '../../domain/words/mail.ts';
import { BrokenSeal, type Sealer } from '../../std/sealed.ts';
import { getPublication } from '../../storage/publication.ts';
import { deleteSignInLinksOf } from '../../storage/sign-in-links.ts';
import { findStaffByMail, getStaff, updateStaff } from '../../storage/staff.ts';
import { audit } from '../audit.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { type OwnContext, ownMember } from './account.ts';
import type { DoorContext } from './enter.ts';
import { tellOfChange } from './tell.ts';
import { takeTry } from './tries.ts';

/** How long the link that confirms an address works. */
const HOURS = 24;
const PURPOSE = 'new-mail';

/** What the link carries, sealed: it works as long as the person still has the address they had. */
interface Wished {
  staffId: string;
  from: string;
  to: string;
  expiresAt: number;
}

/**
 * Asks for another address to sign in with. It counts once the link that is sent there was followed: a
 * slip of the finger would otherwise shut its person out, or let somebody else in.
 * @throws AppError `invalid` / `staff.bad-mail`; `conflict` / `staff.exists`; `too-much` / `door.too-many`
 */
export async function askForNewMail(ctx: OwnContext, input: { mail: string }): Promise<void> {
  const to = mailAddress(input.mail);
  if (to === null) throw new AppError('invalid', 'staff.bad-mail', { mail: input.mail });
  const member = await ownMember(ctx);
  if (to === member.mail) return;
  if (await findStaffByMail(ctx.db, to))
    throw new AppError('conflict', 'staff.exists', { mail: to });
  const tried = await takeTry(ctx.db, 'linkByMailbox', to, ctx.now);
  if (!tried.isAllowed) throw new AppError('too-much', 'door.too-many');
  const expiresAt = ctx.now + HOURS * 3_600_000;
  const wished: Wished = { staffId: member.id, from: member.mail, to, expiresAt };
  const token = ctx.sealer.seal(JSON.stringify(wished), PURPOSE);
  const url = `${ctx.origin}/studio/new-mail?token=${encodeURIComponent(token)}`;
  const say = member.say ?? 'fr';
  await ctx.db.transaction().execute(async (trx) => {
    const publication = (await getPublication(trx))?.name ?? 'Recto';
    const written = mailWords(say).newMail({ publication, url, hours: HOURS });
    const model = { ...written, to, say, publication };
    await queueMail(trx, ctx.sealer, model, { now: ctx.now, until: expiresAt });
    await audit(trx, ctx, 'staff.mail-asked', `staff:${member.id}`);
  });
}

/** What the page of such a link shows; null when it opens nothing any more. */
export async function newMailOfLink(
  ctx: DoorContext,
  token: string,
): Promise<{ name: string; to: string } | null> {
  const wished = opened(ctx.sealer, token);
  const member = wished && (await getStaff(ctx.db, wished.staffId));
  if (!wished || !member || wished.expiresAt <= ctx.now || member.mail !== wished.from) return null;
  return { name: member.name, to: wished.to };
}

/**
 * The button of the link's page: from now on the person signs in with this address. The old one is told.
 * @throws AppError `forbidden` / `sign-in.link-spent`; `conflict` / `staff.exists`
 */
export async function confirmNewMail(
  ctx: DoorContext & { origin: string },
  token: string,
): Promise<void> {
  const wished = opened(ctx.sealer, token);
  await ctx.db.transaction().execute(async (trx) => {
    const member = wished && (await getStaff(trx, wished.staffId));
    if (!wished || !member || wished.expiresAt <= ctx.now || member.mail !== wished.from)
      throw new AppError('forbidden', 'sign-in.link-spent');
    if (await findStaffByMail(trx, wished.to))
      throw new AppError('conflict', 'staff.exists', { mail: wished.to });
    await updateStaff(trx, member.id, { mail: wished.to });
    // Links that wait in the old mailbox open nothing any more.
    await deleteSignInLinksOf(trx, member.id);
    const { id, name, role } = member;
    const actor = { type: 'staff', id, name, role } as const;
    await audit(trx, { actor, now: ctx.now }, 'staff.mail-changed', `staff:${id}`);
    await tellOfChange(trx, ctx, id, 'mail', wished.from);
  });
}

function opened(sealer: Sealer, token: string): Wished | null {
  try {
    return JSON.parse(sealer.open(token, PURPOSE)) as Wished;
  } catch (error) {
    if (error instanceof BrokenSeal) return null;
    throw error;
  }
}
