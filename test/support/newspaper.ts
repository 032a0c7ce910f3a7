import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config/config.ts';
import { fillWithDemonstration } from '../../src/main/demonstration.ts';
import { openHouse } from '../../src/main/house.ts';
import { serve } from '../../src/main/serve.ts';
import { freePort } from './free-port.ts';

/** The demonstration newsroom, filled into a temporary folder and served on a port of its own. */
export async function printNewspaper(environment: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'recto-newspaper-'));
  const port = String(await freePort());
  const config = readConfig({ RECTO_DATA: folder, PORT: port, LOG_LEVEL: 'warn', ...environment });
  const house = await openHouse(config);
  await fillWithDemonstration(house);
  const serving = await serve(house);
  return {
    url: config.url,
    house,
    async close() {
      await serving.close();
      await house.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
