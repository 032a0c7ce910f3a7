/**
 * `fr.cond-report` and `fr.cond-attributed`: the conditional by which French reports what it has not
 * seen (« le maire aurait signé »), told from wishes, hypotheses and the future in the past.
 */

import { readFrench } from '../reading/french-forms.ts';
import { speechAt } from '../reading/french-speech.ts';
import { isAttributed, type Sentence } from '../reading/passages.ts';
import { phraseAt, phraseHits } from '../reading/phrases.ts';
import type { Token } from '../reading/tokens.ts';
import { type Hit, hitOn, type Rule, type RuleContext } from '../rule.ts';
import { isNamedOnVerso } from '../scope.ts';

const ETRE = /^ser(?:ait|aient)$/u;
const AVOIR = /^aur(?:ait|aient)$/u;
const CLITIC =
  /^(?:n'|ne|pas|jamais|déjà|plus|bien|ainsi|donc|aussi|également|notamment|même|encore|alors|en|y|tous|toutes|tout|ensuite|d'ailleurs|en effet|depuis|désormais|été|eu|finalement|également|rien|\p{L}+ment)$/u;
const PARTICIPLE =
  /(?:é|ée|és|ées|i|ie|is|it|ies|u|ue|us|ues|ert|erte|erts|ertes|int|inte|ait|aite|aits|aites|uit|uite|uits|uites|eint|dit|mis|mise|pris|prise|mort|morte|morts|mortes|né|née|clos|close|dû|dus|due|dues)$/u;

function wordAfter(tokens: readonly Token[], at: number): { w: string; at: number } {
  let next = at + 1;
  if (tokens[next]?.w === 'tout' && tokens[next + 2]?.w === 'fait') next += 3;
  while (next < tokens.length && next < at + 6 && CLITIC.test(tokens[next]?.w ?? '')) next++;
  return { w: tokens[next]?.w ?? '', at: next };
}

function isParticiple(w: string): boolean {
  return (
    w.length > 1 &&
    PARTICIPLE.test(w) &&
    !/^(?:lui|qui|plus|aussi|depuis|puis|ici|ainsi|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|parmi|jusqu'ici|fait-il|nuit|bruit|pays|avis|mois|fois|trois|cas|pas|sous|vis|tribu|individu|tissu|menu|début|salut|statut|institut|but|toit|droit|petit|crédit|profit)$/u.test(
      w,
    )
  );
}

/** The place where the clause of the verb begins. */
function clauseStart(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (at > 0 && !/^(?:[;:.!?]|mais|car|or|donc)$/u.test(tokens[at - 1]?.w ?? '')) at--;
  return at;
}

/** « si » with a verb that makes it a condition; not « si bien que », « si grave ». */
function hasCondition(sentence: Sentence, verb: number): boolean {
  const { tokens, quotes } = sentence;
  return tokens.some((token, at) => {
    if (quotes[at] || (token.w !== 'si' && token.w !== "s'")) return false;
    if (token.w === "s'" && !/^ils?$/u.test(tokens[at + 1]?.w ?? '')) return false;
    if (token.w === "s'") return true;
    const next = tokens[at + 1]?.w ?? '';
    if (
      /^(?:bien|peu|longtemps|souvent|loin|haut|fort)$/u.test(next) &&
      tokens[at + 2]?.w !== 'que'
    )
      return /^(?:peu)$/u.test(next);
    const subject =
      /^(?:le|la|les|l'|un|une|des|il|elle|ils|elles|on|nous|vous|je|j'|tu|ce|cet|cette|ces|c'|cela|ça|son|sa|ses|leurs?|tous|tout|rien|personne|aucun|aucune|jamais|d'autres|certains|plusieurs|notre|votre|mon|ma|chaque|celui-ci|celle-ci|celui|celle|deux|d'aventure)$/u;
    return (
      subject.test(next) ||
      Boolean(tokens[at + 1]?.isCapital) ||
      (Math.abs(at - verb) > 2 && hasImperfectAfter(tokens, at))
    );
  });
}

function hasImperfectAfter(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 10).some((token) => readFrench(token.w)?.form === 'imperfect');
}

