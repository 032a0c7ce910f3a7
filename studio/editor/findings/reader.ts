import type { ToRead, WasRead } from './reading.ts';
import address from './worker.ts?worker&url';

export interface Reader {
  read(text: Omit<ToRead, 'seq'>): void;
  close(): void;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** The one script that the Studio starts by address; browsers that ask for it are told that it is ours. */
function ours(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('recto-linter', {
    createScriptURL: (url) => (url === address ? url : ''),
  });
  return policy ? policy.createScriptURL(address) : address;
}
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Starts the linter beside the page. An answer to a text that has changed since is let go. */
export function openReader(onRead: (read: WasRead) => void): Reader {
  const worker = new Worker(ours(), { type: 'module' });
  let asked = 0;
  let waiting: ToRead | null = null;
  let isBusy = false;
  const send = (text: ToRead) => {
    isBusy = true;
    worker.postMessage(text);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<WasRead>) => {
    isBusy = false;
    if (data.seq === asked) onRead(data);
    if (waiting) send(waiting);
    waiting = null;
  });
  return {
    read(text) {
      asked += 1;
      const next = { ...text, seq: asked };
      // One text at a time: of those that come meanwhile, only the last is worth reading.
      if (isBusy) waiting = next;
      else send(next);
    },
    close: () => worker.terminate(),
  };
}
