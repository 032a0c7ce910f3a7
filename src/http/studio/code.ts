import type { Hono, Context as HonoContext } from 'hono';
import type { Problem } from '../../pages/door/frame.ts';
import { codePage } from '../../pages/door/sign-in.ts';
import { awaitedAtCode, signInByCode } from '../../usecases/door/code.ts';
import { safeReturn } from '../../usecases/door/return-to.ts';
import { formOf, smallForm } from '../form.ts';
import { stepCookie } from './cookies.ts';
import type { DoorDeps } from './door.ts';
import {
  contextOf,
  frameOf,
  letIn,
  page,
  problemFor,
  problemOf,
  visitorOf,
} from './door-request.ts';
import { isFromOwnPage } from './origin.ts';
import { otherOrigin, signInAnswer } from './sign-in.ts';

/** The second proof, for whoever has set one up. */
export function addCodeDoor(app: Hono, deps: DoorDeps): void {
  const step = stepCookie(deps.isHttps);

  const over = async (c: HonoContext, to: string) => {
    const frame = await frameOf(deps, c);
    const problem = problemFor('door.code-over', frame.words.lang);
    return signInAnswer(deps, c, frame, { to, problem, status: 403 });
  };
  const ask = async (c: HonoContext, view: { to: string; problem: Problem | null }, status = 200) =>
    page(deps, codePage(await frameOf(deps, c), view), status);

  app.get('/studio/sign-in/code', async (c) => {
    const to = safeReturn(c.req.query('to') ?? '');
    const isAwaited = await awaitedAtCode(contextOf(deps), step.read(c));
    return isAwaited ? ask(c, { to, problem: null }) : over(c, to);
  });

  app.post('/studio/sign-in/code', smallForm, async (c) => {
    if (!isFromOwnPage(deps, c)) return otherOrigin(deps, c);
    const { code = '', to = '' } = await formOf(c);
    const visitor = visitorOf(deps, c);
    try {
      const entry = await signInByCode(contextOf(deps), { token: step.read(c), code, visitor });
      return c.redirect(letIn(deps, c, entry, to), 303);
    } catch (error) {
      const { words } = await frameOf(deps, c);
      const { problem, status, key } = problemOf(error, words.lang);
      return key === 'door.code-over'
        ? over(c, to)
        : ask(c, { to: safeReturn(to), problem }, status);
    }
  });
}
