import { fold, foldWithPlaces } from '../../domain/document/fold.ts';
import { selectorOf } from '../../domain/document/selectors.ts';
import type { PublicAnchor } from '../../domain/public-verso.ts';
import { sha256 } from '../../transparency/content-hash.ts';

/** A single word, or a figure, may stand in a headline for something else. */
const isTelling = (words: string) => /\S\s+\S+\s+\S/.test(words);

/**
 * Where a headline and a standfirst say a claim again, letter by letter but for their typesetting. Words
 * that are put otherwise there are no anchor: only a person could say that they mean the same.
 *
 * @param anchors of the body, by claim
 * @returns the same with those of the head after them
 */
export function withHeadAnchors(
  anchors: ReadonlyMap<string, readonly PublicAnchor[]>,
  head: { headline: string; standfirst: string },
): Map<string, PublicAnchor[]> {
  return new Map(
    [...anchors].map(([id, own]) => {
      const said = own.map(({ exact }) => exact).filter(isTelling);
      const parts = ['headline', 'standfirst'] as const;
      const more = parts.flatMap((part) =>
        said.flatMap((exact) => anchorIn(part, head[part].normalize('NFC'), exact)).slice(0, 1),
      );
      return [id, [...own, ...more]];
    }),
  );
}

function anchorIn(part: 'headline' | 'standfirst', text: string, words: string): PublicAnchor[] {
  const { text: folded, places } = foldWithPlaces(text);
  const wanted = fold(words);
  const at = folded.indexOf(wanted);
  if (at < 0) return [];
  const start = places[at] ?? 0;
  const end = (places[at + wanted.length - 1] ?? start) + 1;
  const selector = selectorOf(text, { blockId: null, start, end });
  return [{ part, ...selector, textHash: sha256(selector.exact) }];
}
