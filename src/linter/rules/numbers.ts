/** Rules on how figures, records and causes are put. */
import { hasFigureSource, isAttributed, isSpoken, type Sentence } from '../reading/passages.ts';
import { phraseAt, phraseHits } from '../reading/phrases.ts';
import { type Hit, hitOn, hitSentence, type Rule, type RuleContext } from '../rule.ts';
import { goesOnFromSource, hasLink, isBorneOnVerso, isNamedOnVerso, isOpinion } from '../scope.ts';
import { listRule } from './list-rule.ts';

export const vagueQuantity: Rule = listRule({
  id: 'num.vague-quantity',
  group: 'numbers',
  severity: 'info',
  fixes: ['rewrite', 'attach-source'],
  fr: 'fr.vague-quantity',
  en: 'en.vague-quantity',
  unless: (sentence, context) => isBorneOnVerso(sentence, context),
  accepts: (sentence, from, to) => {
    const next = sentence.tokens[to];
    if (sentence.isFrench || to - from > 1) return true;
    // “some 40 people” is an estimate; “some” at an end counts nothing.
    return next?.kind === 'word' && !/^(?:is|are|was|were)$/u.test(next.w);
  },
});

const BASE_FR =
  /(?<!\p{L})(?:des?|du|d['’]|par rapport|entre|contre|comparé|en un an|sur un an|depuis|sur|en (?:19|20)\d\d|d['’]ici|par an|au (?:premier|deuxième|troisième|quatrième|dernier) trimestre)(?!\p{L})/iu;
const BASE_EN =
  /\b(?:of|from|between|compared|since|over|year-on-year|in (?:19|20)\d\d|a year|per year|than|by 20\d\d)\b/iu;
const RATE_FR =
  /\d[\s\u00a0\u202f]?%|\d[\s\u00a0\u202f]pour cent(?!\s+\p{L}*(?:dix|vingt|onze|trente|quarante|cinquante|soixante|mille))|fois (?:plus|moins)|(?<!\p{L})(?:doublé|triplé|quadruplé)(?!\p{L})/giu;
const RATE_EN =
  /\d\s?%|\bper ?cent\b|\btimes (?:more|less|as)\b|\b(?:doubled|tripled|quadrupled)\b/giu;

function noBase(sentence: Sentence): Hit[] {
  const { isFrench, text, start } = sentence;
  const rates = [...text.matchAll(isFrench ? RATE_FR : RATE_EN)];
  const [first] = rates;
  if (!first || isSpokenAt(sentence, start + first.index)) return [];
  const after = text.slice(first.index + first[0].length);
  const around = `${text.slice(0, first.index)} ${after}`;
  const isChange = /doubl|tripl|quadrupl|fois|times/iu.test(first[0]);
  const base = isFrench ? BASE_FR : BASE_EN;
  // A change wants two dates; a share wants the whole it is a share of.
  const isBased = isChange
    ? /(?:19|20)\d\d|entre|depuis|par rapport|compar|between|since|\bque\b|\bthan\b|en (?:un|deux|trois|quatre|cinq|dix|vingt|\d+) (?:ans?|mois)|in (?:a|two|three|five|ten|\d+) (?:years?|decades?|months?)/iu.test(
        around,
      )
    : base.test(after);
  if (isBased) return [];
  return [
    hitSentence(sentence, {
      start: start + first.index,
      end: start + first.index + first[0].length,
    }),
  ];
}

function isSpokenAt(sentence: Sentence, offset: number): boolean {
  const at = sentence.tokens.findIndex((token) => token.end > offset);
  return at >= 0 && isSpoken(sentence, at);
}

export const numberWithoutBase: Rule = {
  id: 'num.no-base',
  group: 'numbers',
  severity: 'info',
  fixes: ['rewrite'],
  sentence: noBase,
};

/** Digits that carry meaning: “12 347” has five, “12 000” has two. */
export function significantDigits(number: string): number {
  const digits = number.replace(/\D/g, '').replace(/^0+/, '');
  return /[.,]\d{1,2}$|[.,]\d{4,}$/.test(number) ? digits.length : digits.replace(/0+$/, '').length;
}

function falsePrecision(sentence: Sentence, { lists }: RuleContext): Hit[] {
  const { tokens, isFrench } = sentence;
  return phraseHits(tokens, lists(isFrench ? 'fr.approximate' : 'en.approximate')).flatMap(
    (hit) => {
      const number = tokens[hit.to];
      if (number?.kind !== 'number' || isSpoken(sentence, hit.from)) return [];
      if (/^(?:1[5-9]|20)\d\d$/.test(number.w) || significantDigits(number.w) <= 3) return [];
      return [hitOn(sentence, hit.from, hit.to + 1)];
    },
  );
}

