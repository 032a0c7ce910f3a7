/** `num.unsourced`: a figure that nobody answers for. */
import type { ListName } from '../lists/all.ts';
import { hasFigureSource, isSpoken, type Sentence } from '../reading/passages.ts';
import { phraseAt, phraseHits } from '../reading/phrases.ts';
import { type Hit, hitOn, type Rule, type RuleContext } from '../rule.ts';
import {
  goesOnFromSource,
  hasLink,
  isBorneOnVerso,
  isLoadBearing,
  isNamedOnVerso,
  isOwnReckoning,
  isSaidInBody,
} from '../scope.ts';

const MONTHS =
  /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december)$/u;
/** What may stand between a figure and what it counts. */
const FILLER =
  /^(?:de|d'|autres|nouveaux|nouvelles|nouvel|jeunes|personnes|petits|petites|grands|grandes|more|new|other|young|of|civilian|additional|local|full-time)$/u;

function list(sentence: Sentence, name: string): ListName {
  return `${sentence.isFrench ? 'fr' : 'en'}.${name}` as ListName;
}

function numericValue(w: string): number {
  return Number(
    w
      .replace(/[\s\u00a0\u202f\u2009]/g, '')
      .replace(/[.,](?=\d{3}(?!\d))/g, '')
      .replace(',', '.'),
  );
}

function isYear(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const { w } = tokens[at] ?? { w: '' };
  if (!/^(?:1[0-9]|20)\d\d$/.test(w)) return false;
  const before = tokens[at - 1]?.w ?? '';
  const next = tokens[at + 1];
  if (
    /^(?:en|de|depuis|fin|début|dès|avant|après|entre|année|été|et|à|vers|in|since|of|by|from|until|to|and|early|late|the|mi|années|millésime|printemps|automne|hiver|summer|before|after|between|spring|autumn|fall|winter|d'ici|ici|horizon|-|–|\/|\()$/u.test(
      before,
    ) ||
    MONTHS.test(before)
  )
    return !isCounting(sentence, at);
  return !next || next.kind === 'sign' || !isCounting(sentence, at);
}

/** A unit or a thing that is counted comes next, fillers aside. */
function isCounting(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 1]?.w ?? '';
  return /^(?:%|€|\$|£|euros?|dollars?|tonnes?|habitants|personnes|emplois|hectares|people|jobs|tons)$/u.test(
    next,
  );
}

