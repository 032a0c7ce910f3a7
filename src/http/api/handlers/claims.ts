import type { contract } from '../../../contract/index.ts';
import { decideAnonymity as decide } from '../../../usecases/evidence/approve-anonymity.ts';
import {
  attributeClaim as attribute,
  changeAttribution as change,
  removeAttribution as remove,
  sayAttribution as sayIn,
} from '../../../usecases/evidence/attribute-claim.ts';
import {
  checkClaimAgain,
  checkClaim as checkOnce,
} from '../../../usecases/evidence/check-claim.ts';
import {
  changeClaim as changeWords,
  makeClaim as make,
} from '../../../usecases/evidence/make-claim.ts';
import { recordReply as record } from '../../../usecases/evidence/record-reply.ts';
import {
  restoreClaim as restore,
  withdrawClaim as withdraw,
} from '../../../usecases/evidence/withdraw-claim.ts';
import type { Handler } from '../handler.ts';
import { present, toAttribution, toClaim } from './evidence-answer.ts';

export const makeClaim: Handler<typeof contract.makeClaim> = async ({ ctx, params, body }) =>
  toClaim(await make(ctx, { ...present(body), text: body.text, ...params }));

export const changeClaim: Handler<typeof contract.changeClaim> = async ({ ctx, params, body }) =>
  toClaim(await changeWords(ctx, { ...present(body), ...params }));

export const checkClaim: Handler<typeof contract.checkClaim> = ({ ctx, params, body }) => {
  const { isSecond, words } = body;
  const input = { ...params, ...(words === undefined ? {} : { words }) };
  return isSecond ? checkClaimAgain(ctx, input) : checkOnce(ctx, input);
};

export const withdrawClaim: Handler<typeof contract.withdrawClaim> = async (request) =>
  toClaim(await withdraw(request.ctx, { ...request.params, ...request.body }));

export const restoreClaim: Handler<typeof contract.restoreClaim> = async ({ ctx, params }) =>
  toClaim(await restore(ctx, params));

export const attributeClaim: Handler<typeof contract.attributeClaim> = async (request) =>
  toAttribution(
    await attribute(request.ctx, {
      ...present(request.body),
      speaker: request.body.speaker,
      mode: request.body.mode,
      ...request.params,
    }),
  );

export const changeAttribution: Handler<typeof contract.changeAttribution> = async (request) =>
  toAttribution(
    await change(request.ctx, {
      ...present(request.body),
      speaker: request.body.speaker,
      mode: request.body.mode,
      ...request.params,
    }),
  );

export const removeAttribution: Handler<typeof contract.removeAttribution> = async (request) => {
  await remove(request.ctx, request.params);
  return undefined;
};

export const sayAttribution: Handler<typeof contract.sayAttribution> = async (request) => {
  const { ctx, params, body } = request;
  return toAttribution(await sayIn(ctx, { ...params, words: present(body) }));
};

export const decideAnonymity: Handler<typeof contract.decideAnonymity> = async (request) =>
  toAttribution(
    await decide(request.ctx, {
      note: null,
      ...present(request.body),
      ...request.params,
      isGranted: request.body.isGranted,
    }),
  );

export const recordReply: Handler<typeof contract.recordReply> = ({ ctx, params, body }) =>
  record(ctx, { ...body, ...present(body), ...params } as Parameters<typeof record>[1]);

export const changeReply: Handler<typeof contract.changeReply> = ({ ctx, params, body }) =>
  record(ctx, { ...body, ...present(body), ...params } as Parameters<typeof record>[1]);
