/** Reads who speaks in an English sentence: “according to X”, “X said”, “…, says X”. */
import type { ListReader } from '../lists/reader.ts';
import type { Attribution, Voice } from './passages.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

const PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we', 'him', 'her', 'them', 'who']);
const STARTERS = new Set(
  'the a an this that these those some many most several few other others one no all each every it he she they we you in on at by for from with about after before since until while when where if as but and or so yet because although though however according despite during over under between among more less there here his her its their our my what who why how not'.split(
    ' ',
  ),
);
const DEFINITE = new Set(['the', 'his', 'her', 'its', 'their', 'our', 'my', 'this', 'that']);
/** « It », « there »: no speaker. */
const NOBODY = new Set(['it', 'there', 'one', 'that', 'which', 'this']);
const PASSIVE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'to', 'is_often']);
const ADVERBS = /^(?:has|have|had|also|later|then|still|once|often|now|not|never|just|\p{L}+ly)$/u;

function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.isCapital || token.w === 'i') return false;
  return at > 0 || !STARTERS.has(token.w);
}

export function englishVoiceOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  lists: ListReader,
): Voice | null {
  let voice: Voice | null = null;
  let isHidden = false;
  for (let at = from; at < to; at++) {
    const { w } = tokens[at] ?? { w: '' };
    if (phraseAt(tokens, at, lists('en.anonymous'))) isHidden = true;
    if (isName(tokens, at)) {
      const isPeople = lists.has('en.people', w) || lists.has('en.authorities', w);
      if (!isPeople) return isHidden ? 'vague' : 'named';
    }
    const people =
      lists.has('en.authorities', w) ||
      lists.has('en.people', w) ||
      lists.has('en.vague-pronouns', w);
    if (people && !DEFINITE.has(tokens[at - 1]?.w ?? '')) isHidden = true;
    if (at === from && PRONOUNS.has(w)) voice = 'pronoun';
    const isBare = ['a', 'an'].includes(tokens[at - 1]?.w ?? '');
    if (lists.has('en.institutions', w) && !isBare) voice ??= 'named';
    if (at === from && DEFINITE.has(w)) voice ??= 'named';
    if (at === from && (w === 'a' || w === 'an')) voice ??= 'vague';
  }
  return isHidden ? 'vague' : voice;
}

function endOfSource(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at < from + 9 && !/^[,;:.!?”")(]$/u.test(tokens[at]?.w ?? '')) at++;
  return at;
}

function afterMarkers(tokens: readonly Token[], lists: ListReader): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = phraseAt(tokens, at, lists('en.source-markers'));
    if (!hit || phraseAt(tokens, at, lists('en.no-source'))) continue;
    const voice = englishVoiceOf(tokens, hit.to, endOfSource(tokens, hit.to), lists);
    if (voice) found.push({ voice, forFiguresOnly: false, at });
  }
  return found;
}

function subjectBefore(tokens: readonly Token[], verb: number, lists: ListReader): Voice | null {
  let last = verb - 1;
  while (last >= 0 && ADVERBS.test(tokens[last]?.w ?? '')) last--;
  const direct = tokens[last]?.w ?? '';
  if (PASSIVE.has(direct) || NOBODY.has(direct)) return null;
  if (PRONOUNS.has(direct)) return 'pronoun';
  let from = last;
  while (from > 0 && from > last - 14 && !/^[;:]$/u.test(tokens[from - 1]?.w ?? '')) from--;
  return englishVoiceOf(tokens, from, last + 1, lists);
}

function isInserted(tokens: readonly Token[], verb: number): boolean {
  return /^[,”"’]$/u.test(tokens[verb - 1]?.w ?? '');
}

function afterVerbs(tokens: readonly Token[], lists: ListReader): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = phraseAt(tokens, at, lists('en.speech'));
    if (!hit || tokens[hit.to]?.w === 'by') continue;
    const after = isInserted(tokens, at)
      ? englishVoiceOf(tokens, hit.to, endOfSource(tokens, hit.to), lists)
      : null;
    const voice = after ?? subjectBefore(tokens, at, lists);
    if (voice) found.push({ voice, forFiguresOnly: false, at });
  }
  return found;
}

/** All attributions of a sentence. @param tokens those outside quotation marks */
export function englishAttributions(tokens: readonly Token[], lists: ListReader): Attribution[] {
  return [...afterMarkers(tokens, lists), ...afterVerbs(tokens, lists)];
}