/** 3-1, 10/20, 0612345678, A13, 18 h 30, 49.3: signs and shapes of what is no quantity. */
function isLabel(sentence: Sentence, at: number): boolean {
  const { tokens, block } = sentence;
  const token = tokens[at];
  if (!token) return true;
  const before = block.text.slice(Math.max(0, token.start - 2), token.start);
  const after = block.text.slice(token.end, token.end + 3);
  if (/[\p{L}\d°/:][-–]?$/u.test(before) || /^#$/.test(before)) return true;
  if (
    /^(?:[-–/:]\s?\d|[-–]\p{L}|:\d|°)/u.test(after) &&
    !/^°C?\s/u.test(after) &&
    !/^\/\d{2,}/.test(after)
  )
    return true;
  if (/[-–/]\s?$/u.test(before) && /\d/.test(block.text.charAt(token.start - 3))) return true;
  if (/^\p{L}/u.test(after) && !/^(?:%|€|m|k|kg|km|ha|mw|bn|M|g|cm|mm)/u.test(after)) return true;
  return /^0\d/.test(token.w) || (/^\d{5}$/.test(token.w) && Boolean(tokens[at + 1]?.isCapital));
}

function isNamedNumber(sentence: Sentence, at: number, { lists }: RuleContext): boolean {
  const { tokens } = sentence;
  const before = tokens[at - 1]?.w ?? '';
  const lookup = list(sentence, 'not-quantity-before');
  if (lists.has(lookup, before) && before !== 'au' && before !== 'moins') return true;
  if (/^[°.]$/u.test(before) && /^(?:n|no|art|p)$/u.test(tokens[at - 2]?.w ?? '')) return true;
  if (MONTHS.test(tokens[at + 1]?.w ?? '') || (MONTHS.test(before) && !isCounting(sentence, at)))
    return true;
  // « 12, rue des Lilas », « 12 rue »
  const isOf = before === 'au' && /^(?:de|du)$/u.test(tokens[at + 1]?.w ?? '');
  const near = [tokens[at + 1]?.w, tokens[at + 2]?.w, ...(isOf ? [tokens[at + 3]?.w] : [])];
  if (
    near.some((w) =>
      /^(?:rue|avenue|boulevard|place|quai|chemin|allée|impasse|bis|ter|street|avenue|road|lane)$/u.test(
        w ?? '',
      ),
    )
  )
    return true;
  // « Ligue 1 », « France 2 », « Louis 14 »: a name takes the figure with it.
  const capital = tokens[at - 1];
  return Boolean(capital?.isCapital && at > 1 && !isMeasured(sentence, at, lists));
}

function isMeasured(sentence: Sentence, at: number, lists: RuleContext['lists']): boolean {
  const next = sentence.tokens[at + 1]?.w ?? '';
  const before = sentence.tokens[at - 1]?.w ?? '';
  return lists.has(list(sentence, 'units'), next) || /^[$€£]$/u.test(before);
}

function follows(
  sentence: Sentence,
  at: number,
  name: string,
  { lists }: RuleContext,
  reach: number,
): boolean {
  const { tokens } = sentence;
  for (let next = at; next < Math.min(tokens.length, at + reach); next++) {
    if (phraseAt(tokens, next, lists(list(sentence, name)))) return true;
    if (!FILLER.test(tokens[next]?.w ?? '') && tokens[next]?.kind !== 'number') return false;
  }
  return false;
}

const DEFINITE =
  /^(?:les|ces|ses|leurs|nos|mes|vos|aux|des|the|these|those|his|her|its|their|our)$/u;

/** Digits: is it a quantity of the world? */
function isQuantity(sentence: Sentence, at: number, context: RuleContext): boolean {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!token || isLabel(sentence, at) || isYear(sentence, at)) return false;
  if (isNamedNumber(sentence, at, context)) return false;
  const isPercent =
    follows(sentence, at + 1, 'units', context, 2) || /^[$€£]$/u.test(tokens[at - 1]?.w ?? '');
  if (isPercent) return !isSportPoint(sentence, at);
  if (follows(sentence, at + 1, 'durations', context, 2)) return false;
  if (follows(sentence, at + 1, 'not-quantity-after', context, 2)) return false;
  const value = numericValue(token.w);
  const counts = follows(sentence, at + 1, 'counted', context, 3);
  if (value < 3 && !/[.,]/.test(token.w))
    return (
      counts &&
      value > 0 &&
      /^(?:mort|tué|blessé|dead|killed|injured)/u.test(tokens[at + 1]?.w ?? '')
    );
  if (counts) return true;
  if (DEFINITE.test(tokens[at - 1]?.w ?? '') && value < 1000) return false;
  const next = tokens[at + 1];
  const isBare = !next || next.kind === 'sign' || NO_NOUN.test(next.w);
  if (/^h$/u.test(tokens[at - 1]?.w ?? '')) return false;
  if (isBare) return value >= 100 && isAmountBefore(sentence, at);
  return value >= 10 || /[.,]/.test(token.w);
}

const NO_NOUN =
  /^(?:est|sont|était|étaient|sera|seront|a|ont|avait|et|ou|qui|que|qu'|pour|dans|en|au|aux|à|du|le|la|les|l'|par|sur|sous|se|s'|ne|n'|mais|avec|contre|entre|lors|is|are|was|were|has|have|and|or|in|on|at|the|for|with|by|from)$/u;

/** « s'élève à 1 200. », “rose to 1,200.”: a bare figure at the end. */
function isAmountBefore(sentence: Sentence, at: number): boolean {
  return /^(?:à|de|atteint|environ|quelque|étaient|étions|était|sont|to|by|of|about|around|dépassé|dépasse|totalise)$/u.test(
    sentence.tokens[at - 1]?.w ?? '',
  );
}

