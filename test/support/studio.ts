import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { readConfig } from '../../src/config/config.ts';
import type { Role } from '../../src/domain/permissions.ts';
import { fillWithDemonstration } from '../../src/main/demonstration.ts';
import { type House, openHouse } from '../../src/main/house.ts';
import { serve } from '../../src/main/serve.ts';
import type { StaffMember } from '../../src/storage/staff.ts';
import { addStaff } from '../../src/usecases/staff.ts';
import { barriersOn } from './axe.ts';
import { findBrowser, openBrowser } from './browser.ts';
import { ensureStudioBuilt } from './built-studio.ts';
import { freePort } from './free-port.ts';
import { HOUSE, type SmallNewsroom, smallNewsroom } from './newsroom.ts';
import { sessionOf } from './session.ts';

/** For `it.skipIf(!browserPath)`: without a Chromium the journeys are skipped, aloud. */
export const browserPath = findBrowser();

export interface StudioOptions {
  /** `small`: two editions, two sections, two authors, at once. `demonstration`: *Le Jusant*, seconds. */
  newsroom?: 'small' | 'demonstration' | 'none';
  environment?: Record<string, string>;
  /** Served as `http://localhost`, not by number: passkeys know names only. */
  byName?: boolean;
  /** Copies of sources may be taken from this machine, where a test plays the far end. */
  copiesFromHere?: boolean;
}

export interface EnterOptions extends BrowserContextOptions {
  role?: Role;
  name?: string;
}

/** A person at a browser of their own, signed in. */
export interface Desk {
  page: Page;
  context: BrowserContext;
  member: StaffMember;
  /** What the browser complained of: errors, refusals of the policy. Expect it to be empty. */
  troubles: string[];
  close(): Promise<void>;
}

export interface Studio {
  url: string;
  house: House;
  /** Of `newsroom: 'small'`. */
  room: SmallNewsroom | null;
  browser: Browser;
  /** A page signed in with a role (owner when absent), in French unless told, not yet anywhere. */
  enter(options?: EnterOptions): Promise<Desk>;
  /** Names of axe rules that the page breaks, with the element. Expect `[]`. */
  axe(page: Page): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * A whole server on a port of its own, with the built Studio, and a browser. One for each test file:
 * `beforeAll(async () => { studio = await openStudio(); }, 120_000)`.
 */
export async function openStudio(options: StudioOptions = {}): Promise<Studio> {
  if (!browserPath) throw new Error('no browser: guard the test with it.skipIf(!browserPath)');
  await ensureStudioBuilt();
  const folder = mkdtempSync(join(tmpdir(), 'recto-studio-'));
  const port = String(await freePort());
  const environment = {
    ...{ RECTO_DATA: folder, PORT: port, LOG_LEVEL: 'warn' },
    ...(options.byName ? { RECTO_URL: `http://localhost:${port}` } : {}),
    ...options.environment,
  };
  const house = await openHouse(readConfig(environment));
  if (options.copiesFromHere) house.net = { allowPrivate: true };
  const kind = options.newsroom ?? 'small';
  if (kind === 'demonstration') await fillWithDemonstration(house);
  const room = kind === 'small' ? await smallNewsroom(house.storage) : null;
  const serving = await serve(house);
  const browser = await openBrowser(browserPath);
  const { url } = house.config;
  return {
    url,
    house,
    room,
    browser,
    enter: (who = {}) => enter(house, browser, who),
    async axe(page) {
      // React Aria says through it what a button is doing, which may be gone when it has done it.
      const barriers = await barriersOn(page, ['[data-live-announcer]']);
      return barriers.map(({ rule, html }) => `${rule}: ${html}`);
    },
    async close() {
      await browser.close();
      await serving.close();
      await house.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let people = 0;

async function enter(house: House, browser: Browser, options: EnterOptions): Promise<Desk> {
  const { role = 'owner', name = 'Maïwenn Le Goff', ...browsing } = options;
  const ctx = { db: house.storage.db, actor: HOUSE, now: Date.now() };
  people += 1;
  const mail = `${role}-${people}@jusant.example`;
  const member = await addStaff(ctx, { name, mail, role });
  const session = await sessionOf(ctx, member);
  const context = await browser.newContext({ locale: 'fr-FR', ...browsing });
  const { hostname } = new URL(house.config.url);
  await context.addCookies([
    { name: 'recto_session', value: session, domain: hostname, path: '/', httpOnly: true },
  ]);
  const page = await context.newPage();
  // A machine that does much else is slow, which is no fault of the page.
  page.setDefaultTimeout(45_000);
  return { page, context, member, troubles: watch(page), close: () => context.close() };
}

/**
 * What the browser says when it is asked what a preview shows: in that frame no script runs, the test's own
 * and axe's neither.
 */
const PROBED = /^Blocked script execution in '[^']*preview/;

/** Collects what the browser complains of. An answer that the API refuses is no trouble. */
export function watch(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() !== 'error' || PROBED.test(text)) return;
    if (!/Failed to load resource/.test(text)) troubles.push(text);
  });
  return troubles;
}