const PAST_AUX = /^(?:a|ont|avait|avaient|avais|eut)$/u;

/** A past verb that governs « que » before the verb: « il a promis qu'il signerait ». */
function pastThat(tokens: readonly Token[], verb: number): number | null {
  for (let at = verb - 1; at >= 0; at--) {
    const { w } = tokens[at] ?? { w: '' };
    if (
      w !== 'que' &&
      w !== "qu'" &&
      w !== 'si' &&
      w !== 'où' &&
      w !== 'quand' &&
      w !== 'comment' &&
      w !== 'combien'
    )
      continue;
    for (let back = at - 1; back >= Math.max(0, at - 10); back--) {
      const token = tokens[back];
      if (!token || /^[.;]$/u.test(token.w)) break;
      if (isPastVerb(tokens, back)) return back;
    }
  }
  return null;
}

const SIMPLE_PAST = /(?:èrent|irent|urent|inrent|[^aeiou]it|ut|int)$/u;
const SIMPLE_PAST_A =
  /^(?:annonç|affirm|assur|déclar|décid|expliqu|jug|promi|ajout|pens|jur|confi|répliqu|estim|indiqu|précis|appr)(?:a|it)$/u;

function isPastVerb(tokens: readonly Token[], at: number): boolean {
  const { w } = tokens[at] ?? { w: '' };
  const reading = readFrench(w);
  if (reading?.form === 'imperfect' || w === 'était' || w === 'étaient') return true;
  if (SIMPLE_PAST_A.test(w)) return true;
  const helped = [1, 2, 3].some((back) => PAST_AUX.test(tokens[at - back]?.w ?? ''));
  return helped && (isParticiple(w) || speechAt(tokens, at)?.isParticiple === true);
}

/** « une rencontre qui changerait sa vie »: the future of a story told in the past. */
function isFutureInStory(tokens: readonly Token[], verb: number): boolean {
  const start = clauseStart(tokens, verb);
  const relative = tokens.slice(start, verb).findLastIndex(({ w }) => /^(?:qui|dont|où)$/u.test(w));
  if (relative < 0) return false;
  const at = start + relative;
  const comma = tokens[at - 1]?.w === ',';
  if (comma) return false;
  return tokens.slice(0, at).some((token, place) => {
    const reading = readFrench(token.w);
    if (reading?.form === 'imperfect' || /^(?:était|étaient|fut|furent|eut)$/u.test(token.w))
      return true;
    return (
      SIMPLE_PAST.test(token.w) &&
      token.w.length > 4 &&
      !PAST_AUX.test(tokens[place - 1]?.w ?? '') &&
      /(?:èrent|irent|urent)$/u.test(token.w)
    );
  });
}

