import type { AuditDetails, AuditEntry } from '../domain/audit.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, Row } from './schema.ts';

function toEntry(row: Row<'audit_entries'>): AuditEntry {
  return {
    id: row.id,
    at: row.at,
    actor: row.actor,
    actorLabel: row.actor_label,
    action: row.action,
    subject: row.subject,
    details: fromJson<AuditDetails>(row.details, 'audit_entries.details'),
  };
}

export async function insertAuditEntry(db: Db, entry: AuditEntry): Promise<void> {
  await db
    .insertInto('audit_entries')
    .values({
      id: entry.id,
      at: entry.at,
      actor: entry.actor,
      actor_label: entry.actorLabel,
      action: entry.action,
      subject: entry.subject,
      details: toJson(entry.details),
    })
    .execute();
}

export interface AuditFilter {
  actor?: string | undefined;
  /** A whole action or the noun before its dot. */
  action?: string | undefined;
  subject?: string | undefined;
  from?: number | undefined;
  until?: number | undefined;
  /** Entries older than this one. */
  before?: string | undefined;
  limit: number;
}

/** Newest first, walked by key. */
export async function listAuditEntries(db: Db, filter: AuditFilter): Promise<AuditEntry[]> {
  let query = db.selectFrom('audit_entries').selectAll();
  const { actor, action, subject, from, until, before, limit } = filter;
  if (actor) query = query.where('actor', '=', actor);
  if (action?.includes('.')) query = query.where('action', '=', action);
  else if (action)
    query = query.where('action', '>=', `${action}.`).where('action', '<', `${action}/`);
  if (subject) query = query.where('subject', '=', subject);
  if (from !== undefined) query = query.where('at', '>=', from);
  if (until !== undefined) query = query.where('at', '<', until);
  if (before) query = query.where('id', '<', before);
  const rows = await query.orderBy('id', 'desc').limit(limit).execute();
  return rows.map(toEntry);
}

/** Who is named in the log, for its filter. */
export async function listAuditActors(db: Db): Promise<{ actor: string; label: string }[]> {
  const rows = await db
    .selectFrom('audit_entries')
    .select((eb) => ['actor', eb.fn.max('actor_label').as('label')])
    .groupBy('actor')
    .orderBy('label')
    .execute();
  return rows.map(({ actor, label }) => ({ actor, label: label ?? '' }));
}
