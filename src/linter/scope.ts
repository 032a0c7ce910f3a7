/** The scope rules that several rules share, each said once. */
import type { StoryKind } from '../domain/article.ts';
import type { Sentence } from './reading/passages.ts';
import { isNamedOnRecord, isSupported } from './reading/records.ts';
import type { RuleContext } from './rule.ts';

const OPINION: ReadonlySet<StoryKind> = new Set(['opinion', 'review', 'sponsored', 'page']);

/** In an opinion piece the author may judge. */
export function isOpinion(kind: StoryKind): boolean {
  return OPINION.has(kind);
}

/** A record names who says it: what the sentence leaves out is on the verso. */
export function isNamedOnVerso(sentence: Sentence, { records }: RuleContext): boolean {
  return records.claimsIn(sentence).some((claim) => isNamedOnRecord(claim, records));
}

/** A record with a source bears it. */
export function isBorneOnVerso(sentence: Sentence, { records }: RuleContext): boolean {
  return records.claimsIn(sentence).some((claim) => isSupported(claim, records));
}

/** A claim of the sentence that the story rests on: it raises a warning to a block. */
export function isLoadBearing(sentence: Sentence, { records }: RuleContext): boolean {
  return records.claimsIn(sentence).some((claim) => claim.importance === 'load-bearing');
}

/** A link in the sentence leads readers to where it comes from. */
export function hasLink(sentence: Sentence): boolean {
  const { node, text } = sentence.block;
  if (/https?:\/\//.test(sentence.text)) return true;
  let at = 0;
  for (const child of node?.content ?? []) {
    const length = child.type === 'text' ? (child.text ?? '').normalize('NFC').length : 1;
    const isLink = child.marks?.some((mark) => mark.type === 'link') || child.type === 'footnote';
    if (isLink && at < sentence.end && at + length > sentence.start && at < text.length)
      return true;
    at += length;
  }
  return false;
}

/** A heading, a caption, a table cell: no sentence that asserts on its own. */
export function isRunningText(sentence: Sentence): boolean {
  return sentence.block.kind === 'paragraph' || sentence.block.part !== 'body';
}
