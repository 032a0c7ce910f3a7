import type { Hono, Context as HonoContext } from 'hono';
import type { DoorFrame, Problem } from '../../pages/door/frame.ts';
import { linkPage, sentPage, signInPage, spentPage } from '../../pages/door/sign-in.ts';
import { askForLink, MAIL_LINK_MINUTES, signInByLink } from '../../usecases/door/link.ts';
import { canHavePasskeys } from '../../usecases/door/passkey.ts';
import { signInByPassword } from '../../usecases/door/password.ts';
import { safeReturn } from '../../usecases/door/return-to.ts';
import { formOf, smallForm } from '../form.ts';
import type { DoorDeps } from './door.ts';
import {
  contextOf,
  frameOf,
  letIn,
  page,
  partyOf,
  problemFor,
  problemOf,
  visitorOf,
} from './door-request.ts';
import { isFromOwnPage } from './origin.ts';

/** The page with all ways in. */
export async function signInAnswer(
  deps: DoorDeps,
  c: HonoContext,
  frame: DoorFrame,
  view: { to?: string; mail?: string; problem?: Problem; status?: number } = {},
): Promise<Response> {
  const body = signInPage(frame, {
    to: safeReturn(view.to ?? ''),
    mail: view.mail ?? '',
    isAgain: c.req.query('again') !== undefined,
    hasPasskeys: canHavePasskeys(await partyOf(deps, c.req.raw)),
    problem: view.problem ?? null,
  });
  return page(deps, body, view.status ?? 200);
}

/** A form that came from elsewhere changes nothing, and says so. */
export async function otherOrigin(deps: DoorDeps, c: HonoContext): Promise<Response> {
  const frame = await frameOf(deps, c);
  const problem = problemFor('api.other-origin', frame.words.lang);
  return signInAnswer(deps, c, frame, { problem, status: 403 });
}

export function addSignInDoor(app: Hono, deps: DoorDeps): void {
  app.get('/studio/sign-in', async (c) => {
    const frame = await frameOf(deps, c);
    const token = c.req.query('token') ?? '';
    const to = safeReturn(c.req.query('to') ?? '');
    if (token !== '') return page(deps, linkPage(frame, { token, to }));
    return signInAnswer(deps, c, frame, { to });
  });

  app.post('/studio/sign-in', smallForm, async (c) => {
    if (!isFromOwnPage(deps, c)) return otherOrigin(deps, c);
    const { token = '', to = '' } = await formOf(c);
    try {
      const entry = await signInByLink(contextOf(deps), { token, visitor: visitorOf(deps, c) });
      return c.redirect(letIn(deps, c, entry, to), 303);
    } catch (error) {
      const frame = await frameOf(deps, c);
      const { problem, status, key } = problemOf(error, frame.words.lang);
      return page(deps, spentPage(frame, key === 'door.too-many' ? problem : null), status);
    }
  });

  app.post('/studio/sign-in/password', smallForm, async (c) => {
    if (!isFromOwnPage(deps, c)) return otherOrigin(deps, c);
    const { mail = '', password = '', to = '' } = await formOf(c);
    try {
      const visitor = visitorOf(deps, c);
      const entry = await signInByPassword(contextOf(deps), { mail, password, visitor });
      return c.redirect(letIn(deps, c, entry, to), 303);
    } catch (error) {
      const frame = await frameOf(deps, c);
      const { problem, status } = problemOf(error, frame.words.lang);
      return signInAnswer(deps, c, frame, { to, mail, problem, status });
    }
  });

  app.post('/studio/sign-in/link', smallForm, async (c) => {
    if (!isFromOwnPage(deps, c)) return otherOrigin(deps, c);
    const { mail = '', to = '' } = await formOf(c);
    const frame = await frameOf(deps, c);
    const say = frame.words.lang;
    await askForLink(contextOf(deps), { mail, say, to, visitor: visitorOf(deps, c) });
    return page(deps, sentPage(frame, MAIL_LINK_MINUTES));
  });
}
