import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../config/config.ts';
import { AppError } from '../domain/errors.ts';
import { BrokenSeal, createSealer, type Sealer } from '../std/sealed.ts';

/** The file of the data folder that stands in for RECTO_SECRET. */
export const SECRET_FILE = 'secret.key';

/**
 * The sealer of this house: RECTO_SECRET, or a key of its own in the data folder, made at first need for
 * this account alone. Its `open` throws AppError `conflict` / `sealed.other-key` instead of BrokenSeal.
 */
export function houseSealer(config: Pick<Config, 'secret' | 'dataFolder'>): Sealer {
  let made: Sealer | null = null;
  const sealer = () => {
    made ??= createSealer(config.secret ?? ownSecret(join(config.dataFolder, SECRET_FILE)));
    return made;
  };
  return {
    seal: (secret, purpose) => sealer().seal(secret, purpose),
    mark: (text, purpose) => sealer().mark(text, purpose),
    open(sealed, purpose) {
      try {
        return sealer().open(sealed, purpose);
      } catch (error) {
        if (!(error instanceof BrokenSeal)) throw error;
        const args = { file: join(config.dataFolder, SECRET_FILE), purpose };
        throw new AppError('conflict', 'sealed.other-key', args, { cause: error });
      }
    },
  };
}

/** Two processes that begin at once agree: the first file to have the name is everybody's. */
function ownSecret(file: string): string {
  const kept = readKept(file);
  if (kept) return kept;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  const secret = readKept(file);
  if (!secret) throw new AppError('unavailable', 'sealed.no-key', { file });
  return secret;
}

/** @throws AppError `unavailable` / `sealed.no-key` for a key that is there and cannot be read. */
function readKept(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8').trim();
    if (text.length >= 32) return text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  }
  throw new AppError('unavailable', 'sealed.no-key', { file });
}
