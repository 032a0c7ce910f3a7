/** How each block of the source stands in the translation, from both texts as they are this moment. */

import { compareWords, type Words } from '../../../src/domain/document/compare.ts';
import {
  type BlockState,
  blockState,
  sayingsOf,
} from '../../../src/domain/document/translation.ts';
import type { DocumentJson, NodeJson } from '../../../src/domain/document/types.ts';
import { lostDistance } from '../../../src/linter/certainty.ts';

export interface Source {
  lang: string;
  dir: 'ltr' | 'rtl';
  headline: string;
  standfirst: string;
  doc: DocumentJson;
  /** By block: what the source said when the translation was last said to be up to date. */
  marked: Readonly<Record<string, string>>;
}

export interface Pair {
  id: string;
  /** Null for the lines above the text. */
  block: NodeJson | null;
  text: string;
  state: BlockState;
  /** What the source changed since; null where it did not. */
  changes: Words[] | null;
  /** Words by which the source keeps a distance that the translation lost. */
  distance: string | null;
  /** Claims of the source's block that no words of the translation carry yet. */
  claims: string[];
}

export interface Target {
  lang: string;
  /** What each block says, by id. */
  said: ReadonlyMap<string, string>;
  /** Claims that the translation's words carry. */
  claims: ReadonlySet<string>;
}

export function pairUp(source: Source, target: Target): Map<string, Pair> {
  const blocks = new Map(
    source.doc.content.map((block) => [String(block.attrs?.id ?? ''), block] as const),
  );
  const pairs = [...sayingsOf(source)].map(([id, text]): [string, Pair] => {
    const said = target.said.get(id);
    const was = source.marked[id];
    const block = blocks.get(id) ?? null;
    const state = blockState(text, said, was);
    return [
      id,
      {
        id,
        block,
        text,
        state,
        changes: state === 'stale' && was !== undefined ? compareWords(was, text) : null,
        distance: lostDistance(
          { text, lang: source.lang },
          { text: said ?? '', lang: target.lang },
        ),
        claims: (block ? claimsOf(block) : []).filter((claim) => !target.claims.has(claim)),
      },
    ];
  });
  return new Map(pairs);
}

/** Ids of claims in a block, in the order of its words. */
export function claimsOf(node: NodeJson): string[] {
  const own = (node.marks ?? []).filter(({ type }) => type === 'claim');
  const ids = own.map(({ attrs }) => String(attrs?.id));
  return [...new Set([...ids, ...(node.content ?? []).flatMap(claimsOf)])];
}

const FIGURE = /\d[\d\s\u00a0\u202f.,]*\d|\d/g;
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  fr: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
    ' ',
  ),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
    ' ',
  ),
};

/** The translation with the figure that changed in the source, where that can be said without doubt. */
export function withNewFigure(
  changes: Words[],
  said: string,
  langs: { source: string; target: string },
): { from: string; to: string } | null {
  const removed = changes.filter(({ is }) => is === 'removed').map(({ text }) => text.trim());
  const added = changes.filter(({ is }) => is === 'added').map(({ text }) => text.trim());
  if (removed.length !== 1 || added.length !== 1) return null;
  const [from = '', to = ''] = [removed[0], added[0]].map((text) =>
    figureIn(text ?? '', langs.source, langs.target),
  );
  const places =
    from === '' ? [] : said.split(new RegExp(`(?<![\\p{L}\\d])${from}(?![\\p{L}\\d])`, 'u'));
  return to !== '' && places.length === 2 ? { from, to } : null;
}

function figureIn(text: string, from: string, to: string): string {
  const [figure, ...more] = text.match(FIGURE) ?? [];
  if (figure !== undefined) return more.length === 0 ? figure : '';
  const at = NUMBERS[from]?.indexOf(text.toLowerCase()) ?? -1;
  return at < 0 ? '' : (NUMBERS[to]?.[at] ?? '');
}
