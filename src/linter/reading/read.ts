/** Makes passages out of a document or a plain text: the one reading that all rules share. */
import { projectedLines } from '../../domain/document/text.ts';
import type { DocumentJson, NodeJson } from '../../domain/document/types.ts';
import type { Part } from '../finding.ts';
import type { ListReader } from '../lists/reader.ts';
import { englishAttributions } from './english-voices.ts';
import { frenchAttributions } from './french-voices.ts';
import type { Attribution, Block, BlockKind, Sentence, Voice } from './passages.ts';
import { isDialogue, quotationsOf } from './quotations.ts';
import { type Range, sentencesOf } from './sentences.ts';
import { findSpeakers } from './speakers.ts';
import { type Token, tokensOf } from './tokens.ts';

interface Line {
  text: string;
  start: number;
  part: Part;
  kind: BlockKind;
  node: NodeJson | null;
  lang: string;
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  pullQuote: 'quote',
  figure: 'caption',
  galleryImage: 'caption',
  embed: 'caption',
  audio: 'caption',
  video: 'caption',
  footnote: 'paragraph',
};

/** Words of the block in quotation marks decide little about its own sentences. */
function outsideTokens(sentence: Sentence): Token[] {
  const kept: Token[] = [];
  sentence.tokens.forEach((token, at) => {
    if (!sentence.quotes[at]) kept.push(token);
    // The closing mark stays, so that « …”, dit X » is seen as an inserted clause.
    else if (sentence.quotes[at + 1] !== sentence.quotes[at])
      kept.push({ ...token, kind: 'sign', w: '»', isCapital: false });
  });
  return kept;
}

function sentenceOf(block: Block, index: number, range: Range, from: number): Sentence {
  const { start, end } = range;
  const text = block.text.slice(start, end);
  const tokens = tokensOf(text, block.lang).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
  let at = from;
  const quotes = tokens.map((token) => {
    // Quotations come in order: one pointer is enough.
    while (at < block.quotations.length && (block.quotations[at]?.end ?? 0) <= token.start) at++;
    const quote = block.quotations[at];
    return quote !== undefined && quote.start <= token.start ? quote : null;
  });
  const isFrench = block.lang.startsWith('fr');
  return {
    block,
    index,
    start,
    end,
    text,
    tokens,
    quotes,
    isFrench,
    isQuestion: /\?[\s»”"')]*$/u.test(text),
    attributions: [],
    inherited: null,
  };
}

const ANAPHOR_FR = new Set(['il', 'elle', 'ils', 'elles', 'celui-ci', 'celle-ci']);
const ANAPHOR_EN = new Set(['he', 'she', 'they']);

/** « Elle ajoute… », « Il aurait… »: the sentence leans on whoever the one before gave the floor. */
function inheritedVoice(sentence: Sentence, previous: Sentence | undefined): Voice | null {
  const [first, second] = sentence.tokens;
  if (!previous || !first) return null;
  const isAnaphor = sentence.isFrench
    ? ANAPHOR_FR.has(first.w) ||
      (/^(?:selon|d')$/u.test(first.w) && /^(?:lui|elle|eux)$/u.test(second?.w ?? ''))
    : ANAPHOR_EN.has(first.w);
  if (!isAnaphor) return null;
  const said = previous.attributions.find((one) => !one.forFiguresOnly);
  return said?.voice ?? previous.inherited;
}

function attributionsOf(sentence: Sentence, lists: ListReader): Attribution[] {
  const tokens = outsideTokens(sentence);
  return sentence.isFrench ? frenchAttributions(tokens, lists) : englishAttributions(tokens, lists);
}

function blockOf(line: Line, index: number): Block {
  const id = line.node?.attrs?.id;
  const block: Block = {
    index,
    text: line.text,
    start: line.start,
    part: line.part,
    kind: line.kind,
    id: typeof id === 'string' ? id : null,
    lang: line.lang,
    node: line.node,
    sentences: [],
    quotations: quotationsOf(line.text).map((quote) => ({
      ...quote,
      words: countWords(line.text.slice(quote.innerStart, quote.innerEnd)),
      hasSpeaker: false,
      isTitle: false,
    })),
  };
  if (block.quotations.length === 0 && isDialogue(line.text))
    block.quotations = [dialogue(line.text)];
  let first = 0;
  block.sentences = sentencesOf(line.text, line.lang).map((range, at) => {
    while ((block.quotations[first]?.end ?? Number.POSITIVE_INFINITY) <= range.start) first++;
    return sentenceOf(block, at, range, first);
  });
  return block;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*/gu)?.length ?? 0;
}

/** A line of dialogue: all of it is said, as far as the speaker's name after a comma. */
function dialogue(text: string): Block['quotations'][number] {
  const start = text.search(/\S/);
  const inner = start + 2;
  const said = text.search(/[,?!…] (?=\p{Ll}+(?:-t)?-(?:il|elle)\b|\p{Ll}+ \p{Lu})/u);
  const end = said > 0 ? said : text.length;
  return {
    start,
    end,
    innerStart: Math.min(inner, end),
    innerEnd: end,
    isOpen: false,
    words: countWords(text.slice(inner, end)),
    hasSpeaker: false,
    isTitle: false,
  };
}

function documentLines(doc: DocumentJson, lang: string): Line[] {
  const quoted = new Set<NodeJson>();
  const seek = (node: NodeJson, isQuoted: boolean): void => {
    if (isQuoted) quoted.add(node);
    for (const child of node.content ?? []) seek(child, isQuoted || signed(node));
  };
  seek(doc, false);
  let start = 0;
  return projectedLines(doc).map(({ node, text, isAttribute }) => {
    const own = node.attrs?.lang;
    const kind = isAttribute ? 'other' : quoted.has(node) ? 'quote' : (KINDS[node.type] ?? 'other');
    const line: Line = {
      text,
      start,
      part: 'body',
      kind,
      node,
      lang: typeof own === 'string' ? own : lang,
    };
    start += text.length + 1;
    return line;
  });
}

/** A block quotation that names who is quoted. */
function signed(node: NodeJson): boolean {
  const { attribution, citeUrl } = node.attrs ?? {};
  return node.type === 'blockquote' && Boolean(attribution || citeUrl);
}

function plainLines(text: string, lang: string, part: Part): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const one: Line = {
      text: line,
      start,
      part,
      kind: part === 'body' ? 'paragraph' : 'heading',
      node: null,
      lang,
    };
    start += line.length + 1;
    return one;
  });
}

export interface ReadInput {
  text?: string;
  doc?: DocumentJson;
  headline?: string;
  standfirst?: string;
  lang: string;
}

/** Blocks of headline, standfirst and body, in this order, fully read. */
export function readBlocks(input: ReadInput, lists: ListReader): Block[] {
  const lines = [
    ...(input.headline ? plainLines(input.headline, input.lang, 'headline') : []),
    ...(input.standfirst ? plainLines(input.standfirst, input.lang, 'standfirst') : []),
    ...(input.doc ? documentLines(input.doc, input.lang) : []),
    ...(input.text !== undefined ? plainLines(input.text, input.lang, 'body') : []),
  ];
  const blocks = lines.map(blockOf);
  let previous: Block | null = null;
  for (const block of blocks) {
    block.sentences.forEach((sentence, at) => {
      sentence.attributions = attributionsOf(sentence, lists);
      sentence.inherited = inheritedVoice(sentence, block.sentences[at - 1]);
    });
    if (block.quotations.length > 0) findSpeakers(block, previous, lists);
    if (block.text.trim() !== '') previous = block;
  }
  return blocks;
}
