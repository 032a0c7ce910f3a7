import type { contract } from '../../../contract/index.ts';
import * as letters from '../../../usecases/letter/letters.ts';
import * as mail from '../../../usecases/letter/mail-desk.ts';
import * as asking from '../../../usecases/mailing/asking.ts';
import * as compose from '../../../usecases/mailing/compose.ts';
import * as desk from '../../../usecases/mailing/desk.ts';
import type { Handler } from '../handler.ts';

export const listLetters: Handler<typeof contract.listLetters> = async ({ ctx }) => ({
  letters: await letters.lettersWithCounts(ctx),
});

export const createLetter: Handler<typeof contract.createLetter> = ({ ctx, body }) =>
  letters.createLetter(ctx, body);

export const changeLetter: Handler<typeof contract.changeLetter> = ({ ctx, params, body }) =>
  letters.changeLetter(ctx, { ...params, ...body });

export const readLettersDesk: Handler<typeof contract.readLettersDesk> = async ({ ctx }) => ({
  letters: await desk.lettersDesk(ctx),
});

export const listMailingsAsking: Handler<typeof contract.listMailingsAsking> = async ({ ctx }) => ({
  asking: await asking.mailingsAsking(ctx),
});

export const settleMailing: Handler<typeof contract.settleMailing> = ({ ctx, params }) =>
  asking.settleMailing(ctx, params);

export const createMailing: Handler<typeof contract.createMailing> = ({ ctx, params }) =>
  compose.createMailing(ctx, params);

export const readMailing: Handler<typeof contract.readMailing> = ({ ctx, params }) =>
  desk.mailingOnDesk(ctx, params);

export const changeMailing: Handler<typeof contract.changeMailing> = ({ ctx, params, body }) =>
  compose.changeMailing(ctx, { ...params, ...body });

export const approveMailing: Handler<typeof contract.approveMailing> = ({ ctx, params, body }) =>
  compose.approveMailing(ctx, { ...params, ...body });

export const turnMailing: Handler<typeof contract.turnMailing> = ({ ctx, params, body }) =>
  compose.turnMailing(ctx, { ...params, ...body });

export const previewMailing: Handler<typeof contract.previewMailing> = (request) =>
  desk.previewMailing(request.ctx, request.deps.letters, { ...request.params, ...request.query });

export const testMailing: Handler<typeof contract.testMailing> = ({ ctx, deps, params }) =>
  desk.testMailing(ctx, deps.letters, params);

export const createErratum: Handler<typeof contract.createErratum> = ({ ctx, params }) =>
  compose.createErratum(ctx, params);

export const listDeliveries: Handler<typeof contract.listDeliveries> = ({ ctx, params, query }) =>
  desk.deliveriesOnDesk(ctx, { ...params, ...query });

export const sendUnknownAgain: Handler<typeof contract.sendUnknownAgain> = ({ ctx, params }) =>
  compose.sendUnknown(ctx, params);

export const readMailDesk: Handler<typeof contract.readMailDesk> = ({ ctx, deps }) =>
  mail.mailDesk(ctx, deps.letters);

export const changeMailDesk: Handler<typeof contract.changeMailDesk> = ({ ctx, deps, body }) =>
  mail.changeMailDesk(ctx, deps.letters, body);