export const falselyPrecise: Rule = {
  id: 'num.false-precision',
  group: 'numbers',
  severity: 'info',
  fixes: ['rewrite'],
  sentence: falsePrecision,
};

const CONTESTED_FR =
  /(?<!\p{L})(?:manifestants?|manifestation|cortège|rassemblement|défilé|foule|pertes|victimes civiles|morts dans les combats|grévistes)(?!\p{L})/iu;
const CONTESTED_EN =
  /\b(?:protesters|demonstrators|marchers|rally|march|demonstration|crowd|casualties|civilian deaths|strikers)\b/iu;

function rangeMissing(sentence: Sentence): Hit[] {
  const { tokens, isFrench, text } = sentence;
  if (!(isFrench ? CONTESTED_FR : CONTESTED_EN).test(text)) return [];
  const numbers = tokens
    .map((token, at) => ({ token, at }))
    .filter(
      ({ token, at }) =>
        token.kind === 'number' &&
        !/^(?:1[5-9]|20)\d\d$/.test(token.w) &&
        Number(token.w.replace(/\D/g, '')) >= 50 &&
        !isSpoken(sentence, at),
    );
  const [only] = numbers;
  if (!only || numbers.length > 1 || /^[%€$]$/u.test(tokens[only.at + 1]?.w ?? '')) return [];
  return [hitOn(sentence, only.at, only.at + 1)];
}

export const missingRange: Rule = {
  id: 'num.range-missing',
  group: 'numbers',
  severity: 'info',
  fixes: ['rewrite', 'attach-source'],
  sentence: rangeMissing,
};

export const superlative: Rule = listRule({
  id: 'sup.unsourced',
  group: 'numbers',
  severity: 'info',
  fixes: ['attach-source', 'rewrite'],
  fr: 'fr.superlatives',
  en: 'en.superlatives',
  unless: (sentence, context) =>
    isOpinion(context.kind) ||
    hasFigureSource(sentence) ||
    goesOnFromSource(sentence) ||
    isBorneOnVerso(sentence, context) ||
    isNamedOnVerso(sentence, context) ||
    hasLink(sentence),
  accepts: (sentence, from, to, { lists }) => {
    const { tokens, isFrench } = sentence;
    const words = tokens
      .slice(from, to)
      .map(({ w }) => w)
      .join(' ');
    const next = tokens[to];
    if (!isFrench)
      return (
        !(words === 'the first' && !next?.w) &&
        !/^(?:of|half|person|question|place)$/u.test(next?.w ?? '')
      );
    // « le premier ministre », « les plus », « la première fois de la journée »: an order, no record.
    if (/^(?:le premier|la première)$/u.test(words))
      return (
        !/^(?:ministre|adjoint|adjointe|étage|tour|jour|semaine|trimestre|semestre|janvier|mai|secrétaire|vice-président|question|étape|mi-temps|set|partie|lecture|instance|guerre|dame|des|du|de|à)$/u.test(
          next?.w ?? '',
        ) &&
        tokens
          .slice(to, to + 8)
          .some(({ w }) =>
            /^(?:monde|mondial|mondiale|france|europe|européen|européenne|français|française|pays|histoire|jamais)$/u.test(
              w,
            ),
          )
      );
    // « le plus bas, 310 »: of a set that was just named, with its figure.
    if (tokens[to + 1]?.w === ',' && tokens[to + 2]?.kind === 'number') return false;
    if (/^(?:le|la|les) (?:plus|moins)$/u.test(words))
      return (
        next?.kind === 'word' &&
        !/^(?:possible|tôt|tard|souvent|de|d'|en|que|loin|vite)$/u.test(next.w) &&
        !phraseAt(tokens, to, lists('fr.time'))
      );
    // « le plus grand nombre »: most people, no record.
    return !(/^plus grande?$/u.test(words) && next?.w === 'nombre');
  },
});

export const causeUnsourced: Rule = listRule({
  id: 'cause.unsourced',
  group: 'numbers',
  severity: 'info',
  fixes: ['name-source', 'attach-source'],
  fr: 'fr.causes',
  en: 'en.causes',
  unless: (sentence, context) =>
    isAttributed(sentence) ||
    isOpinion(context.kind) ||
    isBorneOnVerso(sentence, context) ||
    isNamedOnVerso(sentence, context) ||
    hasLink(sentence) ||
    sentence.isQuestion,
});