function isSportPoint(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1]?.w ?? '';
  const next = sentence.tokens[at + 1]?.w ?? '';
  const around = sentence.tokens.slice(Math.max(0, at - 6), at + 6).map(({ w }) => w);
  const isRace =
    /^(?:m|mètres|km|kilomètres|kg|meters|metres|miles)$/u.test(next) &&
    around.some((w) =>
      /^(?:course|nage|haies|relais|finale|brasse|papillon|catégorie|épreuve|sprint|étape|dos|marathon|freestyle|race|hurdles|relay|moins)$/u.test(
        w,
      ),
    );
  return (
    (/^(?:le|du|the)$/u.test(before) && /^(?:m|mètres|meters|metres)$/u.test(next)) ||
    isRace ||
    (/^points?$/u.test(next) &&
      around.some((w) =>
        /^(?:marqué|inscrit|inscrits|écart|avance|derrière|devant|match|rencontre|marque|panier|scored|game|lead|classement|leader|équipe|victoire|buteur|place|remonte|poule|championnat|saison)$/u.test(
          w,
        ),
      ))
  );
}

/** Where a figure in words ends: « cent vingt et un ». */
function endOfNumber(sentence: Sentence, from: number, context: RuleContext): number {
  const { tokens } = sentence;
  let end = from;
  while (
    isNumberWord(sentence, end, context) ||
    (/^(?:et|and|mille|cents?|-)$/u.test(tokens[end]?.w ?? '') &&
      isNumberWord(sentence, end + 1, context))
  )
    end++;
  return end;
}

