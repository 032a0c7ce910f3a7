import { AppError } from '../domain/errors.ts';
import type { HearNotice } from '../http/hooks/pledges.ts';
import { platforms } from '../platforms/index.ts';
import type { Sealer } from '../std/sealed.ts';
import type { Context } from '../usecases/context.ts';
import { hearMore } from '../usecases/pledge/hear-more.ts';
import { hearNews } from '../usecases/pledge/hear-news.ts';
import { keysOfHook } from '../usecases/pledge/platform-keys.ts';

/** Ties the hooks' door to the platforms that read notices and to the use case that takes news in. */
export function noticesOf(
  parts: Pick<Context, 'db'> & { sealer: Sealer; clock(): number },
): HearNotice {
  return async (hook, notice) => {
    const ctx = { db: parts.db, now: parts.clock() };
    const load = Object.hasOwn(platforms, hook.platform)
      ? platforms[hook.platform as keyof typeof platforms]
      : undefined;
    const keys = load ? await keysOfHook(ctx, parts.sealer, hook) : null;
    if (!load || !keys) throw new AppError('not-found', 'api.no-such-thing');
    const platform = await load();
    const received = { ...notice, receivedAt: ctx.now };
    for (const news of platform.read(received, keys)) await hearNews(ctx, news);
    const more = platform.readMore?.(received, keys);
    if (more) await hearMore(ctx, platform.name, more);
  };
}
