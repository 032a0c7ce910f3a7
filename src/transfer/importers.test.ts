import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../test/support/databases.ts';
import { ctxOf, folder } from '../../test/support/wordpress.ts';
import { FORMATS, findImporter } from './index.ts';

/** What every importer promises, whatever its format. */
describeEachDatabase('every importer', (open) => {
  it.each(FORMATS)('%s refuses what it cannot read, and writes nothing', async (name) => {
    const importer = await findImporter(name);
    if (!importer) throw new Error(`nothing reads ${name}`);
    expect(importer.name).toBe(name);
    const storage = await open();
    for (const [n, text] of [
      '',
      'bonjour',
      '<html><body>Connexion</body></html>',
      '\u0000\u0001\u0002',
    ].entries()) {
      const file = join(folder, `${name}-${n}.txt`);
      writeFileSync(file, text);
      await expect(importer.run(ctxOf(storage), { file })).rejects.toMatchObject({
        code: 'invalid',
        key: expect.stringMatching(/^import\./),
      });
    }
    for (const table of ['articles', 'editions', 'publication', 'imports', 'events'] as const) {
      expect(await storage.db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
  });
});
