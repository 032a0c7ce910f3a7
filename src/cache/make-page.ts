/** One try at making a page, and whether what it shows was still true at its end. */
import { buildPage, type CachedPage } from './cached-page.ts';
import type { InvalidationLog } from './invalidation-log.ts';
import { isShareable, type Render, type Rendered } from './rendered.ts';
import { isShort } from './shelves.ts';

export type Made =
  /** Nothing that could be given to more than one person. */
  | { kind: 'unshareable' }
  /** The site could not answer (status 5xx): for those who wait now, never kept. */
  | { kind: 'fault'; page: CachedPage }
  /** `isOutdated`: something that it was made from changed while it was being made. */
  | { kind: 'page'; page: CachedPage; rendered: Rendered; isOutdated: boolean };

export interface MakeOptions {
  key: string;
  render: Render;
  news: InvalidationLog;
  now: () => number;
  /** The page as it was: what did not change is taken over. */
  before?: CachedPage | undefined;
}

export async function makePage({ key, render, news, now, before }: MakeOptions): Promise<Made> {
  const watch = news.open();
  try {
    const rendered = await render(key);
    if (rendered === null) return { kind: 'unshareable' };
    if (rendered.status >= 500) {
      return { kind: 'fault', page: await buildPage(key, rendered, now()) };
    }
    if (!isShareable(rendered)) return { kind: 'unshareable' };
    const page = await buildPage(key, rendered, now(), before);
    // An answer that says "there is no such thing" may be ended by any news.
    const isOutdated = isShort(rendered) ? watch.disturbed() : watch.touched(rendered.tags);
    return { kind: 'page', page, rendered, isOutdated };
  } finally {
    watch.close();
  }
}
