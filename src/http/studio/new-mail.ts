import type { Hono } from 'hono';
import { newMailDonePage, newMailPage } from '../../pages/door/new-mail.ts';
import { spentPage } from '../../pages/door/sign-in.ts';
import { confirmNewMail, newMailOfLink } from '../../usecases/door/new-mail.ts';
import { formOf, smallForm } from '../form.ts';
import type { DoorDeps } from './door.ts';
import { contextOf, frameOf, page, problemOf } from './door-request.ts';
import { isFromOwnPage } from './origin.ts';
import { otherOrigin } from './sign-in.ts';

/** Where the link leads that was sent to a new address: a page whose button makes it count. */
export function addNewMailDoor(app: Hono, deps: DoorDeps): void {
  app.get('/studio/new-mail', async (c) => {
    const frame = await frameOf(deps, c);
    const token = c.req.query('token') ?? '';
    const wished = await newMailOfLink(contextOf(deps), token);
    if (!wished) return page(deps, spentPage(frame), 410);
    return page(deps, newMailPage(frame, { token, mail: wished.to, problem: null }));
  });

  app.post('/studio/new-mail', smallForm, async (c) => {
    if (!isFromOwnPage(deps, c)) return otherOrigin(deps, c);
    const { token = '' } = await formOf(c);
    const frame = await frameOf(deps, c);
    try {
      await confirmNewMail({ ...contextOf(deps), origin: deps.origin }, token);
      return page(deps, newMailDonePage(frame));
    } catch (error) {
      const { problem, status } = problemOf(error, frame.words.lang);
      const wished = await newMailOfLink(contextOf(deps), token);
      if (!wished) return page(deps, spentPage(frame), 410);
      return page(deps, newMailPage(frame, { token, mail: wished.to, problem }), status);
    }
  });
}
