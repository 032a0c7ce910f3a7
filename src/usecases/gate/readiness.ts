import { AppError } from '../../domain/errors.ts';
import { listBylineOfArticle } from '../../storage/desk/details.ts';
import { noteStep } from '../article/on-desk.ts';
import { readinessOf } from '../article/readiness.ts';
import type { Context } from '../context.ts';
import type { Gate } from './gate.ts';

/** People's publishing and the clock's. Imports bring in what was out already. */
export function isByDesk({ actor }: Pick<Context, 'actor'>): boolean {
  return actor.type === 'staff' || (actor.type === 'system' && actor.name === 'clock');
}

/**
 * What the desk sees to, see `article/readiness.ts`: what blocks there holds an article back, unless a
 * person says why not; what is said is written down.
 */
export const readiness: Gate = {
  name: 'readiness',
  looksAt: isByDesk,
  async pass(trx, ctx, { article, onDesk, despite }) {
    const authorCount = (await listBylineOfArticle(trx, article.id)).length;
    const found = (await readinessOf(trx, [{ ...onDesk, authorCount }])).get(article.id);
    const blocking = found?.items.filter(({ level }) => level === 'blocks') ?? [];
    if (blocking.length === 0) return;
    const why = despite?.trim() ?? '';
    if (why === '') throw new AppError('invalid', 'article.not-ready', { count: blocking.length });
    const about = blocking.map(({ check }) => check).join(' ');
    await noteStep(ctx, trx, {
      articleId: article.id,
      step: 'published-despite',
      word: why,
      about,
    });
  },
};
