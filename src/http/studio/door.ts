import type { Hono } from 'hono';
import type { Sealer } from '../../std/sealed.ts';
import type { Context } from '../../usecases/context.ts';
import { signOut } from '../../usecases/session.ts';
import type { HttpDeps } from '../deps.ts';
import { addCodeDoor } from './code.ts';
import { sessionCookie } from './cookies.ts';
import { contextOf, frameOf } from './door-request.ts';
import { addJoinDoor } from './join.ts';
import { addNewMailDoor } from './new-mail.ts';
import { isFromOwnPage } from './origin.ts';
import { addPasskeyDoor } from './passkeys.ts';
import { addSetUpDoor } from './set-up.ts';
import type { StudioShelf } from './shelf.ts';
import { addStudio } from './shell.ts';
import { addSignInDoor, signInAnswer } from './sign-in.ts';

/** Writes: the door alone needs them, the reader site only reads. */
export interface DoorDeps extends HttpDeps {
  writeDb: Context['db'];
  /** `https://host` that forms must come from. */
  origin: string;
  studio: StudioShelf;
  sealer: Sealer;
}

/**
 * The door of the Studio. Every change is a POST from a page of ours; pages change nothing by being
 * looked at.
 */
export function addDoor(app: Hono, deps: DoorDeps): void {
  addSetUpDoor(app, deps);
  addSignInDoor(app, deps);
  addPasskeyDoor(app, deps);
  addCodeDoor(app, deps);
  addJoinDoor(app, deps);
  addNewMailDoor(app, deps);
  app.post('/studio/sign-out', async (c) => {
    if (!isFromOwnPage(deps, c))
      return signInAnswer(deps, c, await frameOf(deps, c), { status: 403 });
    const cookie = sessionCookie(deps.isHttps);
    await signOut(contextOf(deps), cookie.read(c));
    cookie.take(c);
    return c.redirect('/studio/sign-in', 303);
  });
  addStudio(app, deps);
}
