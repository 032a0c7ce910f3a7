/** `date.no-year` and `date.relative`: a text is read for years. */
import { isSpoken, type Sentence } from '../reading/passages.ts';
import { type Hit, type HitFix, hitOn, type Rule, type RuleContext } from '../rule.ts';
import { isRunningText, isSaidInBody } from '../scope.ts';
import { listRule } from './list-rule.ts';

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['janvier', 'january'],
    ['février', 'february'],
    ['mars', 'march'],
    ['avril', 'april'],
    ['mai', 'may'],
    ['juin', 'june'],
    ['juillet', 'july'],
    ['août', 'august'],
    ['septembre', 'september'],
    ['octobre', 'october'],
    ['novembre', 'november'],
    ['décembre', 'december'],
  ].flatMap((names, month) => names.map((name) => [name, month])),
);
/** Days that are feasts and places: they come every year. */
const FEASTS = new Set([
  '14 juillet',
  '11 novembre',
  '8 mai',
  '1er mai',
  '25 décembre',
  '1er avril',
  '4 july',
  'july 4',
]);
const YEAR = /^(?:1\d|20)\d\d$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])$/;

/** The year that fits a day and month best: of the last twelve months or the next few weeks. */
function likelyYear(at: number, month: number, day: number): number {
  const now = new Date(at);
  const year = now.getUTCFullYear();
  const soon = at + 60 * 24 * 3_600_000;
  return Date.UTC(year, month, day) <= soon ? year : year - 1;
}

interface DayFound {
  from: number;
  to: number;
  day: number;
  month: number;
}

function dayAt(sentence: Sentence, at: number): DayFound | null {
  const { tokens, isFrench } = sentence;
  const month = MONTHS[tokens[at]?.w ?? ''];
  if (month === undefined || (!isFrench && !tokens[at]?.isCapital)) return null;
  const before = tokens[at - 1];
  if (before?.kind === 'number' && DAY.test(before.w))
    return { from: at - 1, to: at + 1, day: Number(before.w), month };
  const isFirst =
    /^(?:er|st|nd|rd|th)$/u.test(before?.w ?? '') && tokens[at - 2]?.kind === 'number';
  if (isFirst) return { from: at - 2, to: at + 1, day: Number(tokens[at - 2]?.w), month };
  const after = tokens[at + 1];
  if (isFrench || after?.kind !== 'number' || !DAY.test(after.w)) return null;
  return { from: at, to: at + 2, day: Number(after.w), month };
}

function hasYear(sentence: Sentence, found: DayFound): boolean {
  // « les 3 et 4 mars 2024 », “3 March, 2024”, « du 3 mars au 4 avril 2024 »
  const isAfter = sentence.tokens
    .slice(found.to, found.to + 8)
    .some(({ kind, w }) => kind === 'number' && YEAR.test(w));
  // « Le registre de 2021 saute du 4 mai au 19 juillet »: the sentence has named its year.
  const isBefore = sentence.tokens
    .slice(0, found.from)
    .some(({ kind, w }, at) => kind === 'number' && YEAR.test(w) && isYearBefore(sentence, at));
  return isAfter || isBefore;
}

function isYearBefore({ tokens }: Sentence, at: number): boolean {
  return /^(?:de|en|à|entre|année|années|l'année|in|of|depuis|since|dès|between|and|to)$/u.test(
    tokens[at - 1]?.w ?? '',
  );
}

function noYear(sentence: Sentence, context: RuleContext): Hit[] {
  const hits: Hit[] = [];
  // A caption or a heading leans on the text around it.
  if (!isRunningText(sentence)) return hits;
  sentence.tokens.forEach((_, at) => {
    const found = dayAt(sentence, at);
    if (!found || isSpoken(sentence, at) || hasYear(sentence, found)) return;
    const words = sentence.block.text.slice(
      sentence.tokens[found.from]?.start,
      sentence.tokens[found.to - 1]?.end,
    );
    if (
      isSaidInBody(sentence, `${words} 20`, context) ||
      isSaidInBody(sentence, `${words}, 20`, context)
    )
      return;
    if (FEASTS.has(words.toLowerCase().replace(/\s+/g, ' '))) return;
    const end = sentence.tokens[found.to - 1]?.end ?? sentence.end;
    const year = context.at === null ? null : likelyYear(context.at, found.month, found.day);
    const separator = sentence.isFrench || !/\d$/.test(words) ? ' ' : ', ';
    const fixes: HitFix[] =
      year === null
        ? [{ action: 'rewrite' }]
        : [{ action: 'replace', replacement: `${separator}${year}`, start: end, end }];
    hits.push(hitOn(sentence, found.from, found.to, { fixes }));
  });
  return hits;
}

export const dateNoYear: Rule = {
  id: 'date.no-year',
  group: 'numbers',
  severity: 'warn',
  fixes: ['replace'],
  sentence: noYear,
};

const SCENE =
  /^(?:ce soir|ce matin|cette nuit|aujourd'hui|tonight|this (?:morning|evening)|today)$/u;

export const dateRelative: Rule = listRule({
  id: 'date.relative',
  group: 'numbers',
  severity: 'info',
  fixes: ['rewrite'],
  fr: 'fr.relative-dates',
  en: 'en.relative-dates',
  unless: (sentence) => !isRunningText(sentence),
  // A reportage is told on its day: « ce soir, elle est restée au pied du talus ».
  accepts: ({ tokens }, from, to, { kind }) =>
    kind !== 'reportage' ||
    !SCENE.test(
      tokens
        .slice(from, to)
        .map(({ w }) => w)
        .join(' '),
    ),
});
