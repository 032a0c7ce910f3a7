import { type Gate, opens, type ReaderStanding } from './access.ts';

/**
 * A page in memory is shared by all who may see the same. Most pages are one for everybody; the few that
 * depend on who asks say so, and are kept once for each view of them.
 *
 * - `anyone`: what everybody may read; the only view of most pages, and what is answered when in doubt.
 * - `reader`, `supporter`: the whole text; supporters are not asked for support.
 * - `reader-closed`, `supporter-closed`: signed in, and the gate asks for more.
 */
export const VIEWS = [
  'anyone',
  'reader',
  'reader-closed',
  'supporter',
  'supporter-closed',
] as const;
export type View = (typeof VIEWS)[number];

/**
 * On what a page depends besides its address, as text for a cache's key: `box` where it asks for
 * support, else its gate: `readers`, `supporters`, `tiers:ID,ID`.
 */
export type Varies = string;

/** @param isAsking the page asks for support, which supporters are spared */
export function variesWith(gate: Gate | null, isAsking: boolean): Varies | null {
  if (gate === null) return isAsking ? 'box' : null;
  return gate.opensTo === 'tiers' ? `tiers:${gate.tierIds.join(',')}` : gate.opensTo;
}

function gateIn(varies: Varies): Gate | null {
  const [opensTo = '', ids = ''] = varies.split(':');
  if (opensTo === 'readers' || opensTo === 'supporters') return { opensTo, tierIds: [] };
  if (opensTo === 'tiers') return { opensTo, tierIds: ids.split(',').filter((id) => id !== '') };
  return null;
}

/** Which view of a page somebody gets. */
export function viewFor(varies: Varies | null, standing: ReaderStanding | null): View {
  if (varies === null || standing === null) return 'anyone';
  if (varies === 'box') return standing.isSupporter ? 'supporter' : 'anyone';
  const who = standing.isSupporter ? 'supporter' : 'reader';
  return opens(gateIn(varies), standing) ? who : `${who}-closed`;
}

export const isOpenView = (view: View): boolean => view === 'reader' || view === 'supporter';
export const isSupporterView = (view: View): boolean => view.startsWith('supporter');

/** A page that was asked for as one view: the cache's refills name it in their key. */
export interface AskedView {
  view: View;
  varies: Varies;
}

export const viewToText = ({ view, varies }: AskedView): string => `${view}@${varies}`;

/** @returns null for what is no view */
export function viewFromText(text: string): AskedView | null {
  const at = text.indexOf('@');
  const view = VIEWS.find((one) => one === text.slice(0, at));
  return view && at > 0 ? { view, varies: text.slice(at + 1) } : null;
}

/**
 * The view that a page is made in. A page asked for while its gate was another is made for everybody:
 * whoever opened the old gate need not open the new one.
 */
export function grantedView(asked: AskedView | null, varies: Varies | null): View {
  return asked !== null && asked.varies === varies ? asked.view : 'anyone';
}
