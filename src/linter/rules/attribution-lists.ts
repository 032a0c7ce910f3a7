/** Attribution rules that are rows over a list. */

import { speechAt } from '../reading/french-speech.ts';
import { isAttributed, type Sentence } from '../reading/passages.ts';
import type { Rule } from '../rule.ts';
import { isNamedOnVerso, isOpinion } from '../scope.ts';
import { listRule } from './list-rule.ts';

function isBehind(sentence: Sentence, from: number): boolean {
  const before = sentence.tokens.slice(Math.max(0, from - 3), from).map(({ w }) => w);
  return before.some((w) => /^(?:selon|après|croire|dans|par|to|in|by|citant|citing)$/u.test(w));
}

function reportsAfter(sentence: Sentence, to: number): boolean {
  const { tokens } = sentence;
  for (let at = to; at < Math.min(tokens.length, to + 6); at++) {
    if (sentence.isFrench && speechAt(tokens, at)) return true;
    if (
      /^(?:say|says|said|report|reported|reports|suggest|suggested|claim|claimed|alleged|indicate|fait|font|prêtent|bruissent|bruisse)$/u.test(
        tokens[at]?.w ?? '',
      )
    )
      return true;
  }
  return false;
}

export const mediaRelay: Rule = listRule({
  id: 'attr.media-relay',
  group: 'attribution',
  severity: 'warn',
  fixes: ['name-source', 'attach-source'],
  fr: 'fr.media',
  en: 'en.media',
  unless: isNamedOnVerso,
  accepts: (sentence, from, to) => {
    const entry = sentence.tokens
      .slice(from, to)
      .map(({ w }) => w)
      .join(' ');
    const isWhole =
      /report/u.test(entry) && !/^(?:media|press|news|newspaper|online|tabloid)/u.test(entry);
    const names = sentence.tokens.slice(to, to + 4).some(({ isCapital }) => isCapital);
    return !names && (isWhole || isBehind(sentence, from) || reportsAfter(sentence, to));
  },
});

export const impersonal: Rule = listRule({
  id: 'attr.impersonal',
  group: 'attribution',
  severity: 'info',
  fixes: ['name-source', 'make-claim'],
  fr: 'fr.impersonal',
  en: 'en.impersonal',
  unless: (sentence, context) =>
    isOpinion(context.kind) || isNamedOnVerso(sentence, context) || sentence.isQuestion,
  accepts: (sentence, from, to) => {
    const { tokens } = sentence;
    // A document or a place in it, right behind: « il semble, à la lecture du contrat, que… ».
    if (
      isAttributed(sentence) &&
      /^(?:il semble|semble-t-il|paraît-il|it seems|it appears|seems)$/u.test(
        tokens
          .slice(from, to)
          .map(({ w }) => w)
          .join(' '),
      )
    )
      return false;
    if (/^(?:by|par)$/u.test(tokens[to]?.w ?? '') && tokens[to + 1]?.isCapital) return false;
    const word = tokens
      .slice(from, to)
      .map(({ w }) => w)
      .join(' ');
    // « on apprend des yeux », « on pense toujours aux tapis »: people learn and think, and say nothing.
    if (/^(?:l' ?)?on (?:apprend|pense|croit|explique|évoque)$/u.test(word)) {
      const after = tokens.slice(to, to + 4).map(({ w }) => w);
      if (!after.some((w) => /^(?:que|qu'|ici|là|savoir|dans|chez|,)$/u.test(w))) return false;
    }
    // « on estime » inside « nous, on estime »; « indique-t-on à la préfecture » names a place to ask.
    if (/-on$/u.test(word) || / -on$/u.test(word)) return !isAtBody(sentence, to);
    return !(
      /^on (?:parle|évoque|pense|dit)/u.test(word) &&
      /^(?:nous|qu'|lorsqu'|quand)$/u.test(tokens[from - 1]?.w ?? '') &&
      tokens[from - 1]?.w !== "qu'"
    );
  },
});

/** « … indique-t-on à la préfecture », « …, dit-on au ministère ». */
function isAtBody(sentence: Sentence, to: number): boolean {
  const after = sentence.tokens.slice(to, to + 5);
  const isAt = /^(?:à|au|aux|chez|auprès|du)$/u.test(after[0]?.w ?? '');
  return (
    isAt &&
    after.some(
      ({ w, isCapital }) =>
        isCapital ||
        /^(?:préfecture|mairie|parquet|ministère|rectorat|direction|police|tribunal|hôpital|élysée|matignon)$/u.test(
          w,
        ),
    )
  );
}

export const noDetail: Rule = listRule({
  id: 'attr.no-detail',
  group: 'attribution',
  severity: 'info',
  fixes: ['set-modality', 'rewrite'],
  fr: 'fr.no-detail',
  en: 'en.no-detail',
});

export const rumour: Rule = listRule({
  id: 'attr.rumour',
  group: 'attribution',
  severity: 'warn',
  fixes: ['rewrite', 'name-source'],
  fr: 'fr.rumour',
  en: 'en.rumour',
  unless: (_, { kind }) => kind === 'fact-check',
  accepts: (sentence, from, to) => {
    const word = sentence.tokens
      .slice(from, to)
      .map(({ w }) => w)
      .join(' ');
    const near = sentence.tokens.slice(Math.max(0, from - 4), to + 5).map(({ w }) => w);
    // Noise of engines and viral illnesses are none; denying a rumour is reporting on it.
    if (/^viral/u.test(word))
      return near.some((w) =>
        /^(?:vidéo|devenue?|publication|post|image|photo|went|gone|video|clip|tweet)$/u.test(w),
      );
    if (/^bruits?$/u.test(word))
      return near.some((w) => /^(?:courent|court|couloirs|couloir|circulent|selon)$/u.test(w));
    if (/^speculations?$/u.test(word))
      return !near.some((w) => /^(?:financial|property|currency|land|short|price)$/u.test(w));
    return !near.some((w) =>
      /^(?:démenti|démenties|démentie|dément|fausse|fausses|infondées|infondée|denied|debunked|false|dismissed|démentent)$/u.test(
        w,
      ),
    );
  },
});
