import type * as audit from '../../../contract/audit.ts';
import { readAuditLog } from '../../../usecases/audit-log.ts';
import type { Handler } from '../handler.ts';

export const listAudit: Handler<typeof audit.listAudit> = async ({ ctx, query }) => {
  const { entries, next, actors } = await readAuditLog(ctx, query);
  return {
    entries: entries.map((entry) => ({ ...entry, details: { ...entry.details } })),
    next,
    actors,
  };
};
