import type * as account from '../../../contract/account.ts';
import * as own from '../../../usecases/door/account.ts';
import { countRecoveryCodesOf, readOwnAccount } from '../../../usecases/door/account-reading.ts';
import { askForNewMail } from '../../../usecases/door/new-mail.ts';
import {
  canHavePasskeys,
  dropPasskey,
  keepPasskey,
  passkeyHandle,
  passkeyMakingOptions,
} from '../../../usecases/door/passkey.ts';
import { qrPath } from '../../../usecases/door/qr.ts';
import {
  endOwnOtherSessions,
  endOwnSession,
  isRecent,
  listOwnSessions,
} from '../../../usecases/session.ts';
import { partyOf } from '../../studio/door-request.ts';
import type { Handler } from '../handler.ts';
import { ownContext } from '../own-context.ts';

export const readAccount: Handler<typeof account.readAccount> = async (request) => {
  const { ctx, caller, deps, raw } = request;
  const { member, secrets, passkeys } = await readOwnAccount(ctx);
  return {
    id: member.id,
    name: member.name,
    mail: member.mail,
    role: member.role,
    say: member.say ?? null,
    hasPassword: secrets.passwordHash !== null,
    totpSince: secrets.totpConfirmedAt,
    recoveryCodesLeft: await countRecoveryCodesOf(ctx),
    passkeys: passkeys.map((passkey) => ({ ...passkey, id: passkeyHandle(passkey) })),
    canHavePasskeys: canHavePasskeys(await partyOf(deps, raw)),
    isRecent: isRecent(caller.session ?? null, ctx.now),
  };
};

export const changeAccount: Handler<typeof account.changeAccount> = ({ ctx, body }) =>
  own.changeOwnProfile(ctx, body);

export const changeAccountMail: Handler<typeof account.changeAccountMail> = (request) =>
  askForNewMail(ownContext(request), request.body);

export const changePassword: Handler<typeof account.changePassword> = (request) =>
  own.setOwnPassword(ownContext(request), {
    password: request.body.password,
    sessionId: request.caller.session?.id ?? null,
  });

export const removePassword: Handler<typeof account.removePassword> = (request) =>
  own.dropOwnPassword(ownContext(request));

export const beginTotp: Handler<typeof account.beginTotp> = async (request) => {
  const { secret, uri } = await own.beginTotp(ownContext(request));
  return { secret, uri, qr: qrPath(uri) };
};

export const confirmTotp: Handler<typeof account.confirmTotp> = async (request) => ({
  recoveryCodes: await own.confirmTotp(ownContext(request), request.body),
});

export const removeTotp: Handler<typeof account.removeTotp> = (request) =>
  own.dropTotp(ownContext(request));

export const renewRecoveryCodes: Handler<typeof account.renewRecoveryCodes> = async (request) => ({
  recoveryCodes: await own.renewRecoveryCodes(ownContext(request)),
});

export const beginPasskey: Handler<typeof account.beginPasskey> = async (request) => {
  const ctx = ownContext(request);
  const party = await partyOf(request.deps, request.raw);
  return { ...(await passkeyMakingOptions(ctx, party, await own.ownMember(ctx))) };
};

export const addPasskey: Handler<typeof account.addPasskey> = async (request) => {
  const party = await partyOf(request.deps, request.raw);
  await keepPasskey(ownContext(request), party, request.body);
  return undefined;
};

export const removePasskey: Handler<typeof account.removePasskey> = (request) =>
  dropPasskey(ownContext(request), request.params.passkeyId);

export const listSessions: Handler<typeof account.listSessions> = async ({ ctx, caller }) => {
  const sessions = await listOwnSessions(ctx);
  return {
    sessions: sessions.map((session) => ({
      ...session,
      isCurrent: session.id === caller.session?.id,
    })),
  };
};

export const endSession: Handler<typeof account.endSession> = ({ ctx, params }) =>
  endOwnSession(ctx, params.sessionId);

export const endOtherSessions: Handler<typeof account.endOtherSessions> = ({ ctx, caller }) =>
  endOwnOtherSessions(ctx, caller.session?.id ?? '');
