/** One try at making a page, and whether what it shows was still true at its end. */
import { buildPage, type CachedPage, plainPage } from './cached-page.ts';
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
  /** Without encodings: whoever asks sees that they are made. */
  isPlain?: boolean;
}

export async function makePage(options: MakeOptions): Promise<Made> {
  const { key, render, news, now, before, isPlain = false } = options;
  const watch = news.open();
  try {
    const rendered = await render(key);
    if (rendered === null) return { kind: 'unshareable' };
    if (rendered.status >= 500) {
      return { kind: 'fault', page: await buildPage(key, rendered, now()) };
    }
    if (!isShareable(rendered)) return { kind: 'unshareable' };
    // An answer that says "there is no such thing" may be ended by any news.
    const isOutdated = () => (isShort(rendered) ? watch.disturbed() : watch.touched(rendered.tags));
    // What has to be made once more is not worth compressing.
    const page =
      isPlain || isOutdated()
        ? plainPage(key, rendered, now(), before)
        : await buildPage(key, rendered, now(), before);
    return { kind: 'page', page, rendered, isOutdated: isOutdated() };
  } finally {
    watch.close();
  }
}
