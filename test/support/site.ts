import { DEFAULT_SETTINGS } from '../../src/domain/publication.ts';
import { createApp } from '../../src/http/app.ts';
import { createAssetShelf } from '../../src/http/asset-shelf.ts';
import type { HttpDeps } from '../../src/http/deps.ts';
import { packagesFolder } from '../../src/main/packages.ts';
import { PROOF_SCRIPT } from '../../src/pages/assets/proof.ts';
import { READER_SCRIPT } from '../../src/pages/assets/reader.ts';
import { drawIcon } from '../../src/pages/icons.ts';
import { openSearcher } from '../../src/storage/search/open-searcher.ts';
import { publishedKeys } from '../../src/usecases/log/keys.ts';
import { standingOfToken } from '../../src/usecases/reader/session.ts';
import { currentHead } from '../../src/usecases/reading/log.ts';
import { loadSite } from '../../src/usecases/reading/site.ts';
import { theme } from '../../themes/default/index.ts';
import { NO_COPIES } from './evidence.ts';
import { logContext } from './log.ts';
import { NOW, type SmallNewsroom } from './newsroom.ts';
import { NO_PLATFORMS } from './no-platforms.ts';
import { SEALER } from './session.ts';

/** The framework over a small newsroom: `app.request('/fr')` answers as the server would, without a port. */
export function siteOf(room: SmallNewsroom, more: Partial<HttpDeps> = {}) {
  const { deps, faults, close } = siteDeps(room, more);
  return { app: createApp(deps), faults, close };
}

/** All that the doors need, with fixed time and no files. */
export function siteDeps(room: Pick<SmallNewsroom, 'storage'>, more: Partial<HttpDeps> = {}) {
  const faults: unknown[] = [];
  const search = openSearcher(room.storage);
  const deps: HttpDeps = {
    db: room.storage.readDb,
    site: () => loadSite(room.storage.readDb, 'https://jusant.example'),
    clock: () => NOW,
    theme,
    assets: createAssetShelf(theme, [DEFAULT_SETTINGS.theme], {
      packages: packagesFolder(),
      script: READER_SCRIPT,
      moreScripts: { proof: PROOF_SCRIPT },
    }),
    search,
    copies: NO_COPIES,
    serveMedia: async () => ({ status: 404, headers: [], body: null }),
    drawCard: async () => new Uint8Array([255, 216, 255]),
    drawIcon,
    currentHead: () => currentHead(logContext(room.storage)),
    logKeys: () => publishedKeys(logContext(room.storage)),
    onFault: (error) => faults.push(error),
    health: async () => ({ isHealthy: true, details: { status: 'ok' } }),
    isHttps: true,
    sealer: SEALER,
    robots: { isHidden: false },
    platforms: NO_PLATFORMS,
    standingOf: (token) =>
      standingOfToken({ db: room.storage.db, now: (more.clock ?? (() => NOW))() }, token),
    ...more,
  };
  return { deps, faults, close: () => search.close() };
}
