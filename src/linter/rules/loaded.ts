/** Rules on words that judge, soften or decorate: rows over lists that the newsroom owns. */
import type { Sentence } from '../reading/passages.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isOpinion } from '../scope.ts';
import { listRule } from './list-rule.ts';

const silent = (_: Sentence, { kind }: RuleContext) => isOpinion(kind);

export const intensifier: Rule = listRule({
  id: 'lex.intensifier',
  group: 'words',
  severity: 'info',
  fixes: ['replace'],
  fr: 'fr.intensifiers',
  en: 'en.intensifiers',
  unless: silent,
  accepts: (sentence, from, to) => {
    const { w } = sentence.tokens[from] ?? { w: '' };
    const next = sentence.tokens[to]?.w ?? '';
    // « très bientôt », « trop tard »: time, no judgement. « particulièrement »: with an adjective only.
    return !(/^(?:très|trop)$/u.test(w) && /^(?:bientôt|tard|tôt|longtemps|souvent)$/u.test(next));
  },
});

/** « que Médor qualifie de fiasco »: somebody else's word. */
function isOwned(sentence: Sentence, from: number): boolean {
  const before = sentence.tokens.slice(Math.max(0, from - 6), from).map(({ w }) => w);
  return before.some((w) =>
    /^(?:qualifi(?:e|ent|é|ée|és|ant|ait)|traité(?:e|s)?|traite|dénonc(?:e|ent|é|ant|ait)|fustig(?:e|é)|décrit(?:e|s)?|accus(?:e|é|és|ée|ent)|jug(?:e|é|ent)|called|calls|calling|describ(?:ed|es)|denounced|accused|branded|labelled|labeled|convicted|termed|dubbed)$/u.test(
      w,
    ),
  );
}

export const loaded: Rule = listRule({
  id: 'lex.loaded',
  group: 'words',
  severity: 'info',
  fixes: ['replace', 'name-source'],
  fr: 'fr.loaded',
  en: 'en.loaded',
  unless: silent,
  accepts: (sentence, from, to) => {
    const { tokens } = sentence;
    const { w } = tokens[from] ?? { w: '' };
    const next = tokens[to]?.w ?? '';
    if (
      /régime$/u.test(tokens[to - 1]?.w ?? '') &&
      /^(?:de|d'|des|du|général|agricole|fiscal|spécial|spéciaux|alimentaire|sans|indemnitaire|social|matrimonial|juridique|local|hydrique|politique|crétois|méditerranéen)$/u.test(
        next,
      )
    )
      return false;
    if (
      /^(?:farce|clan|exemplaires?|brillante?s?|sauvages?)$/u.test(w) &&
      /^(?:de|du|des|d'|à)$/u.test(next)
    )
      return false;
    if (/^exemplaires$/u.test(w) && tokens[from - 1]?.kind === 'number') return false;
    // “the pump failed” says what happened; “failed policies” judges.
    if (/^(?:failed|failing)$/u.test(w) && !isBeforeNoun(sentence, from)) return false;
    return !isOwned(sentence, from);
  },
});

function isBeforeNoun({ tokens }: Sentence, at: number): boolean {
  return (
    /^(?:a|the|his|her|its|their|this|that|these|those|another|of|many|more)$/u.test(
      tokens[at - 1]?.w ?? '',
    ) && tokens[at + 1]?.kind === 'word'
  );
}

export const euphemism: Rule = listRule({
  id: 'lex.euphemism',
  group: 'words',
  severity: 'info',
  fixes: ['replace'],
  fr: 'fr.euphemism',
  en: 'en.euphemism',
  unless: silent,
});

/** « La mer n'était pas exceptionnelle »: denied, not praised. */
function isDenied({ tokens }: Sentence, from: number): boolean {
  return tokens
    .slice(Math.max(0, from - 2), from)
    .some(({ w }) => /^(?:pas|jamais|rien|guère|ni|aucun|aucune|not|never|nothing|no)$/u.test(w));
}

export const peacock: Rule = listRule({
  id: 'lex.peacock',
  group: 'words',
  severity: 'info',
  fixes: ['replace', 'attach-source'],
  fr: 'fr.peacock',
  en: 'en.peacock',
  unless: silent,
  accepts: (sentence, from, to) =>
    !isDenied(sentence, from) &&
    !(
      sentence.tokens[from]?.w === 'célèbre' &&
      /^(?:son|sa|ses|le|la|les|l'|leur|cette|ce)$/u.test(sentence.tokens[to]?.w ?? '')
    ),
});

export const labelPerson: Rule = listRule({
  id: 'lex.label-person',
  group: 'words',
  severity: 'info',
  fixes: ['replace'],
  fr: 'fr.labels',
  en: 'en.labels',
  unless: silent,
  // “a black car”, « un noir profond »: an adjective or a colour goes with a noun.
  accepts: (sentence, _, to) => {
    const next = sentence.tokens[to];
    if (sentence.isFrench)
      return !/^(?:et|profond|foncé|intense|d'eau)$/u.test(next?.w ?? '') || next === undefined;
    const last = sentence.tokens[to - 1]?.w ?? '';
    return (
      !/^(?:black|gay|illegal|transgender|poor|blind|deaf|disabled|homeless|elderly|handicapped|insane|diabetic|alcoholic)$/u.test(
        last,
      ) ||
      !next ||
      next.kind === 'sign' ||
      /^(?:who|and|in|on|at|was|were|is|are|has|have|of|to|from|by|with|for|say|said)$/u.test(
        next.w,
      )
    );
  },
});
