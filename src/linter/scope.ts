/** The scope rules that several rules share, each said once. */
import type { StoryKind } from '../domain/article.ts';
import { hasFigureSource, type Sentence } from './reading/passages.ts';
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

/**
 * A headline, a standfirst or a heading says again what the text says; the words are asked about there.
 */
export function isSaidInBody(
  { block }: Sentence,
  words: string,
  { blocks }: Pick<RuleContext, 'blocks'>,
): boolean {
  if (block.part === 'body' && block.kind !== 'heading') return false;
  const said = words.toLowerCase();
  return blocks.some(
    ({ part, kind, text }) =>
      part === 'body' && kind === 'paragraph' && text.toLowerCase().includes(said),
  );
}

/** How far back in its paragraph a figure looks for who gives it. */
const SENTENCES_BACK = 3;

/**
 * A figure goes on from the sentences before it in its paragraph: « Le registre compte 184 tonnes. L'an
 * dernier, 181. » The one who gave the first gives the next.
 */
export function goesOnFromSource(sentence: Sentence): boolean {
  const { sentences } = sentence.block;
  return sentences
    .slice(Math.max(0, sentence.index - SENTENCES_BACK), sentence.index)
    .some((before) => hasFigureSource(before) || hasLink(before) || isOwnReckoning(before));
}

/** Verbs by which whoever writes says that they looked, counted or measured. */
const RECKONED_FR =
  /(?<!\p{L})(?:j['’]ai|j['’]avais|nous avons|nous avions|nous en avons|nous en avions|j['’]en ai)\s(?:\p{L}+\s){0,2}(?:compté|mesuré|pesé|relevé|noté|chronométré|calculé|dénombré|recensé|vérifié|vu|lu|consulté|additionné|payé|interrogé|prévu|parcouru)(?:e?s?)(?!\p{L})|(?<!\p{L})(?:nous étions|j['’]étais|je compte|nous comptons|je mesure|nous mesurons)(?!\p{L})/iu;
const RECKONED_EN =
  /\b(?:I|we)\s(?:have\s|had\s)?(?:\w+ly\s)?(?:counted|measured|weighed|timed|noted|calculated|checked|saw|read|added up|paid|interviewed|walked|tallied)\b/u;

/** The reporter's own eyes or reckoning, said in the first person. */
export function isOwnReckoning(sentence: Sentence): boolean {
  const own = (sentence.isFrench ? RECKONED_FR : RECKONED_EN).exec(sentence.text);
  if (!own) return false;
  // « J'ai compté » in the mouth of somebody else is theirs.
  const at = sentence.start + own.index;
  return !sentence.block.quotations.some((quote) => quote.start <= at && at < quote.end);
}