/** Words: « quatre cents », « trois morts », « une centaine de foyers ». */
function isWordQuantity(
  sentence: Sentence,
  at: number,
  end: number,
  context: RuleContext,
): boolean {
  const { tokens } = sentence;
  const words = tokens.slice(at, end).map(({ w }) => w);
  if (tokens[at - 1]?.kind === 'number' || isNumberWord(sentence, at - 1, context)) return false;
  if (tokens[at]?.isCapital && at > 0) return false;
  const all = tokens.slice(at, end).map(({ w }) => w);
  const isLarge = all.some((w) =>
    /^(?:mille|millions?|milliards?|cents?|centaine|millier|hundred|thousand|million|billion|trillion)$/u.test(
      w,
    ),
  );
  if (follows(sentence, end, 'durations', context, 2)) return false;
  if (isToll(sentence) && tokens[end]?.kind === 'word' && !DEFINITE.test(tokens[at - 1]?.w ?? '')) {
    return !follows(sentence, end, 'durations', context, 2);
  }
  if (follows(sentence, end, 'not-quantity-after', context, 2)) return false;
  if (MONTHS.test(tokens[end]?.w ?? '')) return false;
  if (
    /^(?:pour|per|percent|%)$/u.test(tokens[end]?.w ?? '') &&
    /^(?:cent|100|cent)$/u.test(tokens[end + 1]?.w ?? 'cent') &&
    !isNumberWord(sentence, end + 2, context)
  )
    return true;
  if (follows(sentence, end, 'units', context, 1) && tokens[end]?.w !== 'pour') return true;
  if (DEFINITE.test(tokens[at - 1]?.w ?? '') && !isLarge) return false;
  if (isLarge)
    return (
      !/^(?:des|hundreds|thousands|millions)$/u.test(tokens[at - 1]?.w ?? '') &&
      !/^(?:fois)$/u.test(tokens[end]?.w ?? '')
    );
  const counts = follows(sentence, end, 'counted', context, 3);
  return (
    counts ||
    (words.some((w) => /(?:aine|dozen)$/u.test(w)) &&
      tokens[end]?.w !== undefined &&
      /^(?:de|d')$/u.test(tokens[end]?.w ?? '') &&
      !/^(?:jours?|minutes?|mois|années|ans|semaines?|heures|fois|kilomètres)$/u.test(
        tokens[end + 1]?.w ?? '',
      ))
  );
}

function isNumberWord(sentence: Sentence, at: number, { lists }: RuleContext): boolean {
  return phraseAt(sentence.tokens, at, lists(list(sentence, 'number-words'))) !== null;
}

/** « un logement sur huit », “three in ten” */
function isShareOf(sentence: Sentence, at: number, context: RuleContext): number | null {
  const { tokens, isFrench } = sentence;
  const { w, kind } = tokens[at] ?? { w: '', kind: 'sign' };
  const isCount =
    kind === 'number' || /^(?:une?|deux|one|two)$/u.test(w) || isNumberWord(sentence, at, context);
  if (!isCount) return null;
  for (let to = at + 1; to <= at + 4; to++) {
    if (tokens[to]?.w !== (isFrench ? 'sur' : 'in')) continue;
    const noun = tokens[to - 1]?.w ?? '';
    const whole = tokens[to + 1];
    if (/^(?:heures?|jours?|points?|h|hours?|days?|mois)$/u.test(noun)) return null;
    const isWhole =
      /^(?:deux|two)$/u.test(whole?.w ?? '') ||
      isNumberWord(sentence, to + 1, context) ||
      (whole?.kind === 'number' && numericValue(whole.w) <= 1000 && isFrench);
    return isWhole ? to + 2 : null;
  }
  return null;
}

/** People who were harmed are counted, whatever they are called: « quatre enfants sont morts ». */
const HARM =
  /^(?:mort|morts|morte|mortes|tué|tués|tuée|tuées|blessé|blessés|blessée|blessées|décédé|décédés|péri|noyé|noyés|disparus|killed|died|dead|injured|wounded|drowned)$/u;

function isToll(sentence: Sentence): boolean {
  return sentence.tokens.some(({ w }) => HARM.test(w));
}

function quantityAt(sentence: Sentence, at: number, context: RuleContext): number | null {
  const { tokens } = sentence;
  const fraction = phraseAt(tokens, at, context.lists(list(sentence, 'fractions')));
  if (fraction) return fraction.to;
  const share = isShareOf(sentence, at, context);
  if (share !== null) return share;
  if (tokens[at]?.kind === 'number') return isQuantity(sentence, at, context) ? at + 1 : null;
  const word = phraseAt(tokens, at, context.lists(list(sentence, 'number-words')));
  if (!word) return null;
  const end = endOfNumber(sentence, word.to, context);
  return isWordQuantity(sentence, at, end, context) ? end : null;
}

/** Practical matters, results and sentences: the text is itself the record. */
function isExempt(sentence: Sentence, { lists }: RuleContext): boolean {
  return phraseHits(sentence.tokens, lists(list(sentence, 'figure-exempt'))).length > 0;
}

/** Lines of a list belong to the line that opens it: « Le devis, remis par le port, compte : ». */
const LONGEST_LIST = 12;

function isUnderIntro({ block }: Sentence, { blocks }: RuleContext): boolean {
  if (block.part !== 'body') return false;
  for (let back = 1; back <= LONGEST_LIST; back++) {
    const before = blocks[block.index - back];
    if (before?.part !== 'body') return false;
    if (!before.text.trimEnd().endsWith(':')) continue;
    const last = before.sentences.at(-1);
    return last !== undefined && (hasFigureSource(last) || isOwnReckoning(last));
  }
  return false;
}

function unsourced(sentence: Sentence, context: RuleContext): Hit[] {
  const { part, kind } = sentence.block;
  // A heading in the text sums up what stands below it.
  const isHeading = part === 'body' && kind === 'heading';
  if (kind === 'other' || isHeading || sentence.isQuestion) return [];
  if (hasFigureSource(sentence) || hasLink(sentence)) return [];
  if (isBorneOnVerso(sentence, context) || isNamedOnVerso(sentence, context)) return [];
  if (isExempt(sentence, context) || isOwnReckoning(sentence)) return [];
  if (context.kind === 'interview' && sentence.block.part === 'body') return [];
  if (goesOnFromSource(sentence) || isUnderIntro(sentence, context)) return [];
  const severity = isLoadBearing(sentence, context) ? 'block' : 'warn';
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (isSpoken(sentence, at)) continue;
    const to = quantityAt(sentence, at, context);
    if (to === null) continue;
    const next = sentence.tokens[to];
    const unit =
      next &&
      phraseAt(sentence.tokens, to, context.lists(list(sentence, 'units'))) &&
      next.w !== 'pour' &&
      next.w !== 'per';
    const figure = hitOn(sentence, at, to);
    if (isSaidInBody(sentence, sentence.block.text.slice(figure.start, figure.end), context))
      continue;
    return [hitOn(sentence, at, unit ? to + 1 : to, { severity })];
  }
  return [];
}

export const numberUnsourced: Rule = {
  id: 'num.unsourced',
  group: 'numbers',
  severity: 'warn',
  fixes: ['attach-source', 'make-claim'],
  sentence: unsourced,
};
