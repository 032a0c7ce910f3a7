/** What the audit log is narrowed to, in its address. */
export interface AuditSearch {
  actor?: string;
  action?: string;
  from?: string;
  until?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function auditSearch(search: Record<string, unknown>): AuditSearch {
  const text = (name: string) => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const day = (name: string) => {
    const value = text(name);
    return value && DAY.test(value) ? value : undefined;
  };
  const actor = text('actor');
  const action = text('action');
  const from = day('from');
  const until = day('until');
  return {
    ...(actor ? { actor } : {}),
    ...(action ? { action } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  };
}
