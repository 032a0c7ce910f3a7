import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface SinkProcess {
  url: string;
  /** Addresses that were served, in order; empty unless it tells. */
  served: string[];
  close(): void;
}

/** The sink in a process of its own, so that it takes no time from what is measured. */
export async function openSinkProcess(isTelling = false): Promise<SinkProcess> {
  const script = join(import.meta.dirname, 'sink-process.ts');
  const child = spawn(process.execPath, [script, isTelling ? 'tell' : ''], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const served: string[] = [];
  const port = await new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('port ')) resolve(line.slice(5));
      else served.push(line);
    });
  });
  const url = `smtp://127.0.0.1:${port}?from=lettre@jusant.example`;
  return { url, served, close: () => child.kill() };
}
