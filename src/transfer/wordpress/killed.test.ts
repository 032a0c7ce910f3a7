import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { publicationContent } from '../../../test/support/publication-content.ts';
import { fileOf, folder, many } from '../../../test/support/wordpress.ts';
import { openStorage } from '../../storage/open.ts';

/** Runs an import in a process of its own; kills it at once (-9) when it says the line for the n-th time. */
async function importUntil(
  database: string,
  file: string,
  killAt: { stage: string; times: number } | null,
) {
  const script = join(import.meta.dirname, '../../../test/support/import-process.ts');
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, database, file],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = new Promise<string | null>((resolve) =>
    child.on('exit', (_code, signal) => resolve(signal)),
  );
  let heard = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (killAt && line.startsWith(killAt.stage) && ++heard === killAt.times) child.kill('SIGKILL');
  }
  return ended;
}

async function contentOf(database: string) {
  const storage = await openStorage({ file: database });
  try {
    return await publicationContent(storage);
  } finally {
    await storage.close();
  }
}

it('killed at any point and run again, it ends as if it had never been killed', {
  timeout: 120_000,
}, async () => {
  const items = [
    ...many(1500, (n) => ({
      name: n % 40 === 0 ? 'meme-nom' : `nom-${n}`,
      status: n % 7 === 0 ? 'draft' : 'publish',
      content: `Des mots. <img src="https://images.example/${n % 300}.jpg">`,
      terms: [
        ['category', `r${n % 6}`, `Rubrique ${n % 6}`],
        ['post_tag', `t${n % 90}`, `Mot ${n % 90}`],
      ] as [string, string, string][],
      creator: `auteur-${n % 30}`,
      comments: n % 5 === 0 ? [{ id: n * 2 + 1 }, { id: n * 2 + 2, parent: n * 2 + 1 }] : [],
    })),
    ...many(60, (n) => ({
      id: 9000 + n,
      type: 'page',
      name: `page-${n}`,
      parent: n > 0 ? 9000 + Math.floor((n - 1) / 3) : 0,
    })),
  ];
  const file = fileOf({ items });
  const whole = join(folder, 'whole.db');
  expect(await importUntil(whole, file, null)).toBeNull();
  const cut = join(folder, 'cut.db');
  const points = [
    { stage: 'planning', times: 1 },
    { stage: 'writing', times: 1 },
    { stage: 'writing', times: 2 },
    { stage: 'writing', times: 4 },
  ];
  for (const point of points) expect(await importUntil(cut, file, point)).toBe('SIGKILL');
  expect(await importUntil(cut, file, null)).toBeNull();
  expect(await contentOf(cut)).toEqual(await contentOf(whole));
});
