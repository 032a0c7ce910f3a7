/**
 * How a backup lies in its one file: a tar, which every system opens. `backup.json` says what it is and
 * comes first; `SHA256SUMS`, as `sha256sum -c` reads it, comes last and names everything before it.
 */

export const ABOUT = 'backup.json';
export const DATABASE = 'recto.db';
export const KEY = 'secret.key';
export const MEDIA = 'media/';
export const SUMS = 'SHA256SUMS';

/** Written into each backup; one of a higher number is refused. */
export const FORMAT = 1;

export interface About {
  format: number;
  /** When it was begun, ISO 8601. */
  madeAt: string;
  /** The site's address. */
  site: string;
  /** The last step that brought the tables here. */
  migration: string;
}

const MEDIA_NAME = /^media\/[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/;

/** Whether something of this name may be unpacked into a data folder: nothing leads out of it. */
export function belongs(name: string): boolean {
  return [ABOUT, DATABASE, KEY].includes(name) || (MEDIA_NAME.test(name) && name.length < 400);
}

export function writeSums(sums: ReadonlyMap<string, string>): string {
  return [...sums].map(([name, sum]) => `${sum}  ${name}\n`).join('');
}

export function parseSums(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** @returns null for anything that is no description of a backup */
export function parseAbout(text: string): About | null {
  try {
    const about = JSON.parse(text) as Partial<About>;
    const { format, madeAt, site, migration } = about;
    if (typeof format !== 'number' || typeof madeAt !== 'string') return null;
    if (typeof site !== 'string' || typeof migration !== 'string') return null;
    return { format, madeAt, site, migration };
  } catch {
    return null;
  }
}
