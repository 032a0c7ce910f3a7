/** What the process holds: when nobody asks, and when everybody does. */
import { ask } from '../load/requests.ts';
import type { Site } from '../load/site.ts';
import { beginStream } from '../load/steady.ts';
import { type Measure, plainly, type Where } from '../report/measure.ts';

const LOOK_MS = 250;
const LOAD_SECONDS = 5;
const CONNECTIONS = 64;
/** As every browser says it. */
const BROWSER = { 'accept-encoding': 'gzip, deflate, br' };

export function measureIdle(site: Site, where: Where): Measure {
  return plainly(where, 'memory, idle', site.memory().resident, 'MB');
}

/** Cached pages as fast as they go, and articles one after the other through the whole archive. */
export async function measureUnderLoad(
  site: Site,
  paths: readonly string[],
  where: Where,
): Promise<Measure[]> {
  let most = site.memory();
  const timer = setInterval(() => {
    const now = site.memory();
    if (now.resident > most.resident) most = now;
  }, LOOK_MS);
  let at = 0;
  const archive = beginStream(site.url, {
    perSecond: 100,
    path: () => paths[at++ % paths.length] ?? '/fr',
    headers: BROWSER,
  });
  await ask({
    url: `${site.url}/fr`,
    seconds: LOAD_SECONDS,
    connections: CONNECTIONS,
    headers: BROWSER,
  });
  await archive.stop();
  clearInterval(timer);
  return [
    plainly(where, 'memory, under load', most.resident, 'MB'),
    ...(most.own === null ? [] : [plainly(where, 'memory, under load, its own', most.own, 'MB')]),
  ];
}
