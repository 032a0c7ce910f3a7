/**
 * The gazette grown to any size, for benches: the same articles for the same seed, on any machine.
 * French and English take turns; two neighbours are one story in two languages.
 */

import type { StoryKind } from '../../src/domain/article.ts';
import { doc, h2, italic, li, p, pullQuote, quote, ul } from '../../src/domain/document/build.ts';
import type { DocumentJson, NodeJson } from '../../src/domain/document/types.ts';
import { slugify } from '../../src/std/slug.ts';
import { authors } from './authors.ts';
import { setFrenchSpaces } from './french-spaces.ts';
import { SENTENCES } from './grow-sentences.ts';
import {
  HEADINGS,
  type Pair,
  PEOPLE,
  PLACES,
  PREDICATES,
  QUOTES,
  STANDFIRSTS,
  SUBJECTS,
  TIMES,
} from './grow-words.ts';
import { pictureWords } from './media-pictures.ts';
import { sections } from './sections.ts';
import { tags } from './tags.ts';

export interface GrownArticle {
  /** The same number for the two languages of one story; from 0. */
  story: number;
  lang: 'fr' | 'en';
  kind: StoryKind;
  slug: string;
  headline: string;
  standfirst: string;
  body: DocumentJson;
  /** Section group, tag groups, author key, media key of the gazette. */
  section: string;
  tags: string[];
  author: string;
  hero: string | null;
  /** Rises from one story to the next, from 2011 to the end of 2025. */
  publishedAt: number;
}

const FROM = Date.parse('2011-01-01T06:00:00Z');
const TO = Date.parse('2025-12-31T18:00:00Z');

const KINDS: StoryKind[] = [
  'news',
  'news',
  'news',
  'reportage',
  'analysis',
  'background',
  'opinion',
];
const HEROES = pictureWords.map(([key]) => key).filter((key) => !key.startsWith('portrait-'));
const WRITERS = authors.map(({ key }) => key);
const SECTIONS = sections.map(({ group }) => group);
const TAGS = tags.map(({ group }) => group);

type Slot = 'who' | 'where' | 'when' | 'n';
/** A sentence cut at its slots, once, so that filling it is only joining. */
type Cut = (string | { slot: Slot })[];
type CutPair = readonly [Cut, Cut];

const set = ([fr, en]: Pair): Pair => [setFrenchSpaces(fr), en];

function cutAtSlots(sentence: string): Cut {
  return sentence
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? { slot: part.slice(1, -1) as Slot } : part));
}

const cut = (pairs: Pair[]): CutPair[] =>
  pairs.map(set).map(([fr, en]) => [cutAtSlots(fr), cutAtSlots(en)]);

const sentences = cut(SENTENCES);
const standfirsts = cut(STANDFIRSTS);
const headings = HEADINGS.map(set);
const quotes = QUOTES.map(set);
const subjects = SUBJECTS.map(set);
const predicates = PREDICATES.map(set);
const slugOf = (pairs: Pair[]) =>
  pairs.map(([fr, en]): Pair => [slugify(fr, 'fr'), slugify(en, 'en')]);
const subjectSlugs = slugOf(SUBJECTS);
const predicateSlugs = slugOf(PREDICATES);

/** Mulberry32: whole numbers below `limit`, the same for the same seed. */
type Dice = (limit: number) => number;

function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

function pick<T>(list: readonly T[], roll: Dice): T {
  return list[roll(list.length)] as T;
}

/** Fills a sentence, which begins with a capital even where a slot opens it. */
function fill(parts: Cut, side: 0 | 1, roll: Dice): string {
  let words = '';
  for (const part of parts) {
    if (typeof part === 'string') words += part;
    else if (part.slot === 'n') words += 3 + roll(96);
    else if (part.slot === 'who') words += pick(PEOPLE, roll)[side];
    else words += pick(part.slot === 'where' ? PLACES : TIMES, roll)[side];
  }
  return typeof parts[0] === 'string' ? words : capital(words);
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** A paragraph of three to five sentences, none of them twice in one article while the bank lasts. */
function paragraph(order: number[], side: 0 | 1, roll: Dice): string {
  const length = 3 + roll(3);
  const words: string[] = [];
  for (let i = 0; i < length; i++) {
    const next = sentences[order.pop() ?? roll(sentences.length)] as CutPair;
    words.push(fill(next[side], side, roll));
  }
  return words.join(' ');
}

function shuffled(length: number, roll: Dice): number[] {
  const order = Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i--) {
    const j = roll(i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

const someone = (side: 0 | 1, roll: Dice) => capital(pick(PEOPLE, roll)[side]);

function bodyOf(side: 0 | 1, roll: Dice): DocumentJson {
  const order = shuffled(sentences.length, roll);
  const paragraphs = 6 + roll(6);
  const blocks: NodeJson[] = [];
  for (let i = 0; i < paragraphs; i++) {
    if (i > 0 && i % 3 === 0) blocks.push(h2(pick(headings, roll)[side]));
    blocks.push(p(paragraph(order, side, roll)));
    if (i === 1 && roll(3) === 0) blocks.push(aside(side, roll));
    if (i === 4 && roll(2) === 0)
      blocks.push(pullQuote(pick(quotes, roll)[side], someone(side, roll)));
  }
  return doc(...blocks);
}

function aside(side: 0 | 1, roll: Dice): NodeJson {
  if (roll(2) === 0) return quote(someone(side, roll), p(italic(pick(quotes, roll)[side])));
  return ul(
    ...[0, 1, 2].map(() => li(pick(headings, roll)[side], ', ', pick(PLACES, roll)[side], '.')),
  );
}

function grown(index: number, count: number, seed: number): GrownArticle {
  const story = index >> 1;
  const side = (index & 1) as 0 | 1;
  const roll = dice(Math.imul(seed, 0x9e3779b1) ^ Math.imul(story + 1, 0x85ebca6b));
  const subject = roll(subjects.length);
  const predicate = roll(predicates.length);
  const [subjectWords, predicateWords] = [subjects[subject] as Pair, predicates[predicate] as Pair];
  const step = (TO - FROM) / Math.max(1, count);
  const wanted = new Set([pick(TAGS, roll), pick(TAGS, roll), pick(TAGS, roll)]);
  return {
    story,
    lang: side === 0 ? 'fr' : 'en',
    kind: pick(KINDS, roll),
    slug: `${subjectSlugs[subject]?.[side]}-${predicateSlugs[predicate]?.[side]}-${story + 1}`,
    headline: `${subjectWords[side]} ${predicateWords[side]}`,
    section: pick(SECTIONS, roll),
    tags: [...wanted],
    author: pick(WRITERS, roll),
    hero: roll(5) === 0 ? null : pick(HEROES, roll),
    publishedAt: Math.floor(FROM + step * index + (step * roll(1000)) / 1001),
    standfirst: fill((pick(standfirsts, roll) as CutPair)[side], side, roll),
    body: bodyOf(side, roll),
  };
}

/** `count` articles, oldest first. Different seeds give different articles with the same slug shapes. */
export function* grow(count: number, seed = 1): Generator<GrownArticle> {
  for (let index = 0; index < count; index++) yield grown(index, count, seed);
}
