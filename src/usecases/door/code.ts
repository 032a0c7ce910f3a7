import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { AppError } from '../../domain/errors.ts';
import type { Sealer } from '../../std/sealed.ts';
import { deleteDoorStep, findDoorStep } from '../../storage/door-steps.ts';
import type { Db } from '../../storage/schema.ts';
import type { SignInMethod } from '../../storage/sessions.ts';
import {
  getStaff,
  getStaffSecrets,
  replaceRecoveryCodes,
  type StaffMember,
  spendRecoveryCode,
  spendTotpStep,
} from '../../storage/staff.ts';
import { sha256 } from '../../transparency/content-hash.ts';
import { audit } from '../audit.ts';
import { openDevice } from './device.ts';
import { actorOf, begin, type DoorContext, type Entry, type Visitor } from './enter.ts';
import { hashOfToken } from './tokens.ts';
import { mustBeAllowedToTry } from './tries.ts';

const PERIOD_S = 30;
/** Clocks of telephones go a little wrong: the code before and the one after count too. */
const WINDOW = 1;
/** Letters and figures that nobody takes for another (Crockford). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODES = 10;
const CODE_LENGTH = 16;

export const totpPurpose = (staffId: string) => `totp:${staffId}`;

export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

export function totpOf(secret: string, label = '', issuer = ''): TOTP {
  return new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD_S, label, issuer });
}

/** Whether it is the code of now, and was not taken before: each is taken once. */
export async function takeTotpCode(
  db: Db,
  sealer: Sealer,
  input: { staffId: string; code: string; now: number },
): Promise<boolean> {
  const { staffId, code, now } = input;
  const { totpSecret } = await getStaffSecrets(db, staffId);
  if (totpSecret === null || !/^\d{6}$/.test(code)) return false;
  const secret = sealer.open(totpSecret, totpPurpose(staffId));
  const delta = totpOf(secret).validate({ token: code, timestamp: now, window: WINDOW });
  if (delta === null) return false;
  return spendTotpStep(db, staffId, Math.floor(now / 1000 / PERIOD_S) + delta);
}

const hashOfCode = (staffId: string, code: string) => sha256(`${staffId}:${code}`);

/** Ten new ones in the place of the old; 80 random bits each, of which only hashes are kept. */
export async function makeRecoveryCodes(db: Db, staffId: string): Promise<string[]> {
  const codes = Array.from({ length: CODES }, () =>
    [...randomBytes(CODE_LENGTH)].map((byte) => ALPHABET[byte % 32]).join(''),
  );
  await replaceRecoveryCodes(
    db,
    staffId,
    codes.map((code) => hashOfCode(staffId, code)),
  );
  return codes.map((code) => (code.match(/.{4}/g) ?? []).join('-'));
}

/** As it was written down: with or without dashes, O for 0, I or L for 1. */
function asRecoveryCode(text: string): string | null {
  const code = text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return code.length === CODE_LENGTH ? code : null;
}

/** Who waits to give a code; null when the time is over. */
export async function awaitedAtCode(ctx: DoorContext, token: string): Promise<StaffMember | null> {
  const hash = hashOfToken(token);
  const step = hash ? await findDoorStep(ctx.db, 'code', hash, ctx.now) : null;
  return step?.staffId ? getStaff(ctx.db, step.staffId) : null;
}

/**
 * The second proof: a code of the person's authenticator, or one of their recovery codes.
 * @throws AppError `forbidden` / `door.code-over`, `door.wrong-code`; `too-much` / `door.too-many`
 */
export async function signInByCode(
  ctx: DoorContext,
  input: { token: string; code: string; visitor: Visitor },
): Promise<Entry & { kind: 'in' }> {
  const hash = hashOfToken(input.token);
  const step = hash
    ? await findDoorStep<{ method: SignInMethod }>(ctx.db, 'code', hash, ctx.now)
    : null;
  const member = step?.staffId ? await getStaff(ctx.db, step.staffId) : null;
  if (!step || !member) throw new AppError('forbidden', 'door.code-over');
  const device = openDevice(ctx.sealer, input.visitor.device);
  const tried = await mustBeAllowedToTry(
    ctx.db,
    device?.staffId === member.id
      ? [{ rule: 'codeByDevice', who: device.id }]
      : [{ rule: 'codeByPerson', who: member.id }],
    ctx.now,
  );
  const entry = await ctx.db.transaction().execute(async (trx) => {
    const how = await proves(trx, ctx, member, input.code);
    if (!how) return null;
    if (!(await deleteDoorStep(trx, step.tokenHash)))
      throw new AppError('forbidden', 'door.code-over');
    if (how === 'recovery-code')
      await audit(trx, { actor: actorOf(member), now: ctx.now }, 'recovery-code.used');
    return begin(trx, ctx, { member, method: step.data.method, visitor: input.visitor });
  });
  if (!entry) throw new AppError('forbidden', 'door.wrong-code');
  await tried.forgive();
  return entry;
}

async function proves(trx: Db, ctx: DoorContext, member: StaffMember, text: string) {
  const { id: staffId } = member;
  const code = text.replace(/\s/g, '');
  if (await takeTotpCode(trx, ctx.sealer, { staffId, code, now: ctx.now })) return 'code';
  const written = asRecoveryCode(text);
  if (!written) return null;
  const isOne = await spendRecoveryCode(trx, staffId, hashOfCode(staffId, written), ctx.now);
  return isOne ? 'recovery-code' : null;
}
