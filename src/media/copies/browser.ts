/** Takes a page as a reader's browser shows it: what scripts wrote, and a picture of it. */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { AppError } from '../../domain/errors.ts';
import { checkUrl } from '../../net/check-url.ts';
import {
  type GuardedProxy,
  type GuardedProxyOptions,
  openGuardedProxy,
} from '../../net/guarded-proxy.ts';
import { oneAtATime } from '../one-at-a-time.ts';

export interface TakenPage {
  html: string;
  /** PNG. */
  screenshot: Buffer;
  finalUrl: string;
  status: number;
}

export interface CaptureBrowserOptions {
  executable: string;
  /** Chromium's own sandbox; it refuses to run as root. */
  isSandboxed: boolean;
  /** For tests. */
  net?: Pick<GuardedProxyOptions, 'allowPorts' | 'resolve'>;
}

/** Where distributions put it. */
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
] as const;

/** The browser of this machine, if there is one. */
export const usualBrowser = (): string | null => USUAL.find((path) => existsSync(path)) ?? null;

/** Pages that may wait for their turn. */
const MOST_WAITING = 20;
const LOAD_MS = 20_000;
/** For what a page fetches after it is there. */
const SETTLE_MS = 3_000;
const WIDTH = 1280;
const SCREEN = 900;
/** Pages without end are cut off. CSS pixels. */
const TALLEST = 12_000;
const MOST_BYTES = 60_000_000;
const MOST_HTML = 20_000_000;

/** All that the browser could ask for by itself, without us between. */
const QUIET = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--dns-prefetch-disable',
  '--no-first-run',
  '--no-pings',
  '--disable-gpu',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-features=MediaRouter,OptimizationHints,Translate,NetworkPrediction',
];

/**
 * A browser for each page, and one page at a time: nothing of one page is there for the next, and the
 * machine is never asked for more memory than one takes.
 *
 * @returns null where the library that drives it is not installed
 */
export async function openCaptureBrowser(
  options: CaptureBrowserOptions,
): Promise<((url: string) => Promise<TakenPage>) | null> {
  const playwright = await import('playwright-core').catch(() => null);
  if (!playwright) return null;
  const inTurn = oneAtATime(MOST_WAITING);
  const take = async (url: string) => {
    const target = checkUrl(url, (options.net?.allowPorts?.length ?? 0) > 0);
    const proxy = await openGuardedProxy({
      maxBytes: MOST_BYTES,
      maxConnections: 64,
      ...options.net,
    });
    let browser: Browser | null = null;
    try {
      browser = await playwright.chromium.launch({
        executablePath: options.executable,
        chromiumSandbox: options.isSandboxed,
        // Without the last, addresses of this machine would be asked past the proxy.
        proxy: { server: proxy.url, bypass: '<-loopback>' },
        args: QUIET,
        // Nothing of ours, whose environment has secrets in it.
        env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: tmpdir(), LANG: 'C.UTF-8' },
        timeout: LOAD_MS,
      });
      return await takePage(browser, target, proxy);
    } catch (error) {
      throw error instanceof AppError
        ? error
        : new AppError('unavailable', 'capture.browser-failed', {}, { cause: error });
    } finally {
      await browser?.close().catch(() => undefined);
      await proxy.close();
    }
  };
  return (url) => inTurn(() => take(url));
}

async function takePage(browser: Browser, target: URL, proxy: GuardedProxy): Promise<TakenPage> {
  const context = await browser.newContext({
    acceptDownloads: false,
    serviceWorkers: 'block',
    viewport: { width: WIDTH, height: SCREEN },
  });
  context.setDefaultTimeout(LOAD_MS);
  const page = await context.newPage();
  // What a page opens besides itself is no part of it.
  context.on('page', (other) => void other.close().catch(() => undefined));
  let host = target.hostname;
  page.on('request', (asked) => {
    if (asked.isNavigationRequest() && asked.frame() === page.mainFrame())
      host = new URL(asked.url()).hostname;
  });
  const answer = await page.goto(target.href, { waitUntil: 'load' }).catch((error: unknown) => {
    throw proxy.refusalOf(host) ?? error;
  });
  await page.waitForLoadState('networkidle', { timeout: SETTLE_MS }).catch(() => undefined);
  await lookDown(page);
  if (proxy.isSpent()) throw new AppError('too-much', 'net.too-large', { limit: MOST_BYTES });
  const finalUrl = checkUrl(page.url(), true).href;
  const html = await page.content();
  if (html.length > MOST_HTML)
    throw new AppError('too-much', 'net.too-large', { limit: MOST_HTML });
  return { html, screenshot: await pictureOf(page), finalUrl, status: answer?.status() ?? 0 };
}

/** Pictures that wait to be looked at are fetched when somebody scrolls. */
async function lookDown(page: Page): Promise<void> {
  const tall = await heightOf(page);
  for (let y = 0; y < tall; y += SCREEN) {
    await page.mouse.wheel(0, SCREEN).catch(() => undefined);
    await page.waitForTimeout(40);
  }
  await page.evaluate('window.scrollTo(0, 0)').catch(() => undefined);
}

async function heightOf(page: Page): Promise<number> {
  const tall = await page.evaluate('document.documentElement.scrollHeight').catch(() => SCREEN);
  return Math.min(Number(tall) || SCREEN, TALLEST);
}

async function pictureOf(page: Page): Promise<Buffer> {
  const height = Math.max(await heightOf(page), SCREEN);
  return page.screenshot({
    fullPage: true,
    clip: { x: 0, y: 0, width: WIDTH, height },
    type: 'png',
    animations: 'disabled',
  });
}
