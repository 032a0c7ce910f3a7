/** A newsroom that is served over HTTP, in a folder and at a port of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config/config.ts';
import { type House, openHouse } from '../../src/main/house.ts';
import { serve } from '../../src/main/serve.ts';
import { freePort } from './free-port.ts';
import { type SmallNewsroom, smallNewsroom } from './newsroom.ts';

export interface ServedNewsroom {
  url: string;
  house: House;
  room: SmallNewsroom;
  close(): Promise<void>;
}

/** @param databaseUrl a PostgreSQL database that nobody else uses; null for a SQLite file */
export async function serveNewsroom(databaseUrl: string | null = null): Promise<ServedNewsroom> {
  const folder = mkdtempSync(join(tmpdir(), 'recto-newsroom-'));
  const config = readConfig({
    RECTO_DATA: folder,
    PORT: String(await freePort()),
    LOG_LEVEL: 'warn',
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  });
  const house = await openHouse(config);
  const room = await smallNewsroom(house.storage);
  const serving = await serve(house);
  return {
    url: config.url,
    house,
    room,
    async close() {
      await serving.close();
      await house.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
