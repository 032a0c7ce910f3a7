import { listStaff } from '../../storage/staff.ts';
import type { Context } from '../context.ts';

/** What the people of the staff are called, by what records call them: `staff:ID`. */
export async function staffNames(ctx: Pick<Context, 'db'>): Promise<ReadonlyMap<string, string>> {
  const staff = await listStaff(ctx.db);
  return new Map(staff.map(({ id, name }) => [`staff:${id}`, name]));
}
