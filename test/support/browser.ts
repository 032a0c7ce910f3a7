import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { installDebianPackage } from './debian.ts';

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The browser of this machine, or null: then tests that need one are skipped, aloud, save under
 * `CI=true`, where a missing browser is a failure. `CHROME_PATH` names another one.
 */
export function findBrowser(): string | null {
  const wanted = process.env.CHROME_PATH;
  const present = () => [wanted, ...USUAL_PATHS].find((path) => path && existsSync(path)) ?? null;
  const found = present() ?? (installDebianPackage('chromium') ? present() : null);
  if (found) return found;
  const message = 'No Chromium found: set CHROME_PATH to run the browser tests.';
  if (process.env.CI === 'true') throw new Error(message);
  console.warn(`Skipped. ${message}`);
  return null;
}

export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
