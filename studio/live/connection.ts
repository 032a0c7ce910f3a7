/** One tab's place in an article: its copy, its socket, and how things stand. No React here. */
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import * as Y from 'yjs';
import { ask, Refusal, SIGNED_OUT } from '../api/client.ts';
import { dropCopy, type KeptCopy, keepHere, leftCopies, readCopy } from './kept-here.ts';
import type { Draft, LiveArticle, LivePerson, LiveState } from './types.ts';

/** Why the server ends a socket: `src/live/close-codes.ts`. */
const CODE_SIGNED_OUT = 4401;
const CODE_OTHER_BEGINNING = 4409;
/** Letters are sent together for this long: fewer writes to the disk, nothing that a person notices. */
const SEND_MS = 100;
const RETRY_MS = 3_000;
/** After so long without an answer the person is told that the words are here, not there. */
const LATE_MS = 5_000;

const NOTHING: LiveArticle = {
  copy: null,
  draft: null,
  people: [],
  state: 'opening',
  savedAt: null,
  revision: null,
  problem: null,
  rescue: null,
};

export interface Connection {
  subscribe(heard: () => void): () => void;
  now(): LiveArticle;
  close(): void;
}

export function connect(articleId: string, staffId: string): Connection {
  const listeners = new Set<() => void>();
  let live = NOTHING;
  let leave: (() => void) | null = null;
  let isClosed = false;
  let retry: ReturnType<typeof setTimeout> | null = null;

  const set = (change: Partial<LiveArticle>) => {
    live = { ...live, ...change };
    for (const listener of listeners) listener();
  };

  async function open(): Promise<void> {
    try {
      const draft = await ask('GET', '/articles/:articleId/draft', { params: { articleId } });
      const left = await leftCopies(staffId, articleId);
      if (isClosed) return;
      leave = join({ draft, articleId, staffId, left, set, now: () => live, again });
    } catch (error) {
      if (error instanceof Refusal && error.status === 404) return set({ state: 'gone' });
      set({ state: error instanceof Refusal ? 'signed-out' : 'offline' });
      retry = setTimeout(open, RETRY_MS);
    }
  }

  /** The text has another beginning now: this copy is put aside, joined to it, and a new one opened. */
  function again(): void {
    leave?.();
    leave = null;
    if (!isClosed) void open();
  }

  void open();
  return {
    subscribe(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    now: () => live,
    close() {
      isClosed = true;
      if (retry) clearTimeout(retry);
      leave?.();
    },
  };
}

interface Joining {
  draft: Draft;
  articleId: string;
  staffId: string;
  left: KeptCopy[];
  set: (change: Partial<LiveArticle>) => void;
  now: () => LiveArticle;
  again: () => void;
}

function join({ draft, articleId, staffId, left, set, now, again }: Joining): () => void {
  const { epoch } = draft;
  const ydoc = new Y.Doc();
  const keeper = keepHere(ydoc, staffId, articleId, epoch);
  const socket = new HocuspocusProviderWebsocket({
    url: `${location.origin.replace(/^http/, 'ws')}/studio/live`,
    autoConnect: false,
    delay: 400,
    minDelay: 200,
    maxDelay: 5_000,
  });
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: articleId,
    document: ydoc,
    token: `${epoch} ${staffId}`,
    flushDelay: SEND_MS,
  });
  let isOnline = false;
  let isReadOnly = draft.may === 'read';
  let isOut = false;
  /** Whether this copy holds anything that the server has not acknowledged. */
  let isUnsent = false;
  let adopted: KeptCopy[] = [];
  let isLate = false;
  let lateness: ReturnType<typeof setTimeout> | undefined;

  function tell(): void {
    const isKept = provider.isSynced && !provider.hasUnsyncedChanges;
    if (isKept && !isReadOnly) acknowledged();
    else if (isUnsent) lateness ??= setTimeout(late, LATE_MS);
    const state = stateOf({ isOnline: isOnline && !isLate, isReadOnly, isOut, isUnsent, isKept });
    const isReady = provider.isSynced || now().copy?.key === ydoc.guid;
    const before = now();
    set({
      draft,
      state: isReady ? state : isOut ? 'signed-out' : 'opening',
      savedAt:
        isKept && before.state !== 'saved' && before.copy
          ? Date.now()
          : (before.savedAt ?? draft.revision.createdAt),
      revision: before.revision ?? draft.revision.id,
      ...(isReady && before.copy?.key !== ydoc.guid ? { copy: copyOf(ydoc, provider) } : {}),
    });
  }

  function late(): void {
    isLate = true;
    tell();
  }

  function acknowledged(): void {
    clearTimeout(lateness);
    lateness = undefined;
    isLate = false;
    if (isUnsent) keeper.unmark();
    isUnsent = false;
    for (const copy of adopted.splice(0)) void dropCopy(copy);
  }

  ydoc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === provider) return;
    keeper.wrote(update);
    isUnsent = true;
    tell();
  });
  provider.awareness?.on('change', () => set({ people: peopleOf(provider) }));
  provider.on('unsyncedChanges', tell);
  provider.on('synced', tell);
  provider.on('authenticated', ({ scope }: { scope: string }) => {
    isOnline = true;
    isOut = false;
    isReadOnly = scope === 'readonly';
    // A first state is not passed on before it has changed once.
    provider.awareness?.setLocalState({ ...provider.awareness.getLocalState() });
    tell();
  });
  provider.on('authenticationFailed', ({ reason }: { reason: string }) => {
    if (reason === 'other-beginning') return again();
    if (reason === 'not-found') return set({ state: 'gone' });
    isOut = reason === 'other-person';
    tell();
  });
  provider.on('stateless', ({ payload }: { payload: string }) => {
    const said = JSON.parse(payload) as {
      type: string;
      revisionId: string;
      problem: string | null;
    };
    if (said.type === 'settled') set({ revision: said.revisionId, problem: said.problem });
  });
  provider.on('close', ({ event }: { event: { code: number } }) => {
    if (event.code === CODE_OTHER_BEGINNING) return again();
    isOnline = false;
    if (event.code === CODE_SIGNED_OUT) signedOut();
    else void isSessionOver().then((isOver) => isOver && signedOut());
    tell();
  });
  function signedOut(): void {
    if (!isOut) window.dispatchEvent(new Event(SIGNED_OUT));
    isOut = true;
    tell();
  }
  const hurry = () => {
    if (isOnline) return;
    socket.disconnect();
    void socket.connect();
  };
  const cutOff = () => {
    isOnline = false;
    socket.disconnect();
    tell();
  };
  window.addEventListener('online', hurry);
  window.addEventListener('offline', cutOff);
  window.addEventListener('focus', hurry);

  void (async () => {
    await keeper.ready;
    for (const copy of left) {
      const was = await readCopy(copy);
      // The same beginning: the letters simply go on growing together.
      if (copy.epoch === epoch) {
        adopted.push(copy);
        Y.applyUpdate(ydoc, Y.encodeStateAsUpdate(was));
      } else {
        const { rescueCopy } = await import('./rescue.ts');
        set({ rescue: await rescueCopy(articleId, copy, was) });
      }
    }
    provider.attach();
    void socket.connect();
  })();
  tell();

  return () => {
    clearTimeout(lateness);
    window.removeEventListener('online', hurry);
    window.removeEventListener('offline', cutOff);
    window.removeEventListener('focus', hurry);
    adopted = [];
    provider.destroy();
    socket.destroy();
    void keeper.close(!isUnsent);
    ydoc.destroy();
    set({ copy: null, people: [], state: 'opening' });
  };
}

