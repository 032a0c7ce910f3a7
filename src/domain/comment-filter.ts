/**
 * The learning filter: naive Bayes over the newsroom's own decisions, as Paul Graham and Gary Robinson
 * described it for mail (2002, 2003). Each word has been seen in so many comments that were published
 * and so many that were thrown out; the few words that say most are weighed together. It learns from
 * nobody else, and can always say which words it went by.
 */
import { linkedHosts, tidyBody } from './comment-body.ts';

/** How often a word stood in comments of either kind. */
export interface WordCount {
  spam: number;
  ham: number;
}

export interface Weighed {
  /** From 0, surely wanted, to 1, surely spam. */
  odds: number;
  /** The words that weighed, most telling first, each with its own odds. */
  words: { word: string; odds: number }[];
}

/** Fewer decisions of one kind than this, and the filter keeps silent. */
export const LEAST_LEARNT = 12;
/** How many words are weighed. */
const MOST_TELLING = 15;
/** How much is believed of a word seen once: Robinson's strength of the prior. */
const DOUBT = 1;
/** A word in a hundred thousand is enough to tell nothing. */
const LONGEST_WORD = 40;
const MOST_WORDS = 300;

/** What of a comment is counted: its words, once each, and what tells a link or a name apart. */
export function wordsOf(comment: { name: string; site: string | null; body: string }): string[] {
  const { name, site, body } = comment;
  const found = new Set<string>();
  for (const word of split(tidyBody(body))) found.add(word);
  for (const word of split(name)) found.add(`name:${word}`);
  for (const host of linkedHosts(body)) found.add(`link:${host}`);
  const links = linkedHosts(body).length;
  if (links > 0) found.add(links > 2 ? 'links:many' : 'links:some');
  if (site && URL.canParse(site)) found.add(`site:${new URL(site).hostname}`);
  return [...found].slice(0, MOST_WORDS);
}

const split = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .map((word) => word.replace(/^['’-]+|['’-]+$/g, ''))
    .filter((word) => word.length > 1 && word.length <= LONGEST_WORD);

/**
 * @param known counts of those words that were seen before
 * @param total how many comments of each kind were learnt
 * @returns null while too little was learnt to say anything.
 */
export function weigh(
  words: readonly string[],
  known: ReadonlyMap<string, WordCount>,
  total: WordCount,
): Weighed | null {
  if (total.spam < LEAST_LEARNT || total.ham < LEAST_LEARNT) return null;
  const told = words
    .flatMap((word) => {
      const count = known.get(word);
      return count ? [{ word, odds: oddsOf(count, total) }] : [];
    })
    .filter(({ odds }) => Math.abs(odds - 0.5) > 0.1)
    .sort((a, b) => Math.abs(b.odds - 0.5) - Math.abs(a.odds - 0.5) || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_TELLING);
  return { odds: together(told.map(({ odds }) => odds)), words: told };
}

/** How likely spam is where the word stands; pulled to one half by what was hardly ever seen. */
function oddsOf(count: WordCount, total: WordCount): number {
  const inSpam = count.spam / total.spam;
  const inHam = count.ham / total.ham;
  const seen = count.spam + count.ham;
  if (seen === 0) return 0.5;
  return (DOUBT * 0.5 + seen * (inSpam / (inSpam + inHam))) / (DOUBT + seen);
}

/** Of all words together, in logarithms so that nothing is lost to rounding. */
function together(odds: readonly number[]): number {
  const sum = odds.reduce((total, p) => {
    const held = Math.min(0.99, Math.max(0.01, p));
    return total + Math.log(held) - Math.log(1 - held);
  }, 0);
  return 1 / (1 + Math.exp(-sum));
}
