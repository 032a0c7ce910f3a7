import { ownCopy } from '../std/own-copy.ts';
import { type Reason, type ReasonArgs, type ReasonLang, reasonText } from './reasons.ts';

/** What an import says when it is done: how many of each kind went in and out, and all that did not. */

export const COUNTED = [
  'articles',
  'pages',
  'comments',
  'media',
  'authors',
  'sections',
  'tags',
] as const;
/** The kinds of the contract, and others that a format has: `navigation`, `terms`. */
export type Counted = (typeof COUNTED)[number] | 'navigation' | 'terms';

export interface Count {
  in: number;
  out: number;
}

export interface Loss {
  /** What it was: `article`, `comment`, `media`, `shortcode`, `nav_menu_item`… */
  kind: string;
  /** Its number or name in the file. */
  id: string;
  title: string;
  /** One sentence for people. */
  reason: string;
}

export interface Report {
  counts: Record<(typeof COUNTED)[number], Count> & Partial<Record<Counted, Count>>;
  /** Items of the file: each is out under its kind, or lost and named. */
  items: Count & { lost: number };
  losses: Loss[];
}

export interface ReportBook {
  went(kind: Counted, direction: 'in' | 'out', by?: number): void;
  /** An item of the file was read, and stands in Recto or does not. */
  item(isOut: boolean): void;
  lose(loss: { kind: string; id: string; title: string; reason: Reason; args?: ReasonArgs }): void;
  report(): Report;
}

/** No sentence names a title longer than this. */
const TITLE_MAX = 200;

export function createReportBook(lang: ReasonLang): ReportBook {
  const counts = new Map<Counted, Count>(COUNTED.map((kind) => [kind, { in: 0, out: 0 }]));
  const items = { in: 0, out: 0, lost: 0 };
  const losses: Loss[] = [];
  return {
    went(kind, direction, by = 1) {
      const count = counts.get(kind) ?? { in: 0, out: 0 };
      count[direction] += by;
      counts.set(kind, count);
    },
    item(isOut) {
      items.in += 1;
      if (isOut) items.out += 1;
      else items.lost += 1;
    },
    lose({ kind, id, title, reason, args = {} }) {
      const short = title.length > TITLE_MAX ? `${title.slice(0, TITLE_MAX - 1)}…` : title;
      losses.push(ownCopy({ kind, id, title: short, reason: reasonText(lang, reason, args) }));
    },
    report() {
      return { counts: Object.fromEntries(counts) as Report['counts'], items, losses };
    },
  };
}
