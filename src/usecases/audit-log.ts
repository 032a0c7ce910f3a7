import type { AuditEntry } from '../domain/audit.ts';
import { type AuditFilter, listAuditActors, listAuditEntries } from '../storage/audit.ts';
import { type Context, mustBeAllowed } from './context.ts';

const PAGE = 50;

/** A page of the audit log, newest first, and whom it can be narrowed to. */
export async function readAuditLog(
  ctx: Context,
  filter: Omit<AuditFilter, 'limit'>,
): Promise<{
  entries: AuditEntry[];
  next: string | null;
  actors: { actor: string; label: string }[];
}> {
  mustBeAllowed(ctx.actor, 'audit:read');
  const found = await listAuditEntries(ctx.db, { ...filter, limit: PAGE + 1 });
  const entries = found.slice(0, PAGE);
  const next = found.length > PAGE ? (entries.at(-1)?.id ?? null) : null;
  return { entries, next, actors: await listAuditActors(ctx.db) };
}
