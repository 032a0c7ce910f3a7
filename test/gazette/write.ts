/** What stories are written with: the builders of documents, and the few marks that have none there. */
import { text } from '../../src/domain/document/build.ts';
import type { NodeJson } from '../../src/domain/document/types.ts';

export {
  audio,
  bold,
  callout,
  codeBlock,
  embed,
  figure,
  file,
  footnote,
  foreign,
  gallery,
  h2,
  h3,
  hardBreak,
  italic,
  li,
  link,
  ol,
  p,
  pullQuote,
  quote,
  rule,
  supportBox,
  supportersDivider,
  table,
  text,
  ul,
} from '../../src/domain/document/build.ts';
export type { GazettePage, GazetteStory } from './types.ts';

export const abbr = (words: string, title: string) =>
  text(words, { type: 'abbreviation', attrs: { title } });
export const sup = (words: string) => text(words, { type: 'superscript' });
export const sub = (words: string) => text(words, { type: 'subscript' });
export const underline = (words: string) => text(words, { type: 'underline' });
export const strike = (words: string) => text(words, { type: 'strike' });
export const code = (words: string) => text(words, { type: 'code' });

/** Words of the town's own speech, which has no language tag: `mis`, as ISO 639 says uncoded. */
export const hevin = (words: string) => text(words, { type: 'language', attrs: { lang: 'mis' } });

export const video = (mediaId: string, posterId: string, title: string, ...caption: string[]) => ({
  type: 'video' as const,
  attrs: { mediaId, posterId, title },
  content: caption.map((words) => text(words)),
});

/** A list item with a list of its own below its words. */
export const liWith = (words: (NodeJson | string)[], below: NodeJson): NodeJson => ({
  type: 'listItem',
  content: [
    { type: 'paragraph', content: words.map((w) => (typeof w === 'string' ? text(w) : w)) },
    below,
  ],
});

/** An instant from ISO 8601 with its offset: what the clock of Port-Hévin showed. */
export function at(iso: string): number {
  const instant = Date.parse(iso);
  if (!/(Z|[+-]\d\d:\d\d)$/.test(iso) || Number.isNaN(instant)) {
    throw new RangeError(`An instant needs a date, a time and an offset, not ${iso}`);
  }
  return instant;
}
