import type { ArticleState } from '../../domain/article.ts';
import type { Reason, ReasonArgs } from '../reasons.ts';
import { instantOf, modifiedOf, type SiteClock } from './dates.ts';
import type { WxrItem } from './wxr/types.ts';

/** What WordPress calls an item's status, as a state of ours, with its dates. Nothing becomes public that was not. */
export interface StateOf {
  state: ArticleState;
  publishedAt: number | null;
  updatedAt: number | null;
  scheduledAt: number | null;
  createdAt: number;
  /** Why it is a draft here. */
  because: { kind: string; reason: Reason; args: ReasonArgs } | null;
}

export function stateOf(item: WxrItem, clock: SiteClock, now: number): StateOf {
  const at = instantOf(item, clock);
  const modified = modifiedOf(item, clock);
  const base = {
    publishedAt: null,
    updatedAt: null,
    scheduledAt: null,
    createdAt: at ?? modified ?? now,
  };
  const draft = (reason: Reason | null, kind = 'status', args: ReasonArgs = {}): StateOf => ({
    ...base,
    state: 'draft',
    because: reason === null ? null : { kind, reason, args },
  });
  const { status } = item;
  if (item.password.trim() !== '') return draft('as-draft-password', 'password');
  if (status === 'publish' || status === '') {
    const publishedAt = at ?? modified ?? now;
    const isUpdated = modified !== null && modified > publishedAt && modified <= now;
    return {
      ...base,
      state: 'published',
      publishedAt,
      updatedAt: isUpdated ? modified : null,
      because: null,
    };
  }
  if (status === 'future') {
    if (at === null || at <= now) return draft('as-draft-missed');
    return {
      ...base,
      state: 'scheduled',
      scheduledAt: at,
      createdAt: modified ?? now,
      because: null,
    };
  }
  if (status === 'pending') return { ...base, state: 'in-review', because: null };
  if (status === 'draft') return draft(null);
  if (status === 'private') return draft('as-draft-private', 'private');
  return draft('as-draft-status', 'status', { status });
}
