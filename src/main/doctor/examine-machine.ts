import { constants, existsSync } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Config } from '../../config/config.ts';
import { trySmtp } from '../../mail/try-smtp.ts';
import { isLoopback } from '../../std/loopback.ts';
import { fetchTyped } from '../fetch-typed.ts';
import { SECRET_FILE } from '../house-sealer.ts';
import { type Finding, finding } from './finding.ts';

const OLDEST_NODE = 24;
/** Less is a matter of days: a snapshot before a migration takes as much as the database. */
const LITTLE_BYTES = 1_000_000_000;
const TOO_LITTLE_BYTES = 100_000_000;

export function examineNode(version = process.versions.node): Finding {
  const isKnown = Number.parseInt(version, 10) >= OLDEST_NODE;
  const args = { version, oldest: OLDEST_NODE };
  return finding('node', isKnown ? 'good' : 'bad', isKnown ? 'known' : 'old', args);
}

/** Whether the data folder is there, or can be made, and this account may write in it. */
export async function examineFolder({ dataFolder: folder }: Config): Promise<Finding> {
  const isThere = existsSync(folder);
  try {
    await access(isThere ? folder : nearest(folder), constants.W_OK | constants.X_OK);
  } catch {
    return finding('folder', 'bad', 'closed', { folder });
  }
  return finding('folder', 'good', isThere ? 'open' : 'none', { folder });
}

export async function examineDisk({ dataFolder: folder }: Config): Promise<Finding> {
  const { bavail, bsize } = await statfs(nearest(folder));
  const free = bavail * bsize;
  const args = { folder, gigabytes: Math.round(free / 1e8) / 10 };
  if (free < TOO_LITTLE_BYTES) return finding('disk', 'bad', 'full', args);
  if (free < LITTLE_BYTES) return finding('disk', 'weak', 'little', args);
  return finding('disk', 'good', 'room', args);
}

export function examineKey({ secret, dataFolder }: Config): Finding {
  if (secret) return finding('key', 'good', 'set');
  const file = join(dataFolder, SECRET_FILE);
  return finding('key', 'good', existsSync(file) ? 'file' : 'none', { file });
}

export async function examineMail({ smtpUrl, dataFolder }: Config): Promise<Finding> {
  if (!smtpUrl) return finding('mail', 'weak', 'kept', { folder: join(dataFolder, 'outbox') });
  const { host } = new URL(smtpUrl);
  try {
    await trySmtp(smtpUrl);
    return finding('mail', 'good', 'answers', { host });
  } catch (error) {
    const { response, code, message } = error as { response?: string; code?: string } & Error;
    return finding('mail', 'bad', 'silent', { host, reason: response ?? code ?? message });
  }
}

/** Whether readers' address is one that readers can have, and is answered. */
export async function examineAddress({ url }: Config): Promise<Finding> {
  if (isLoopback(url)) return finding('address', 'weak', 'local', { url });
  try {
    await fetchTyped(`${url}/healthz`);
  } catch {
    return finding('address', 'bad', 'silent', { url });
  }
  if (url.startsWith('http://')) return finding('address', 'weak', 'clear', { url });
  return finding('address', 'good', 'answers', { url });
}

/** The folder, or the one above in which it would be made. */
function nearest(folder: string): string {
  let there = folder;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  return there;
}
