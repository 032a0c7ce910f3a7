import type { Db } from '../storage/schema.ts';
import { listStaff } from '../storage/staff.ts';

/** How actors of records are shown to colleagues: by name, or as the house itself. */
export interface PersonShown {
  /** Null for the house (import, clock) and for who is no longer there. */
  id: string | null;
  name: string | null;
}

/** Turns `staff:…` and `system:…` into names. */
export async function peopleByActor(db: Db): Promise<(actor: string) => PersonShown> {
  const names = new Map((await listStaff(db)).map(({ id, name }) => [`staff:${id}`, { id, name }]));
  return (actor) => names.get(actor) ?? { id: null, name: null };
}
