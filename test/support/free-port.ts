import { createServer } from 'node:net';

/** Below the ports that the system gives to outgoing connections, any of which may take one meanwhile. */
const LOWEST = 20_000;
const HIGHEST = 32_000;

/** A port of this machine on which nobody listens, drawn at random: files run side by side. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
