import { ARTICLE_STATES } from '../../src/domain/article.ts';
import { changeDetails } from '../../src/usecases/article/change-details.ts';
import { readArticleDetails } from '../../src/usecases/article/details.ts';
import {
  keepHours,
  scheduleArticle,
  unscheduleArticle,
} from '../../src/usecases/article/schedule.ts';
import { setHours } from '../../src/usecases/article/set-hours.ts';
import { listTrash } from '../../src/usecases/article/trash.ts';
import { stuckAnnouncements } from '../../src/usecases/channel/stuck.ts';
import { listAwaiting } from '../../src/usecases/desk/awaiting.ts';
import { readCalendar } from '../../src/usecases/desk/calendar.ts';
import { readChoices, suggestTags } from '../../src/usecases/desk/choices.ts';
import { readDesk } from '../../src/usecases/desk/front.ts';
import { listDesk } from '../../src/usecases/desk/list.ts';
import type { SmallNewsroom } from './newsroom.ts';

const HOUR = { wall: '2026-10-13T06:00', zone: 'Europe/Paris' };

/** All that people at the desk ask while they work, with every filter. */
export async function askTheDesk(
  ctx: Parameters<typeof readDesk>[0],
  room: SmallNewsroom,
  articleId: string,
): Promise<void> {
  const wishes: Parameters<typeof readDesk>[1][] = [
    {},
    { editionId: room.fr },
    { sectionId: room.sections.port },
    { kind: 'news', editionId: room.fr },
    { assignee: 'nobody' },
    { assignee: 'somebody' },
    { authorId: room.authors.ysee },
    { words: 'note' },
  ];
  for (const wish of wishes) {
    await readDesk(ctx, wish);
    for (const state of ARTICLE_STATES) {
      const first = await listDesk(ctx, { state, wish, limit: 5 });
      await listDesk(ctx, { state, wish, limit: 5, cursor: first.next ?? '' });
    }
  }
  await listAwaiting(ctx);
  await stuckAnnouncements(ctx);
  await listTrash(ctx);
  await readChoices(ctx);
  await readCalendar(ctx, { from: '2026-10-05', days: 42 });
  await suggestTags(ctx, { editionId: room.fr, words: 'ph' });
  await readArticleDetails(ctx, { articleId });
  await scheduleArticle(ctx, { articleId, wall: '2026-10-12T06:00' });
  const standing = { state: 'scheduled', hour: HOUR, group: 'together' } as const;
  await setHours(ctx, { articles: [{ articleId, standing }] });
  await unscheduleArticle(ctx, { articleId });
  await changeDetails(ctx, { articleId, tags: [{ name: 'Phare' }] });
  await keepHours(ctx);
}
