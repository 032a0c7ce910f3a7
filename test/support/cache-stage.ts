/** A page cache before a renderer that the test plays: it sees what is asked and answers when it likes. */
import { type CachedPage, plainForm } from '../../src/cache/cached-page.ts';
import { createPageCache, type PageCacheOptions } from '../../src/cache/page-cache.ts';
import type { Rendered } from '../../src/cache/rendered.ts';

/** What the renderer gives for a key: part of a page, nothing, or an error that it throws. */
export type Answer = Partial<Rendered> | Error | null;

export function rendered(answer: Partial<Rendered>): Rendered {
  return {
    status: 200,
    headers: [['content-type', 'text/html']],
    body: 'page',
    tags: [],
    cache: 'page',
    ...answer,
  };
}

export function stage(options: Partial<PageCacheOptions> = {}) {
  const asked: string[] = [];
  const answers = new Map<string, Answer>();
  const held = new Map<string, (() => void)[]>();
  const timers: { run: () => void; afterMs: number }[] = [];
  let isHolding = false;
  let time = 1_000_000;
  const cache = createPageCache({
    maxBytes: 4_000_000,
    now: () => time,
    later(run, afterMs) {
      const timer = { run, afterMs };
      timers.push(timer);
      return () => timers.splice(timers.indexOf(timer), 1);
    },
    async render(key) {
      asked.push(key);
      const answer = answers.has(key) ? (answers.get(key) ?? null) : {};
      if (isHolding) {
        await new Promise<void>((resolve) => held.set(key, [...(held.get(key) ?? []), resolve]));
      }
      if (answer instanceof Error) throw answer;
      return answer && rendered(answer);
    },
    ...options,
  });
  return {
    cache,
    asked,
    timers,
    answer: (key: string, answer: Answer) => answers.set(key, answer),
    hold() {
      isHolding = true;
    },
    release(key?: string) {
      isHolding = false;
      for (const [name, resolves] of held) {
        if (key === undefined || name === key) for (const resolve of resolves.splice(0)) resolve();
      }
    },
    pass(ms: number) {
      time += ms;
    },
    runTimers() {
      for (const timer of timers.splice(0)) timer.run();
    },
    body: (key: string) => textOf(cache.lookup(key)),
    async read(key: string) {
      return textOf(await cache.getOrRender(key));
    },
  };
}

function textOf(page: CachedPage | null | undefined): string | undefined {
  return page ? plainForm(page).body.toString() : undefined;
}

/** Lets everything that is ready go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
