import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar';
import { AppError } from '../../domain/errors.ts';
import { ABOUT, type About, belongs, FORMAT, parseAbout, parseSums, SUMS } from './layout.ts';

/** Far more than a million files need. */
const LARGEST_TEXT = 400_000_000;

export interface Unpacked {
  about: About;
  /** Without the description. */
  names: string[];
}

/**
 * Unpacks a backup into an empty folder and holds every byte against the sums. What is in the folder is
 * worth something only when this returns.
 * @throws AppError `restore.no-file`, `restore.not-a-backup`, `restore.damaged`, `restore.newer-format`
 */
export async function unpackInto(folder: string, file: string): Promise<Unpacked> {
  if (!existsSync(file)) throw new AppError('invalid', 'restore.no-file', { file });
  const found = new Map<string, string>();
  let about: About | null = null;
  let sums: Map<string, string> | null = null;
  try {
    for await (const { header, body } of entriesOf(file)) {
      const { name } = header;
      if (sums || found.has(name)) throw damaged(file, name);
      if (name === SUMS && about) {
        sums = parseSums(await textOf(body));
        continue;
      }
      if (!about && name !== ABOUT) throw new AppError('invalid', 'restore.not-a-backup', { file });
      if (!belongs(name) || header.type !== 'file') throw damaged(file, name);
      if (name === ABOUT) {
        const text = await textOf(body);
        about = understood(text, file);
        found.set(name, createHash('sha256').update(text).digest('hex'));
      } else found.set(name, await keep(body, join(folder, name)));
    }
  } catch (error) {
    if (error instanceof AppError || isOfDisk(error)) throw error;
    // The reader of tars gave up.
    if (about) throw damaged(file, SUMS, error);
    throw new AppError('invalid', 'restore.not-a-backup', { file }, { cause: error });
  }
  if (!about) throw new AppError('invalid', 'restore.not-a-backup', { file });
  const said = sums ?? new Map<string, string>();
  for (const name of new Set([...said.keys(), ...found.keys()]))
    if (found.get(name) !== said.get(name)) throw damaged(file, name);
  return { about, names: [...found.keys()].filter((name) => name !== ABOUT) };
}

function entriesOf(file: string): AsyncIterable<ParsedTarEntry> {
  const decoder = createTarDecoder({ strict: true });
  return Readable.toWeb(createReadStream(file)).pipeThrough(
    decoder,
  ) as unknown as AsyncIterable<ParsedTarEntry>;
}

function understood(text: string, file: string): About {
  const about = parseAbout(text);
  if (!about) throw new AppError('invalid', 'restore.not-a-backup', { file });
  if (about.format > FORMAT) throw new AppError('conflict', 'restore.newer-format', { file });
  return about;
}

async function textOf(body: ParsedTarEntry['body']): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of Readable.fromWeb(body) as AsyncIterable<Uint8Array>) {
    bytes += piece.length;
    if (bytes > LARGEST_TEXT) throw new Error('a text that is none');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** Writes it to the disk. @returns SHA-256, hex */
async function keep(body: ParsedTarEntry['body'], path: string): Promise<string> {
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece);
      done(null, piece);
    },
  });
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const target = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(Readable.fromWeb(body), hashing, target);
  return hash.digest('hex');
}

function damaged(file: string, name: string, cause?: unknown): AppError {
  return new AppError('conflict', 'restore.damaged', { file, name }, { cause });
}

const isOfDisk = (error: unknown) => /^E[A-Z]+$/.test(String((error as { code?: unknown }).code));
