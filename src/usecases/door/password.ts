import { AppError } from '../../domain/errors.ts';
import { mailAddress } from '../../domain/mail-address.ts';
import { findStaffByMail, getStaffSecrets } from '../../storage/staff.ts';
import { openDevice } from './device.ts';
import { type DoorContext, type Entry, enterOrAskCode, type Visitor } from './enter.ts';
import { mustBeAllowedToTry, type Rule } from './tries.ts';
import { takeTurn } from './turns.ts';

/** OWASP: argon2id (2), 19 MiB, two passes, one thread. */
const ARGON2 = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return takeTurn(async () => {
    const { hash } = await import('@node-rs/argon2');
    return hash(password.normalize('NFC'), ARGON2);
  });
}

export function isPassword(password: string, kept: string): Promise<boolean> {
  return takeTurn(async () => {
    const { verify } = await import('@node-rs/argon2');
    return verify(kept, password.normalize('NFC'));
  });
}

let nobodys: Promise<string> | null = null;
/** Looking for a password where there is none takes as long as where there is one. */
function hashOfNobody(): Promise<string> {
  nobodys ??= hashPassword(`nobody ${Math.random()}`);
  return nobodys;
}

/**
 * The same answer, after the same time, for a wrong password and for somebody who is not here.
 * @throws AppError `forbidden` / `door.wrong-password`; `too-much` / `door.too-many`
 */
export async function signInByPassword(
  ctx: DoorContext,
  input: { mail: string; password: string; visitor: Visitor },
): Promise<Entry> {
  const { visitor, password } = input;
  const mail = mailAddress(input.mail) ?? '';
  const member = await findStaffByMail(ctx.db, mail);
  const device = openDevice(ctx.sealer, visitor.device);
  const isKnown = device !== null && device.staffId === member?.id;
  const counted: { rule: Rule; who: string }[] = isKnown
    ? [{ rule: 'passwordByDevice', who: device.id }]
    : [
        { rule: 'passwordByMailbox', who: mail },
        { rule: 'passwordByAddress', who: visitor.address },
      ];
  const tried = await mustBeAllowedToTry(ctx.db, counted, ctx.now);
  const secrets = member ? await getStaffSecrets(ctx.db, member.id) : null;
  const kept = secrets?.passwordHash ?? null;
  const isRight = await isPassword(password.slice(0, 1000), kept ?? (await hashOfNobody()));
  if (!member || kept === null || !isRight) throw new AppError('forbidden', 'door.wrong-password');
  await tried.forgive();
  return ctx.db
    .transaction()
    .execute((trx) => enterOrAskCode(trx, ctx, { member, method: 'password', visitor }));
}
