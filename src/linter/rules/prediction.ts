/** `mod.prediction-as-fact`: a future that nobody can know, told as if it had happened. */
import { readFrench } from '../reading/french-forms.ts';
import { hasAnySource, isSpoken, type Sentence } from '../reading/passages.ts';
import { phraseAt, phraseHits } from '../reading/phrases.ts';
import { type Hit, hitOn, type Rule, type RuleContext } from '../rule.ts';
import { isNamedOnVerso, isOpinion } from '../scope.ts';

const FIRST_OR_SECOND = /^(?:je|j'|nous|vous|tu|on|l'on|-je|-nous|-vous|-on|i|we|you)$/u;
const MODAL_STEM = /^(?:dev|pour|faud|voud|sau)r$/u;
/** Words by which a text speaks of itself or of what is not yet known. */
const OPEN =
  /\b(?:reste à (?:savoir|voir)|on verra|l['’]avenir dira|nul ne sait|remains to be seen|time will tell)\b/iu;

function isStory(sentence: Sentence, context: RuleContext): boolean {
  // A past year makes it the future of a story: « Elle deviendra ministre en 1981 ».
  const now = context.at === null ? FALLBACK_YEAR : new Date(context.at).getUTCFullYear();
  return sentence.tokens.some(
    ({ kind, w }) => kind === 'number' && /^1[0-9]\d\d$|^20[0-4]\d$/.test(w) && Number(w) < now,
  );
}

/** Stands in when nobody says when the text is published; any earlier year is surely past. */
const FALLBACK_YEAR = 2025;

function isAgenda(sentence: Sentence, at: number, to: number, context: RuleContext): boolean {
  const { tokens, isFrench } = sentence;
  const { lists } = context;
  const places = [at, at - 1, to, to - 1];
  const agenda = lists(isFrench ? 'fr.agenda-verbs' : 'en.agenda-verbs');
  if (places.some((place) => phraseAt(tokens, place, agenda) !== null)) return true;
  if (!isFrench) return false;
  const infinitive = futureOf(tokens[to]?.w ?? '');
  if (infinitive !== '' && lists.has('fr.agenda-verbs', infinitive)) return true;
  if (
    hasDay(sentence) &&
    !isOutcome(tokens[at]?.w ?? '', context) &&
    !isOutcome(tokens[to]?.w ?? '', context)
  )
    return true;
  const isWeak =
    lists.has('fr.agenda-weak', tokens[at]?.w ?? '') || lists.has('fr.agenda-weak', infinitive);
  if (isWeak && (isDated(sentence, context) || isOpening(sentence, at))) return true;
  return isDecided(sentence, at, to, context) || isPlanOfBody(sentence, at, to, context);
}

const MONTHS =
  /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/u;

/** A day of the week, of the month, or an hour: somebody keeps a diary. */
function hasDay(sentence: Sentence): boolean {
  return sentence.tokens.some(({ w, kind }, at) => {
    if (MONTHS.test(w) && sentence.tokens[at - 1]?.kind === 'number')
      return !/^(?:avant|d'ici|après)$/u.test(sentence.tokens[at - 3]?.w ?? '');
    if (/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u.test(w)) return true;
    return kind === 'number' && /^(?:h|heures)$/u.test(sentence.tokens[at + 1]?.w ?? '');
  });
}

/** « ouvrira en 2028 »: of doors and roads a year is date enough. */
function isOpening(sentence: Sentence, at: number): boolean {
  const isDoor = /^(?:r?ouvri|ferm)/u.test(sentence.tokens[at]?.w ?? '');
  return isDoor && sentence.tokens.some(({ kind, w }) => kind === 'number' && /^20\d\d$/.test(w));
}

/** « ouvrir » -> « ouvrira »: infinitives are looked up as their futures. */
function futureOf(w: string): string {
  if (!/(?:er|ir|re)$/u.test(w)) return '';
  return `${w.endsWith('re') ? w.slice(0, -1) : w}a`;
}

function isOutcome(w: string, { lists }: RuleContext): boolean {
  // A verb is looked up by its first letters, three at least.
  for (let length = 3; length <= w.length; length++) {
    if (lists.has('fr.outcomes', w.slice(0, length))) return true;
  }
  return false;
}

/** « sera jugé », « vont être transférés »: what somebody in charge has settled. */
function isDecided(sentence: Sentence, at: number, to: number, context: RuleContext): boolean {
  const { tokens } = sentence;
  const isPassive = /^(?:sera|seront)$/u.test(tokens[at]?.w ?? '') || tokens[to]?.w === 'être';
  if (!isPassive) return false;
  const next = tokens.slice(to, to + 4).map(({ w }) => w);
  const participle = next.find((w) => PARTICIPLE.test(w) && !NO_PARTICIPLE.test(w));
  return participle !== undefined && !isOutcome(participle, context);
}

const PARTICIPLE = /(?:[éiu]|[^s]is|ert|int|ait|uit|eint|os)(?:e|s|es)?$/u;
const NO_PARTICIPLE =
  /^(?:aussi|ainsi|plus|lundi|mardi|mercredi|jeudi|vendredi|samedi|pas|ici|le|la|les|de|une|très|moins|toujours|mauvais|mauvaise|historique|rude|.*ique|.*aire|fait|qui|pire|difficile)$/u;

/** « la ville va planter 300 arbres »: a body says what it means to do. */
function isPlanOfBody(sentence: Sentence, at: number, to: number, context: RuleContext): boolean {
  const { tokens } = sentence;
  const isBody = tokens
    .slice(Math.max(0, at - 9), at)
    .some(({ w }, place) => place < 6 && context.lists.has('fr.institutions', w));
  const verb = tokens[to]?.w ?? '';
  const form = /^(?:va|vont)$/u.test(tokens[at]?.w ?? '') ? verb : (tokens[at]?.w ?? '');
  return isBody && !/^(?:sera|seront|aura|auront)$/u.test(form) && !isOutcome(form, context);
}

function isDated(sentence: Sentence, { lists }: RuleContext): boolean {
  const { tokens, isFrench } = sentence;
  return phraseHits(tokens, lists(isFrench ? 'fr.time' : 'en.time')).length > 0;
}

function isHedged(sentence: Sentence, { lists }: RuleContext): boolean {
  const { tokens, isFrench } = sentence;
  const name = isFrench ? 'fr.expectations' : 'en.expectations';
  // A condition makes it no less of a forecast.
  return phraseHits(tokens, lists(name)).some(({ entry, from }) => {
    if (/^prévu/u.test(entry) && tokens[from - 1]?.w === 'que') return false;
    return !/^(?:si|s'|if|unless)$/u.test(entry);
  });
}

interface Future {
  from: number;
  /** After the verb form: where its complement begins. */
  to: number;
}

function frenchFuture(sentence: Sentence, at: number): Future | null {
  const { tokens } = sentence;
  const { w, isCapital } = tokens[at] ?? { w: '', isCapital: false };
  if (/^(?:va|vont)$/u.test(w)) {
    let next = at + 1;
    while (
      /^(?:se|s'|le|la|les|l'|lui|en|y|bientôt|pas|donc|ainsi|encore|de|plus|probablement|aussi|\p{L}+ment)$/u.test(
        tokens[next]?.w ?? '',
      ) &&
      next < at + 4
    )
      next++;
    const infinitive = tokens[next]?.w ?? '';
    return /(?:er|ir|re|oir)$/u.test(infinitive) && infinitive.length > 3
      ? { from: at, to: next }
      : null;
  }
  if (isCapital && at > 0) return null;
  if (/^(?:aura|auront)$/u.test(w) && isLookingBack(sentence, at)) return null;
  const reading = readFrench(w);
  if (reading?.form !== 'future' || MODAL_STEM.test(reading.stem)) return null;
  return { from: at, to: at + 1 };
}

/** « il aura fallu deux ans »: the future perfect of what is over, unless a coming date says else. */
function isLookingBack({ tokens, text }: Sentence, at: number): boolean {
  const next = tokens.slice(at + 1, at + 4);
  const isPerfect = next.some(({ w }) =>
    /^(?:fallu|été|eu|pu|suffi|mis|duré|marqué|permis)$/u.test(w),
  );
  return isPerfect && !/(?:d['’]ici|avant|dans \p{L}+ (?:ans|mois)|20[2-9]\d|bientôt)/u.test(text);
}

function englishFuture(sentence: Sentence, at: number): Future | null {
  const { tokens } = sentence;
  const { w } = tokens[at] ?? { w: '' };
  if (w !== 'will' && w !== "won't" && !/^\p{L}+'ll$/u.test(w)) return null;
  if (
    /^(?:the|a|his|her|their|my|good|free|own|last|of|and|to|against|ill)$/u.test(
      tokens[at - 1]?.w ?? '',
    )
  )
    return null;
  const next = tokens[at + 1];
  if (at === 0 || !next || next.kind !== 'word' || /^(?:and|or|of|to|is|was)$/u.test(next.w))
    return null;
  let to = at + 1;
  while (
    /^(?:not|never|soon|also|now|still|\p{L}+ly|then)$/u.test(tokens[to]?.w ?? '') &&
    to < at + 4
  )
    to++;
  return { from: at, to };
}

function isOther(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  // « Si vous le lâchez plus tôt, l'accord sera meilleur »: a recipe.
  const clause = tokens.slice(0, at).findIndex(({ w }) => /^(?:si|if|when|quand)$/u.test(w));
  if (clause >= 0 && /^(?:vous|tu|you|nous|we)$/u.test(tokens[clause + 1]?.w ?? '')) return true;
  if (tokens.slice(Math.max(0, at - 4), at).some(({ w }) => FIRST_OR_SECOND.test(w))) return true;
  const next = tokens[at + 1]?.w ?? '';
  return /^-(?:il|elle|ils|elles|on|t-il)$/u.test(next);
}

/** « ceux qui signeront », « quiconque… »: who it will concern is no forecast. */
function isRelative(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  let back = at - 1;
  while (
    back >= 0 &&
    /^(?:ne|n'|se|s'|en|y|le|la|les|l'|lui|leur|will)$/u.test(tokens[back]?.w ?? '')
  )
    back--;
  const isWho = /^(?:qui|dont|où|who|which|that)$/u.test(tokens[back]?.w ?? '');
  return isWho && !/^(?:,)$/u.test(tokens[back - 1]?.w ?? '');
}

function predictions(sentence: Sentence, context: RuleContext): Hit[] {
  if (sentence.isQuestion || isOpinion(context.kind) || OPEN.test(sentence.text)) return [];
  if (hasAnySource(sentence) || isNamedOnVerso(sentence, context) || isStory(sentence, context))
    return [];
  if (sentence.block.kind === 'other') return [];
  const hits: Hit[] = [];
  let isScoped: boolean | null = null;
  for (let at = 0; at < sentence.tokens.length; at++) {
    const future = sentence.isFrench ? frenchFuture(sentence, at) : englishFuture(sentence, at);
    if (!future || isSpoken(sentence, at) || isOther(sentence, at) || isRelative(sentence, at))
      continue;
    if (isAgenda(sentence, at, future.to, context)) continue;
    isScoped ??= isHedged(sentence, context);
    if (isScoped) continue;
    if (isPlanned(sentence, at, future.to, context)) continue;
    hits.push(hitOn(sentence, future.from, Math.max(future.to, future.from + 1)));
  }
  return hits.slice(0, 1);
}

/** “to be” with a date says when, not what: « la piscine sera fermée lundi ». */
function isPlanned(sentence: Sentence, at: number, to: number, context: RuleContext): boolean {
  const { w } = sentence.tokens[at] ?? { w: '' };
  const isBeing = sentence.isFrench
    ? /^(?:sera|seront|aura|auront|durera|dureront)$/u.test(w) ||
      (/^va|vont$/u.test(w) && sentence.tokens[to]?.w === 'être')
    : sentence.tokens[to]?.w === 'be' || sentence.tokens[to]?.w === 'have';
  return isBeing && isDated(sentence, context);
}

export const predictionAsFact: Rule = {
  id: 'mod.prediction-as-fact',
  group: 'modality',
  severity: 'warn',
  fixes: ['name-source', 'rewrite'],
  sentence: predictions,
};
