import type { Hearing } from './federation.ts';
import { openFederation } from './federation.ts';
import type { Door } from './knock.ts';

/** Takes one activity that somebody brought to an inbox: proved, then done. */
export type TakeActivity = (request: Request, hearing: Hearing) => Promise<Response>;

/** Sets the library up; done once a thread. */
export function openInbox(origin: string, door: Door, db: Hearing['db']): TakeActivity {
  const federation = openFederation(origin, door, db);
  return async (request, hearing) => {
    const answer = await federation.fetch(request, { contextData: hearing });
    const headers = new Headers(answer.headers);
    headers.set('Cache-Control', 'no-store');
    return new Response(answer.body, { status: answer.status, headers });
  };
}
