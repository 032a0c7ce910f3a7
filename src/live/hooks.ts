/** What happens at each step of a socket's life. */
import type { Configuration, Document } from '@hocuspocus/server';
import { applyUpdate, encodeStateAsUpdate, snapshot, snapshotContainsUpdate } from 'yjs';
import { AppError } from '../domain/errors.ts';
import { draftAccess } from '../usecases/draft/access.ts';
import { appendToDraft } from '../usecases/draft/append.ts';
import { openDraft } from '../usecases/draft/open.ts';
import { settleDraft } from '../usecases/draft/settle.ts';
import { NOT_KEPT, OTHER_BEGINNING } from './close-codes.ts';
import type { LiveOptions } from './live.ts';
import type { OtherNodes } from './other-nodes.ts';
import { type Visitor, whyLeave } from './visitors.ts';

/** Kinds of message of the Yjs protocol that bring something. */
const ANSWER = 1;
const UPDATE = 2;

/** Each person has a colour of their own, the same for everybody and every day. */
const COLOURS = 8;

type Hooks = Partial<Configuration<Visitor>>;

export function hooksOf(options: LiveOptions, others: OtherNodes): Hooks {
  const { db, clock } = options;
  const ctxOf = ({ actor }: Visitor) => ({ db, actor, now: clock() });
  return {
    async onAuthenticate({ documentName, token, context, connectionConfig }) {
      // The Studio says whose words it holds: nobody's are kept under the name of who signed in since.
      const [epoch, staffId] = token.split(' ');
      if (staffId !== context.actor.id) throw { reason: 'other-person' };
      const access = await draftAccess(ctxOf(context), documentName).catch(refuse);
      if (access.epoch !== epoch) throw { reason: 'other-beginning' };
      connectionConfig.readOnly = access.may === 'read';
    },
    async onLoadDocument({ document, documentName }) {
      const draft = await openDraft(db, documentName);
      applyUpdate(document, encodeStateAsUpdate(draft.ydoc));
      draft.ydoc.destroy();
      others.follow(documentName, { document, epoch: draft.epoch, seq: draft.seq });
    },
    /** Before it is applied, passed on or acknowledged, it is in the database. */
    async beforeSync({ type, payload, connection, document, documentName, context }) {
      if ((type !== ANSWER && type !== UPDATE) || connection.readOnly) return;
      const code = await whyLeave(options, context);
      if (code !== null) return turnAway(connection.webSocket, code);
      // Most who come have nothing that is not here: opening must not write.
      if (type === ANSWER && snapshotContainsUpdate(snapshot(document), payload)) return;
      const epoch = others.epochOf(documentName);
      try {
        const kept = { articleId: documentName, epoch, update: payload };
        others.wrote(documentName, await appendToDraft(ctxOf(context), kept));
      } catch (error) {
        const isOther = error instanceof AppError && error.key === 'draft.other-beginning';
        if (!(error instanceof AppError)) options.onError(error, 'live write');
        turnAway(connection.webSocket, isOther ? OTHER_BEGINNING : NOT_KEPT);
      }
    },
    /** Nobody can write under another's name. */
    async beforeHandleAwareness({ states, context }) {
      if (!context) return;
      const { id, name } = context.actor;
      const user = { id, name, colour: colourOf(id) };
      for (const state of states.values()) Object.assign(state, { user });
    },
    /** A quiet moment: what was written becomes a revision. */
    async onStoreDocument({ document, documentName }) {
      const ctx = { db, actor: { type: 'system', name: 'live' } as const, now: clock() };
      tell(document, { ...(await settleDraft(ctx, documentName)), at: ctx.now });
    },
    async afterUnloadDocument({ documentName }) {
      others.forget(documentName);
    },
  };
}

function tell(
  document: Document,
  settled: { revisionId: string; problem: string | null; at: number },
) {
  document.broadcastStateless(JSON.stringify({ type: 'settled', ...settled }));
}

/** Hocuspocus passes on what it is given as `reason`. */
function refuse(error: unknown): never {
  if (error instanceof AppError) throw { reason: error.code };
  throw error;
}

/** Ends the socket and what Hocuspocus was doing with the message, which stays with its sender. */
function turnAway(socket: { close(code: number): void }, code: number): never {
  socket.close(code);
  // Without a message Hocuspocus says nothing in the log.
  throw { code, reason: 'turned away' };
}

function colourOf(staffId: string): number {
  let value = 0;
  for (const letter of staffId) value = (value * 31 + letter.charCodeAt(0)) % 9973;
  return value % COLOURS;
}