function stateOf(of: {
  isOnline: boolean;
  isReadOnly: boolean;
  isOut: boolean;
  isUnsent: boolean;
  isKept: boolean;
}): LiveState {
  if (of.isOut) return 'signed-out';
  if (!of.isOnline) return of.isUnsent ? 'kept-here' : 'offline';
  if (of.isReadOnly) return 'read-only';
  return of.isKept || !of.isUnsent ? 'saved' : 'saving';
}

/** A socket does not say why it was refused. */
async function isSessionOver(): Promise<boolean> {
  try {
    return (await fetch('/api/v1/session', { credentials: 'same-origin' })).status === 401;
  } catch {
    return false;
  }
}

function copyOf(ydoc: Y.Doc, provider: HocuspocusProvider): LiveArticle['copy'] {
  if (!provider.awareness) return null;
  return {
    key: ydoc.guid,
    ydoc,
    body: ydoc.getXmlFragment('body'),
    headline: ydoc.getText('headline'),
    standfirst: ydoc.getText('standfirst'),
    awareness: provider.awareness,
  };
}

function peopleOf({ awareness, document }: HocuspocusProvider): LivePerson[] {
  return [...(awareness?.getStates() ?? [])].flatMap(([clientId, { user }]) =>
    clientId === document.clientID || !user ? [] : [{ ...(user as LivePerson), clientId }],
  );
}
