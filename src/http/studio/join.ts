import type { Hono } from 'hono';
import { mailWords } from '../../domain/words/mail.ts';
import { joinPage, overPage } from '../../pages/door/join.ts';
import { invitationOfLink, joinStaff } from '../../usecases/door/invite.ts';
import { formOf, smallForm } from '../form.ts';
import type { DoorDeps } from './door.ts';
import { contextOf, frameOf, letIn, page, problemOf, visitorOf } from './door-request.ts';
import { isFromOwnPage } from './origin.ts';
import { otherOrigin } from './sign-in.ts';

/** Where an invitation leads: a page whose button makes the person of the staff. */
export function addJoinDoor(app: Hono, deps: DoorDeps): void {
  app.get('/studio/join', async (c) => {
    const frame = await frameOf(deps, c);
    const token = c.req.query('token') ?? '';
    const invitation = await invitationOfLink(contextOf(deps), token);
    if (!invitation) return page(deps, overPage(frame), 410);
    const role = roleIn(frame.words.lang, invitation.role);
    return page(deps, joinPage(frame, { token, name: invitation.name, role, problem: null }));
  });

  app.post('/studio/join', smallForm, async (c) => {
    if (!isFromOwnPage(deps, c)) return otherOrigin(deps, c);
    const { token = '', name = '' } = await formOf(c);
    const frame = await frameOf(deps, c);
    const say = frame.words.lang;
    try {
      const visitor = visitorOf(deps, c);
      const entry = await joinStaff(contextOf(deps), { token, name, say, visitor });
      return c.redirect(letIn(deps, c, entry, '/studio/account'), 303);
    } catch (error) {
      const { problem, status } = problemOf(error, say);
      const invitation = await invitationOfLink(contextOf(deps), token);
      if (!invitation) return page(deps, overPage(frame), 410);
      const role = roleIn(say, invitation.role);
      return page(deps, joinPage(frame, { token, name, role, problem }), status);
    }
  });
}

const roleIn = (say: 'fr' | 'en', role: string) => mailWords(say).roles[role] ?? role;
