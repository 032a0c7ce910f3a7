import { isOpenedBy, type Pledge } from '../../domain/pledge.ts';
import { listPlatformSettings } from '../../storage/platform-settings.ts';
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
  const isLapsed = (pledge: Pledge) => pledge.state === 'active' && !isOpenedBy(pledge, now);
  // Asked only where somebody would otherwise be shut out.
  const ties = pledges.some(isLapsed) ? await listPlatformSettings(db) : [];
  const downSince = (name: string) =>
    ties.find(({ platform }) => platform === name)?.downSince ?? null;
  const open = pledges.filter((pledge) => isOpenedBy(pledge, now, downSince(pledge.platform)));
  const tierIds = [...new Set(open.flatMap(({ tierId }) => (tierId ? [tierId] : [])))];
  return { isSupporter: open.length > 0, tierIds, pledges };
}
