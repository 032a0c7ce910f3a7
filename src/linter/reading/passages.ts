/** A text as rules see it: blocks, sentences with their words, and who is behind each. */
import type { NodeJson } from '../../domain/document/types.ts';
import type { Part } from '../finding.ts';
import type { Quotation } from './quotations.ts';
import type { Token } from './tokens.ts';

/** Who stands behind a sentence. */
export type Voice =
  /** A person, a body or a document that a reader can find. */
  | 'named'
  /** « il », “she”: whoever the text named before. */
  | 'pronoun'
  /** People without a name: “experts”, “sources”. */
  | 'vague';

export interface Attribution {
  voice: Voice;
  /** A figure is given as one's own (“the city counts 12”): answers for numbers only. */
  forFiguresOnly: boolean;
  /** Index of its first token in the sentence. */
  at: number;
}

export type BlockKind = 'paragraph' | 'heading' | 'quote' | 'caption' | 'other';

export interface SpokenQuotation extends Quotation {
  words: number;
  /** Somebody is given as the speaker. */
  hasSpeaker: boolean;
  /** A title, a name, a slogan on a banner: words that nobody says. */
  isTitle: boolean;
}

export interface Block {
  index: number;
  text: string;
  /** Of the block in the whole: UTF-16 units. */
  start: number;
  part: Part;
  kind: BlockKind;
  id: string | null;
  /** BCP 47. */
  lang: string;
  node: NodeJson | null;
  sentences: Sentence[];
  quotations: SpokenQuotation[];
}

export interface Sentence {
  block: Block;
  /** Place among the sentences of its block. */
  index: number;
  /** UTF-16 units in the block. */
  start: number;
  end: number;
  text: string;
  /** Offsets are those of the block. */
  tokens: Token[];
  /** For each token: the quotation it stands in. */
  quotes: (SpokenQuotation | null)[];
  isFrench: boolean;
  isQuestion: boolean;
  /** What the sentence itself says, in order. */
  attributions: Attribution[];
  /** What it takes from the sentence before, by an anaphor that opens it. */
  inherited: Voice | null;
}

/** Somebody who can be found answers for the sentence. */
export function isAttributed(sentence: Sentence): boolean {
  return (
    sentence.inherited === 'named' ||
    sentence.attributions.some((one) => !one.forFiguresOnly && one.voice !== 'vague')
  );
}

/** Somebody answers for it, were it only “experts”: another rule asks who they are. */
export function hasAnySource(sentence: Sentence): boolean {
  return sentence.inherited !== null || sentence.attributions.some((one) => !one.forFiguresOnly);
}

/** As above, and whoever gives a figure as their own. */
export function hasFigureSource(sentence: Sentence): boolean {
  return sentence.inherited !== null || sentence.attributions.length > 0;
}

/** The token is in the words of somebody who is given as their speaker, or in a title. */
export function isSpoken(sentence: Sentence, at: number): boolean {
  if (sentence.block.kind === 'quote') return true;
  const quote = sentence.quotes[at];
  return quote != null && (quote.hasSpeaker || quote.isTitle);
}

/** Index of the sentence in which an offset of the block falls, or of the one before it. */
export function sentenceIndexAt(block: Block, offset: number): number {
  let low = 0;
  let high = block.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
