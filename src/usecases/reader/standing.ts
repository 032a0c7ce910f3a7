import { isOpenedBy, type Pledge } from '../../domain/pledge.ts';
import { listPledges } from '../../storage/pledges.ts';
import type { Db } from '../../storage/schema.ts';

/** How a reader stands with the newsroom now. */
export interface Standing {
  isSupporter: boolean;
  /** Tiers whose doors are open, by id. */
  tierIds: string[];
  pledges: Pledge[];
}

/** One reader, many pledges, wherever they are paid: any of them opens its doors. */
export async function standingOf(db: Db, readerId: string, now: number): Promise<Standing> {
  const pledges = await listPledges(db, readerId);
  const open = pledges.filter((pledge) => isOpenedBy(pledge, now));
  const tierIds = [...new Set(open.flatMap(({ tierId }) => (tierId ? [tierId] : [])))];
  return { isSupporter: open.length > 0, tierIds, pledges };
}
