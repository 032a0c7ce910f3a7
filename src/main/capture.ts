import { AppError } from '../domain/errors.ts';
import { openCaptureBrowser, usualBrowser } from '../media/copies/browser.ts';
import { readCopy } from '../media/copies/read-copy.ts';
import { captureSource } from '../usecases/evidence/capture-source.ts';
import type { CaptureBrowser, CopyDesk } from '../usecases/evidence/copy-desk.ts';
import type { House } from './house.ts';

const browsers = new WeakMap<object, CaptureBrowser | null>();

/** What use cases of kept copies work with in this house. */
export function copyDeskOf(
  { media, net }: Pick<House, 'media' | 'net'>,
  browser: CaptureBrowser | null = null,
): CopyDesk {
  return { store: media, read: (copy) => readCopy(copy), browser, ...(net ? { net } : {}) };
}

/** The same, with the machine's browser where it may be used. */
export function captureDeskOf(house: House): CopyDesk {
  if (!browsers.has(house)) browsers.set(house, browserOf(house));
  return copyDeskOf(house, browsers.get(house));
}

/**
 * The machine's browser, started when a page is to be taken and not before. Chromium shuts hostile pages
 * in only where it does not run as root: there it is used only if the operator names it.
 */
function browserOf({ config, log }: Pick<House, 'config' | 'log'>): CaptureBrowser | null {
  const isRoot = process.getuid?.() === 0;
  const executable = config.browser ?? (isRoot ? null : usualBrowser());
  if (executable === null || executable === 'off') return null;
  if (isRoot)
    log.warn('Pages are copied by a browser without its sandbox: run Recto as a user of its own.');
  let opened: ReturnType<typeof openCaptureBrowser> | null = null;
  return {
    async take(url) {
      opened ??= openCaptureBrowser({ executable, isSandboxed: !isRoot });
      const take = await opened;
      if (!take) throw new AppError('invalid', 'capture.no-browser');
      return take(url);
    },
  };
}

/** The job that takes the copy of a source. */
export async function captureOne(
  house: House,
  asked: { snapshotId: string; attempts: number },
): Promise<void> {
  await captureSource({ db: house.storage.db, now: Date.now() }, captureDeskOf(house), asked);
}

/** The job that compares a kept copy with its live page. */
export async function lookAtLivePage(house: House, snapshotId: string): Promise<void> {
  const { lookAgain } = await import('../usecases/evidence/look-again.ts');
  await lookAgain({ db: house.storage.db, now: Date.now() }, copyDeskOf(house), snapshotId);
}