const FIRST_PERSON = /^(?:je|j'|nous|vous|tu|-je|-nous|-vous|moi)$/u;

function isPersonal(tokens: readonly Token[], verb: number): boolean {
  return tokens.slice(Math.max(0, verb - 6), verb).some(({ w }) => FIRST_PERSON.test(w));
}

/** « cela coûterait », « ce serait »: what precedes is an idea, not news, save for a known cause. */
function isAboutIdea(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (at >= 0 && /^(?:n'|ne|y|en|lui|leur|nous|se|s'|l'|les)$/u.test(tokens[at]?.w ?? '')) at--;
  const subject = tokens[at]?.w ?? '';
  // « ce serait l'ex-compagnon qui… » points at somebody.
  if (subject === 'ce' && tokens.slice(verb + 2, verb + 10).some(({ w }) => w === 'qui'))
    return false;
  if (/^(?:cela|ça|ce|c'|ceci|quiconque|nul|n'importe)$/u.test(subject)) {
    const { w } = wordAfter(tokens, verb);
    const isCaused =
      /^(?:dû|due|lié|liée|produit|produite|passé|passée|arrivé|déroulé|causé|provoqué|survenu|produits)$/u.test(
        w,
      );
    return !isCaused || !(ETRE.test(tokens[verb]?.w ?? '') || AVOIR.test(tokens[verb]?.w ?? ''));
  }
  return subject === 'on' || subject === '-on' || subject === "l'on";
}

const CONSEQUENCE =
  /^(?:coût|permett|entraîn|entrain|provoqu|signifi|mett|représent|aggrav|facilit|profit|pénalis|menac|oblig|nécessit|améliorer|rédui|augment|créer|évit|offri|donn|rend|apport|chang|favoris|fragilis|condui|ouvri|simplifi|bouleverser|renforc|suppos|impliqu|soulag|sauv|divis|affaibli|ruin|libér|isol|ralenti|accélér|relanc|bloqu|paralys|plong|constitu|poser|détrui|priver|tuer|déstabilis|achever|fer|reviend|génér|abouti|transform|inciter|encourag)/u;

/** « Une fermeture coûterait… », « Fermer l'usine coûterait… »: a supposition by its subject. */
function isSupposedSubject(tokens: readonly Token[], verb: number): boolean {
  const start = clauseStart(tokens, verb);
  const form = tokens[verb]?.w ?? '';
  const comma = tokens.slice(start, verb).findLastIndex(({ w }) => w === ',');
  const heads = [tokens[start], comma >= 0 ? tokens[start + comma + 1] : undefined];
  const second = tokens[start + 1]?.w ?? '';
  if (
    /^(?:tel|telle|tels|telles)$/u.test(second) ||
    /^(?:pareille?|semblable)$/u.test(tokens[start + 2]?.w ?? '')
  )
    return true;
  if (tokens.slice(start, verb).some(({ w }, at) => /^(?:telle|tel)$/u.test(w) && at < 4))
    return true;
  return heads.some((head) => {
    if (!head) return false;
    const isInfinitive =
      /(?:er|ir|re)$/u.test(head.w) &&
      head.w.length > 4 &&
      !/^(?:entre|contre|notre|votre|leur|autre|outre|quatre|hier|premier|dernier|janvier|février|septembre|octobre|novembre|décembre|maire|pierre|xavier|olivier|didier|alexandre|avoir|pire|cher)$/u.test(
        head.w,
      ) &&
      !head.w.includes('-') &&
      !tokens[tokens.indexOf(head) + 1]?.isCapital;
    const isIndefinite = /^(?:un|une|des|toute|tout|plus|moins)$/u.test(head.w);
    return (
      (isInfinitive &&
        /^(?:le|la|les|l'|un|une|des|ce|cette|ces|son|sa|ses|à|plus|davantage|aujourd'hui|sur|en|ainsi|tout|de|du|aux|au)$/u.test(
          tokens[tokens.indexOf(head) + 1]?.w ?? '',
        )) ||
      (isIndefinite && CONSEQUENCE.test(form))
    );
  });
}

/** « sans lui, l'enfant serait mort » */
function isWithout(tokens: readonly Token[], verb: number): boolean {
  const start = clauseStart(tokens, verb);
  const at = tokens.slice(start, verb).findIndex(({ w }) => w === 'sans' || w === 'avec');
  if (at < 0) return false;
  const isFirst = at <= 1;
  const next = tokens[start + at + 1]?.w ?? '';
  const isWished = tokens
    .slice(start, verb)
    .some(({ w }) => /^(?:plus|moins|meilleure?s?|davantage|autre)$/u.test(w));
  if (tokens[start + at]?.w === 'avec' && isFirst && isWished) return true;
  if (tokens[start + at]?.w === 'avec')
    return isFirst && !ETRE.test(tokens[verb]?.w ?? '') && !AVOIR.test(tokens[verb]?.w ?? '');
  return isFirst && !/(?:er|ir|re)$/u.test(next);
}

/** Gerund in front: « en supprimant ce poste, la ville économiserait ». */
function isGerundLed(tokens: readonly Token[], verb: number): boolean {
  const start = clauseStart(tokens, verb);
  return /^en$/u.test(tokens[start]?.w ?? '') && /ant$/u.test(tokens[start + 1]?.w ?? '');
}

function isEvaluation(sentence: Sentence, verb: number, { lists }: RuleContext): boolean {
  const { tokens } = sentence;
  const form = tokens[verb]?.w ?? '';
  const { w, at } = wordAfter(tokens, verb);
  if (ETRE.test(form)) {
    if (tokens[verb + 1]?.w === '-ce') return true;
    if (
      phraseAt(tokens, at, lists('fr.evaluative')) ||
      phraseAt(tokens, verb + 1, lists('fr.evaluative'))
    )
      return !isNumberNext(tokens, verb);
    return /^(?:que|d'|de|là|à)$/u.test(w) && w !== 'à' && w !== 'de' && w !== "d'";
  }
  if (AVOIR.test(form)) return phraseAt(tokens, at, lists('fr.unreal-participles')) !== null;
  return false;
}

/** « serait plus de 300 », « seraient trop nombreux »: figures are news. */
function isNumberNext(tokens: readonly Token[], verb: number): boolean {
  return tokens.slice(verb + 1, verb + 5).some(({ kind }) => kind === 'number');
}

const TIME_OF_STORY = /^(?:lorsque|lorsqu'|quand|dès|aussitôt|après|jusqu'à)$/u;

/** « dès qu'il partirait », « plus tard, il deviendrait maire »: the future of a story. */
function isInTimeClause(tokens: readonly Token[], verb: number): boolean {
  const head = tokens.slice(0, 6).map(({ w }) => w);
  if (head.some((w, at) => w === 'tard' && head[at - 1] === 'plus') || head[0] === 'bientôt')
    return true;

  return tokens
    .slice(Math.max(0, verb - 5), verb)
    .some(({ w }) => TIME_OF_STORY.test(w) && w !== 'après');
}

function isPlan(sentence: Sentence, verb: number, { lists }: RuleContext): boolean {
  const { tokens } = sentence;
  return phraseHits(tokens.slice(0, verb), lists('fr.projects')).some((hit) => {
    const between = tokens.slice(hit.to, verb);
    return (
      between.some(({ w }) => /^(?:que|qu'|qui|où|dont|lequel|laquelle|:)$/u.test(w)) ||
      (between.length < 5 &&
        /idée|hypothèse|scénario|option|solution|perspective|éventualité|possibilité|proposition/u.test(
          hit.entry,
        ))
    );
  });
}

/** The conditional reports: none of the other uses explains it. */
function reports(sentence: Sentence, verb: number, context: RuleContext): boolean {
  const { tokens } = sentence;
  const form = tokens[verb]?.w ?? '';
  const { lists } = context;
  const isCompound =
    (ETRE.test(form) || AVOIR.test(form)) && isParticiple(wordAfter(tokens, verb).w);
  if (phraseAt(tokens, verb, lists('fr.cond-modals'))) return false;
  if (
    /^(?:-il|-elle|-ils|-elles|-on|-ce)$/u.test(tokens[verb + 1]?.w ?? '') &&
    !isAfterQuote(tokens, verb)
  )
    return false;
  if (isEvaluation(sentence, verb, context)) return false;
  if (hasCondition(sentence, verb) || isPersonal(tokens, verb) || isAboutIdea(tokens, verb))
    return false;
  if (
    phraseHits(tokens, lists('fr.hypotheticals')).some(
      (hit) =>
        hit.from < verb ||
        hit.entry.startsWith('en cas') ||
        hit.entry.startsWith('à condition') ||
        hit.entry.startsWith('si '),
    )
  )
    return false;
  if (!isCompound && isNobody(tokens, verb)) return false;
  if (isSupposedSubject(tokens, verb) || isWithout(tokens, verb) || isGerundLed(tokens, verb))
    return false;
  const past = pastThat(tokens, verb);
  // « il a dit que le maire aurait signé » reports; « il a dit qu'il signerait » is a future.
  if (
    past !== null &&
    (!isCompound || tokens.slice(past, verb).some(({ w }) => w === 'lorsque' || w === 'quand'))
  )
    return false;
  if (past !== null && isCompound && !speechAt(tokens, past)) return false;
  if (!isCompound && !ETRE.test(form) && isFutureInStory(tokens, verb)) return false;
  if (!isCompound && isInTimeClause(tokens, verb)) return false;
  return !isPlan(sentence, verb, context);
}

/** « Aucun bénévole ne songerait à… »: what nobody would do is no report. */
function isNobody(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:ne|n'|s'|y|en)$/u.test(tokens[verb - 1]?.w ?? '')) return false;
  return tokens
    .slice(Math.max(0, verb - 6), verb)
    .some(({ w }) => /^(?:aucun|aucune|nul|nulle|personne|rien)$/u.test(w));
}

function isAfterQuote(tokens: readonly Token[], verb: number): boolean {
  return /^[»”"]$/u.test(tokens[verb - 1]?.w ?? '');
}

/** Conditionals of the sentence that report, outside quotation marks. */
export function reportingConditionals(sentence: Sentence, context: RuleContext): number[] {
  if (!sentence.isFrench || sentence.isQuestion || sentence.block.kind === 'quote') return [];
  const found: number[] = [];
  sentence.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || sentence.quotes[at]) return;
    const reading = readFrench(token.w);
    if (reading?.form !== 'conditional' || reading.person !== 'third') return;
    if (reports(sentence, at, context)) found.push(at);
  });
  return found;
}

function span(sentence: Sentence, verb: number): [number, number] {
  const { w, at } = wordAfter(sentence.tokens, verb);
  const form = sentence.tokens[verb]?.w ?? '';
  return [verb, (ETRE.test(form) || AVOIR.test(form)) && isParticiple(w) ? at + 1 : verb + 1];
}

function harms(sentence: Sentence, { records }: RuleContext): boolean {
  return records.claimsIn(sentence).some((claim) => claim.about?.harmsReputation === true);
}

/** The record says that it is only alleged or reported, and by whom: nothing is left to ask. */
function isPutOnVerso(sentence: Sentence, { records }: RuleContext): boolean {
  return records
    .claimsIn(sentence)
    .some(
      ({ id, modality }) =>
        /^(?:alleged|reported|disputed|denied|unknown)$/.test(modality) &&
        (records.attributions.get(id) ?? []).length > 0,
    );
}

function found(sentence: Sentence, context: RuleContext, attributed: boolean): Hit[] {
  if (isPutOnVerso(sentence, context)) return [];
  if ((isAttributed(sentence) || isNamedOnVerso(sentence, context)) !== attributed) return [];
  return reportingConditionals(sentence, context).map((verb) => {
    const [from, to] = span(sentence, verb);
    const severity = attributed ? 'info' : harms(sentence, context) ? 'block' : 'warn';
    return hitOn(sentence, from, to, { severity });
  });
}

export const conditionalReport: Rule = {
  id: 'fr.cond-report',
  group: 'modality',
  severity: 'warn',
  fixes: ['name-source', 'set-modality', 'make-claim'],
  sentence: (sentence, context) => found(sentence, context, false),
};

export const conditionalAttributed: Rule = {
  id: 'fr.cond-attributed',
  group: 'modality',
  severity: 'info',
  fixes: ['set-modality'],
  sentence: (sentence, context) => found(sentence, context, true),
};
