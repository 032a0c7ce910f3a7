/** The bench of cached pages, which compares servers, run as a part of the whole. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Measure, plainly } from '../report/measure.ts';

/** What `cached-page.ts --json` prints: by encoding, one figure for each server. */
type Figures = Record<string, { server: string; perSecond: number; cpuMicros: number | null }[]>;

export async function measureCached(seconds: number, rounds: number): Promise<Measure[]> {
  const figures = JSON.parse(
    await outputOf([
      'cached-page.ts',
      '--json',
      '--seconds',
      `${seconds}`,
      '--rounds',
      `${rounds}`,
    ]),
  ) as Figures;
  return Object.entries(figures).flatMap(([encoding, servers]) => {
    const where = { part: `cached page, ${encoding}` };
    const bare = servers.find(({ server }) => server.startsWith('bare'));
    const nginx = servers.find(({ server }) => server.startsWith('nginx'));
    return servers.flatMap(({ server, perSecond, cpuMicros }) => [
      plainly(where, `${server}: requests a second`, perSecond, '/s'),
      ...(cpuMicros === null ? [] : [plainly(where, `${server}: processor each`, cpuMicros, 'µs')]),
      ...(server.startsWith('Recto') && bare
        ? [
            plainly(
              where,
              `cached page, of bare node:http (${server})`,
              perSecond / bare.perSecond,
              '×',
            ),
          ]
        : []),
      ...(server.startsWith('Recto') && nginx
        ? [plainly(where, `cached page, of nginx (${server})`, perSecond / nginx.perSecond, '×')]
        : []),
    ]);
  });
}

function outputOf([script = '', ...args]: string[]): Promise<string> {
  const file = join(import.meta.dirname, '..', script);
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((done, failed) => {
    child.once('close', (code) =>
      code === 0 ? done(said) : failed(new Error(`${script} ended with ${code}`)),
    );
  });
}
