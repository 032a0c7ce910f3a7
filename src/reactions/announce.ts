import type { DomainEvent } from '../domain/events.ts';
import type { ChannelDeps } from '../usecases/channel/channel-desk.ts';
import { planAnnouncements } from '../usecases/channel/plan.ts';

/** What stands on channels follows what stands before readers. Each channel has a job of its own. */
export async function announce(deps: ChannelDeps, event: DomainEvent): Promise<void> {
  switch (event.name) {
    case 'article.published':
    case 'article.unpublished':
    case 'article.changed':
    case 'article.moved': {
      const isFirst = event.name === 'article.published' && event.payload.isFirst;
      const { articleId } = event.payload;
      return planAnnouncements({ db: deps.db, now: deps.clock() }, { articleId, isFirst });
    }
  }
}
