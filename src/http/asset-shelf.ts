import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dress, Theme, ThemeSettings } from '../domain/page-models.ts';

/** Style sheets, fonts and scripts, each under an address that holds the hash of its bytes. */
export interface AssetShelf {
  fontHref(name: string): string;
  /** Of a further sheet of the theme. */
  moreCssHref(name: string): string | null;
  scriptHref: string | null;
  /** Of a script that few pages need. */
  moreScriptHref(name: string): string | null;
  /** @returns the bytes under this file name, or null. */
  find(fileName: string): { body: Uint8Array | string; type: string } | null;
  theme: Theme;
  /** Made when first asked for, kept by settings, script and dress. */
  sheets: Map<string, { href: string; fileName: string; body: string }>;
}

const short = (body: Uint8Array | string) =>
  createHash('sha256').update(body).digest('hex').slice(0, 10);

/**
 * Reads the theme's fonts and the reader's scripts once.
 * @param packages folder of the installed packages, from which fonts come
 */
export function createAssetShelf(
  theme: Theme,
  settingsInUse: readonly ThemeSettings[],
  parts: { packages: string; script: string; moreScripts: Readonly<Record<string, string>> },
): AssetShelf {
  const files = new Map<string, { body: Uint8Array | string; type: string }>();
  const fontNames = new Map<string, string>();
  for (const font of settingsInUse.flatMap((settings) => theme.fonts(settings))) {
    if (fontNames.has(font.name)) continue;
    const body = readFileSync(join(parts.packages, font.from));
    const fileName = font.name.replace(/\.woff2$/, `.${short(body)}.woff2`);
    files.set(fileName, { body, type: 'font/woff2' });
    fontNames.set(font.name, `/assets/${fileName}`);
  }
  const scriptNames = new Map<string, string>();
  for (const [name, body] of Object.entries({ ...parts.moreScripts, reader: parts.script })) {
    const fileName = `${name}.${short(body)}.js`;
    files.set(fileName, { body, type: 'text/javascript; charset=utf-8' });
    scriptNames.set(name, `/assets/${fileName}`);
  }
  const moreNames = new Map<string, string>();
  for (const [name, body] of Object.entries(theme.moreCss)) {
    const fileName = `${name}.${short(body)}.css`;
    files.set(fileName, { body, type: 'text/css; charset=utf-8' });
    moreNames.set(name, `/assets/${fileName}`);
  }
  const sheets: AssetShelf['sheets'] = new Map();
  return {
    theme,
    sheets,
    scriptHref: parts.script === '' ? null : (scriptNames.get('reader') ?? null),
    moreScriptHref: (name) => scriptNames.get(name) ?? null,
    moreCssHref: (name) => moreNames.get(name) ?? null,
    fontHref(name) {
      const href = fontNames.get(name);
      if (!href) throw new Error(`the theme asks for the font ${name}, which it does not list`);
      return href;
    },
    find(fileName) {
      const file = files.get(fileName);
      if (file) return file;
      const sheet = [...sheets.values()].find((one) => one.fileName === fileName);
      return sheet ? { body: sheet.body, type: 'text/css; charset=utf-8' } : null;
    },
  };
}

/** The style sheet of these settings for one direction of writing and one dress. */
export function sheetFor(
  shelf: AssetShelf,
  settings: ThemeSettings,
  dir: 'ltr' | 'rtl',
  dress: Dress,
): { href: string } {
  const script = dir === 'rtl' ? 'arabic' : 'latin';
  const key = `${script} ${dress} ${JSON.stringify(settings)}`;
  const known = shelf.sheets.get(key);
  if (known) return known;
  const body = shelf.theme.css(settings, script, (name) => shelf.fontHref(name), dress);
  const fileName = `${script}.${short(body)}.css`;
  const sheet = { href: `/assets/${fileName}`, fileName, body };
  shelf.sheets.set(key, sheet);
  return sheet;
}
