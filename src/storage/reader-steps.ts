import { newId } from '../std/id.ts';
import { fromJson, toJson } from './json.ts';
import type { Db } from './schema.ts';

/** What is written in a supporter's log besides what platforms told. */
export const READER_STEPS = [
  'linked',
  'merged',
  'parted',
  'checked',
  'given-by-hand',
  'ended-by-hand',
  'receipt',
  'check-failed',
] as const;
export type ReaderStepName = (typeof READER_STEPS)[number];

export interface ReaderStep {
  id: string;
  readerId: string;
  at: number;
  step: ReaderStepName;
  about: Record<string, string | number>;
  /** `staff:ID`, `system:NAME`, `reader`. */
  byWhom: string;
}

export async function insertReaderStep(db: Db, step: Omit<ReaderStep, 'id'>): Promise<void> {
  await db
    .insertInto('reader_steps')
    .values({
      id: newId(),
      reader_id: step.readerId,
      at: step.at,
      step: step.step,
      about: toJson(step.about),
      by_whom: step.byWhom,
    })
    .execute();
}

/** Newest first. */
export async function listReaderSteps(db: Db, readerId: string): Promise<ReaderStep[]> {
  const rows = await db
    .selectFrom('reader_steps')
    .selectAll()
    .where('reader_id', '=', readerId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    readerId: row.reader_id,
    at: row.at,
    step: row.step as ReaderStepName,
    about: fromJson(row.about, 'reader_steps.about'),
    byWhom: row.by_whom,
  }));
}

export async function deleteReaderSteps(db: Db, readerId: string): Promise<void> {
  await db.deleteFrom('reader_steps').where('reader_id', '=', readerId).execute();
}
