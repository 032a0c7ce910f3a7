/** What readers notice while thousands of articles come in through another process. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import runtime from '../../bin/runtime.json' with { type: 'json' };
import { countJobs } from '../../src/storage/jobs.ts';
import type { Storage } from '../../src/storage/open.ts';
import type { Grown } from '../fill/grown.ts';
import { UNCACHED } from '../load/reader.ts';
import type { Site } from '../load/site.ts';
import { beginStream } from '../load/steady.ts';
import { writeWordpressFile } from '../load/wordpress-file.ts';
import { type Measure, measured, plainly, type Where } from '../report/measure.ts';

const IDLE_MS = 8_000;

export interface ImportOptions {
  build: string;
  posts: number;
  storage: Storage;
  paths: readonly string[];
  where: Where;
}

export async function measureImport(
  site: Site,
  grown: Grown,
  options: ImportOptions,
): Promise<Measure[]> {
  const { build, posts, storage, paths, where } = options;
  const folder = mkdtempSync(join(tmpdir(), 'recto-bench-import-'));
  const file = join(folder, 'export.xml');
  writeWordpressFile(file, posts);
  try {
    const idle = await readWhile(
      site,
      paths,
      () => new Promise((done) => setTimeout(done, IDLE_MS)),
    );
    const since = performance.now();
    const busy = await readWhile(site, paths, () => importFile(build, grown, file));
    const seconds = (performance.now() - since) / 1000;
    const after = await readWhile(site, paths, () => untilWorkIsDone(storage));
    return [
      measured(where, 'cached page, idle', idle.cached),
      measured(where, 'cached page, during an import', busy.cached),
      measured(where, 'cached page, while the search takes it in', after.cached),
      measured(where, 'uncached page, idle', idle.uncached),
      measured(where, 'uncached page, during an import', busy.uncached),
      measured(where, 'uncached page, while the search takes it in', after.uncached),
      plainly(where, 'import beside reading', posts / seconds, '/s'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readWhile(site: Site, paths: readonly string[], act: () => Promise<void>) {
  let at = 0;
  const cached = beginStream(site.url, { perSecond: 100, path: () => '/fr' });
  const uncached = beginStream(site.url, {
    perSecond: 20,
    path: () => paths[at++ % paths.length] ?? '/fr',
    headers: UNCACHED,
  });
  await act();
  return { cached: await cached.stop(), uncached: await uncached.stop() };
}

function importFile(build: string, grown: Grown, file: string): Promise<void> {
  const script = join(build, 'src', 'cli', 'main.js');
  const command = [...runtime.node, script, 'import', 'wordpress', file, '--json'];
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...runtime.environment, LOG_LEVEL: 'warn', ...grown.environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((done, failed) => {
    // 1 says that something of the file could not be taken in.
    child.once('exit', (code) =>
      code === 0 || code === 1 ? done() : failed(new Error(`the import ended with ${code}`)),
    );
  });
}

/** What the import left to be done, the search above all, is done by the serving process. */
async function untilWorkIsDone({ db }: Storage): Promise<void> {
  for (let quiet = 0; quiet < 3; ) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { ready = 0, running = 0 } = await countJobs(db);
    quiet = ready + running === 0 ? quiet + 1 : 0;
  }
}
