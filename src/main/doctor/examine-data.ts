import { join } from 'node:path';
import type { Config } from '../../config/config.ts';
import { AppError } from '../../domain/errors.ts';
import { type LookedAt, lookAt } from '../../storage/examine.ts';
import { countJobs, nextRunAt } from '../../storage/jobs.ts';
import { lastCheckpoint } from '../../storage/log-checkpoints.ts';
import { getLogHead } from '../../storage/log-entries.ts';
import { refusalToOpen } from '../../storage/open-refusal.ts';
import type { Db } from '../../storage/schema.ts';
import { originOf } from '../../usecases/log/keys.ts';
import { DATABASE } from '../backup/layout.ts';
import { type Finding, finding } from './finding.ts';

/** Work that waits so long past its time is done by nobody. */
const LATE_MS = 15 * 60_000;
/** Clocks of several machines differ a little. */
const DRIFT_MS = 60_000;

/** What the database says of itself, as it lies: nothing is made, migrated or written. */
export async function examineData(config: Config, now: number): Promise<Finding[]> {
  const file = join(config.dataFolder, DATABASE);
  let looked: LookedAt | null = null;
  try {
    looked = await lookAt({ url: config.databaseUrl, file });
    if (!looked) return [finding('database', 'good', 'none', { folder: config.dataFolder })];
    return await examined(looked, config, now);
  } catch (error) {
    return [finding('database', 'bad', 'refused', { reason: reasonOf(error, config) })];
  } finally {
    await looked?.close();
  }
}

/** The key of a sentence that is known, or the words of the database. */
function reasonOf(error: unknown, { databaseUrl, dataFolder }: Config): string {
  const refusal = refusalToOpen(error, databaseUrl ? { url: databaseUrl } : { folder: dataFolder });
  const said = refusal instanceof AppError ? refusal.cause : error;
  return said instanceof Error ? said.message : String(said);
}

async function examined(looked: LookedAt, config: Config, now: number): Promise<Finding[]> {
  const { db, damage, pending, newer } = looked;
  if (damage !== null) return [finding('database', 'bad', 'damaged', { reason: damage })];
  const sound = finding('database', 'good', 'sound');
  if (newer.length > 0)
    return [sound, finding('tables', 'bad', 'newer', { names: newer.join(', ') })];
  // Older tables cannot be asked what follows.
  if (pending.length > 0)
    return [sound, finding('tables', 'weak', 'pending', { count: pending.length })];
  return [
    sound,
    finding('tables', 'good', 'present'),
    await clock(db, now),
    await log(db, config.url),
    await jobs(db, now),
  ];
}

async function clock(db: Db, now: number): Promise<Finding> {
  const last = await lastCheckpoint(db);
  const isBehind = last !== null && last.at > now + DRIFT_MS;
  const args = { minutes: isBehind ? Math.round((last.at - now) / 60_000) : 0 };
  return finding('clock', isBehind ? 'bad' : 'good', isBehind ? 'behind' : 'runs', args);
}

async function log(db: Db, url: string): Promise<Finding> {
  const { size } = await getLogHead(db);
  const last = await lastCheckpoint(db, originOf(url));
  if (last && last.size > size) return finding('log', 'bad', 'short', { size, signed: last.size });
  if (last?.size === size) return finding('log', 'good', 'signed', { size });
  return finding('log', 'weak', 'unsigned', { size, signed: last?.size ?? 0 });
}

async function jobs(db: Db, now: number): Promise<Finding> {
  const { failed = 0, ready = 0 } = await countJobs(db);
  const next = await nextRunAt(db);
  const args = { failed, ready, minutes: next === null ? 0 : Math.round((now - next) / 60_000) };
  if (next !== null && now - next > LATE_MS) return finding('jobs', 'bad', 'late', args);
  if (failed > 0) return finding('jobs', 'weak', 'failed', args);
  return finding('jobs', 'good', 'done', args);
}
