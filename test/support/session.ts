import { createSealer } from '../../src/std/sealed.ts';
import type { StaffMember } from '../../src/storage/staff.ts';
import type { Context } from '../../src/usecases/context.ts';
import { begin, type Visitor } from '../../src/usecases/door/enter.ts';

/** Somebody at a browser that nobody knows yet. */
export const VISITOR: Visitor = {
  userAgent: 'test',
  address: '192.0.2.7',
  device: '',
  previous: '',
};

export const SEALER = createSealer('a secret of tests, long enough to be one');

/** The token of a session that begins now, without going through the door. */
export async function sessionOf(
  ctx: Pick<Context, 'db' | 'now'>,
  member: StaffMember,
): Promise<string> {
  const entry = { member, method: 'link', visitor: VISITOR } as const;
  return (await begin(ctx.db, { ...ctx, sealer: SEALER }, entry)).token;
}
