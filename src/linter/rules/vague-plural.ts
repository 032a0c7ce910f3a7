/** `attr.vague-plural`: people without a name who say or think something. */

import { speechAt } from '../reading/french-speech.ts';
import { isSpoken, type Sentence } from '../reading/passages.ts';
import { phraseAt, phraseHits } from '../reading/phrases.ts';
import type { Token } from '../reading/tokens.ts';
import { type Hit, hitOn, type Rule, type RuleContext } from '../rule.ts';
import { isLoadBearing, isNamedOnVerso } from '../scope.ts';

interface Group {
  from: number;
  to: number;
  /** Vague by itself, even after “the”. */
  isAuthority: boolean;
}

const SUBJECT_PRONOUNS =
  /^(?:certaine?s|beaucoup|d'autres|chacun|tout le monde|d'aucuns|plusieurs|nombreux|tous|some|many|others|several|most|few)$/u;
const DEFINITE = new Set(['les', 'the', 'nos', 'tous les', 'toutes les']);
/** « les experts de l'Ifremer », “economists at Unicef”: the body can be asked. */
const OF = /^(?:de|d'|du|des|au|à|at|of|from|with|for)$/u;

function groupAt(sentence: Sentence, at: number, { lists }: RuleContext): Group | null {
  const { tokens, isFrench } = sentence;
  const [quantifiers, authorities, people] = isFrench
    ? (['fr.quantifiers', 'fr.authorities', 'fr.people'] as const)
    : (['en.quantifiers', 'en.authorities', 'en.people'] as const);
  const quantifier = phraseAt(tokens, at, lists(quantifiers));
  if (isFrench && quantifier?.entry === 'des' && isGenitive(tokens, at)) return null;
  const from = quantifier?.to ?? at;
  const isDefinite = quantifier !== null && DEFINITE.has(quantifier.entry);
  const isBare = !isFrench && quantifier === null && isBareStart(tokens, at);
  if (!quantifier && !isBare) return null;
  // An adjective or two may stand between.
  for (let noun = from; noun < Math.min(tokens.length, from + 3); noun++) {
    const authority = phraseAt(tokens, noun, lists(authorities));
    const person = isDefinite || isBare ? null : phraseAt(tokens, noun, lists(people));
    const hit = authority ?? person;
    if (hit) return { from: at, to: hit.to, isAuthority: authority !== null };
    if (tokens[noun]?.kind !== 'word' || (tokens[noun]?.isCapital && noun > 0)) break;
    if (isFrench && !isDefinite && isSomebody(tokens, noun))
      return { from: at, to: noun + 1, isAuthority: false };
  }
  return null;
}

/** Verbs in the plural that only people and bodies are the subject of. */
const THINKS =
  /^(?:estiment|jugent|pensent|craignent|déplorent|affirment|assurent|redoutent|considèrent|dénoncent|regrettent|espèrent|soutiennent|prétendent|croient|doutent|soupçonnent|accusent|réclament|plaident|prédisent|parient|tablent|jurent)$/u;

/** « bien des vignerons estiment »: whatever they are called, they think. */
function isSomebody(tokens: readonly Token[], noun: number): boolean {
  const { w } = tokens[noun] ?? { w: '' };
  return /\p{L}{3}[sx]$/u.test(w) && THINKS.test(tokens[noun + 1]?.w ?? '');
}

/** « la conférence des présidents »: “des” that belongs to the noun before it. */
function isGenitive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || speechAt(tokens, at - 1)) return false;
  return !/^(?:que|qu'|et|mais|ou|où|si|selon|pour|par|avec|chez|après|comme|quand|lorsque|dont|qui|alors|car|or|donc|puis|entre|voilà|disent|dit)$/u.test(
    before.w,
  );
}

/** In English a plural needs no article: “Experts say”. */
function isBareStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.w ?? '';
  return (
    at === 0 ||
    /^(?:,|;|:|and|but|that|by|to|among|”|"|while|although|though|however|as)$/u.test(before)
  );
}

/** A proper name close behind tells who they are. */
function isIdentified(tokens: readonly Token[], group: Group): boolean {
  let names = 0;
  for (let at = group.to; at < Math.min(tokens.length, group.to + 14); at++) {
    const token = tokens[at];
    if (token?.isCapital && tokens[at + 1]?.isCapital) names++;
    const near = at <= group.to + 4;
    if (near && token?.isCapital && tokens.slice(group.to, at).some((one) => OF.test(one.w)))
      return true;
  }
  return names >= 2;
}

function isSayingFrench(tokens: readonly Token[], group: Group, { lists }: RuleContext): boolean {
  // A relative clause says what they did, not what they say: « des témoins qui ont alerté… ».
  if (/^(?:qui|que|qu'|dont|où)$/u.test(tokens[group.to]?.w ?? '')) return false;
  let passed = 0;
  for (let at = group.to; at < tokens.length && passed < 12; at++, passed++) {
    const token = tokens[at];
    if (!token || /^[;:.!?«»]$/u.test(token.w)) return token?.w === ':' ? false : token?.w === '«';
    if (phraseAt(tokens, at, lists('fr.stances'))) return true;
    const speech = speechAt(tokens, at);
    if (!speech) {
      // Another verb with its auxiliary, “ont voté”, closes the search.
      if (/^(?:ont|avaient)$/u.test(token.w) && !speechSoon(tokens, at)) return false;
      continue;
    }
    if (!speech.isParticiple) return isVerbOfThought(tokens, at);
    // « ont été appelés » is done to them.
    const helpers = tokens.slice(group.to, at);
    const isActive = helpers.some((one) => /^(?:ont|avaient|se|s')$/u.test(one.w));
    if (isActive && !helpers.some((one) => one.w === 'été')) return isVerbOfThought(tokens, at);
  }
  return false;
}

function speechSoon(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((next) => speechAt(tokens, at + next) !== null);
}

/** “demander”, “voir”, “lancer” only with a clause or a preposition that makes it speech. */
function isVerbOfThought(tokens: readonly Token[], verb: number): boolean {
  const { w } = tokens[verb] ?? { w: '' };
  if (
    !/^(?:sait|savent|lancent|lancé|entendent|attend|attendent|compte|comptent|appelle|comprennent|développent|accordent|accordé|emporté|emportent|sentent|veulent|enregistrent|enregistré|mesurent|appris|apprennent|garantissent|appellent|appelé|lisent|réclament|rejettent|rejeté|voient|vu|reprennent|repris|exposent|exposé|exposés|établi|souviennent|retenu|avancent|postent|reçu|saluent|salué|opposent|opposé|opposés|proposent|proposé|lâché|saluées|vérifié|projettent|établissent|défendent|demandent|demandé|promis|promettent|contestent|contesté|situent|interrogé|interrogés|relèvent|relevé|hésitent|hésité)$/u.test(
      w,
    )
  )
    return true;
  return (
    tokens
      .slice(verb + 1, verb + 8)
      .some((one) => /^(?:que|qu'|:|si|pourquoi|comment|une|un|là|à|dans|s'|des)$/u.test(one.w)) ||
    /^(?:s'|se|y|n'en)$/u.test(tokens[verb - 1]?.w ?? '')
  );
}

const NOT_SAYING_EN =
  /^(?:see|saw|found|find|held|hold|put|puts|ask|asked|support|supported|show|showed|call|called|report|reported|cry|cried|attribute|object|refer|referred|post|posted|oppose|opposed|reject|rejected)$/u;

function isSayingEnglish(tokens: readonly Token[], group: Group, { lists }: RuleContext): boolean {
  for (let at = group.to; at < Math.min(tokens.length, group.to + 8); at++) {
    const { w } = tokens[at] ?? { w: '' };
    if (/^[;:.!?]$/u.test(w)) return false;
    if (!phraseAt(tokens, at, lists('en.speech'))) continue;
    if (/^(?:be|been|were|was|are|to)$/u.test(tokens[at - 1]?.w ?? '')) return false;
    return (
      !NOT_SAYING_EN.test(w) ||
      tokens.slice(at + 1, at + 6).some((one) => /^(?:that|as|to|it|for|in|the|this)$/u.test(one.w))
    );
  }
  return false;
}

/** « selon des experts », « affirment plusieurs témoins », “according to critics”, “by some scholars”. */
function isSourceBehind(sentence: Sentence, group: Group, { lists }: RuleContext): boolean {
  const { tokens, isFrench } = sentence;
  for (const back of [1, 2, 3, 4, 5]) {
    const marker = phraseAt(
      tokens,
      group.from - back,
      lists(isFrench ? 'fr.source-markers' : 'en.source-markers'),
    );
    if (marker && marker.to >= group.from - 1) return true;
  }
  if (isFrench) {
    const before = speechAt(tokens, group.from - 1);
    const sign = tokens
      .slice(Math.max(0, group.from - 5), group.from - 1)
      .some((one) => /^[,»”"]$/u.test(one.w));
    if (before && sign) return true;
    return (
      /^(?:pour|chez|parmi)$/u.test(tokens[group.from - 1]?.w ?? '') &&
      tokens.slice(group.to, group.to + 8).some((one) => one.w === ',') &&
      group.from <= 1
    );
  }
  const by = tokens[group.from - 1]?.w === 'by';
  const among = /^(?:among|amongst)$/u.test(tokens[group.from - 1]?.w ?? '');
  return (
    among ||
    (by &&
      tokens
        .slice(Math.max(0, group.from - 5), group.from)
        .some((one) =>
          /^(?:considered|regarded|seen|viewed|believed|thought|criticized|criticised|described|called|accused|argued|said|suggested|claimed|praised|known|referred|used|held|accepted|perceived|disputed|questioned)$/u.test(
            one.w,
          ),
        ))
  );
}

/** « Certains y voient », “Some argue”: the pronoun alone. */
function pronounGroup(sentence: Sentence, at: number, context: RuleContext): Group | null {
  const { tokens, isFrench } = sentence;
  const before = tokens[at - 1]?.w ?? '';
  const opens =
    at === 0 ||
    /^(?:,|;|:|de|que|qu'|mais|et|si|où|alors|selon|pour|d'après|quand|»|and|but|that|while|though|although|to|by|as|for)$/u.test(
      before,
    );
  if (!opens) return null;
  const hit = phraseAt(
    tokens,
    at,
    context.lists(isFrench ? 'fr.vague-pronouns' : 'en.vague-pronouns'),
  );
  if (!hit) return null;
  const next = tokens[hit.to];
  const isPronoun =
    !SUBJECT_PRONOUNS.test(hit.entry) ||
    /^(?:y|en|l'|se|s'|ne|n'|le|la|les|ont|d'entre|,|pour|à|parmi|allant|have|had|also|even|of)$/u.test(
      next?.w ?? '',
    ) ||
    (isFrench
      ? speechAt(tokens, hit.to) !== null && !speechAt(tokens, hit.to)?.isParticiple
      : phraseAt(tokens, hit.to, context.lists('en.speech')) !== null);
  return isPronoun ? { from: at, to: hit.to, isAuthority: true } : null;
}

function saysSomething(sentence: Sentence, group: Group, context: RuleContext): boolean {
  if (isSourceBehind(sentence, group, context)) return true;
  return sentence.isFrench
    ? isSayingFrench(sentence.tokens, group, context)
    : isSayingEnglish(sentence.tokens, group, context);
}

/** « des voix s'élèvent »: a crowd in a turn of phrase. */
function voices(sentence: Sentence, { lists }: RuleContext): Hit[] {
  if (!sentence.isFrench) return [];
  const { tokens } = sentence;
  const listed = phraseHits(tokens, lists('fr.voices'));
  const raised = tokens.flatMap(({ w }, at) =>
    w === 'voix' ? (raisedVoices(tokens, at) ?? []) : [],
  );
  return [...listed, ...raised.filter(({ from }) => !listed.some((hit) => hit.from === from))]
    .filter((hit) => !isSpoken(sentence, hit.from))
    .map((hit) => hitOn(sentence, hit.from, hit.to));
}

/** « de nombreuses voix discordantes s'élèvent »: with what adjectives it pleases. */
function raisedVoices(tokens: readonly Token[], at: number): { from: number; to: number } | null {
  const from = [1, 2, 3]
    .map((back) => at - back)
    .find((place) =>
      /^(?:des|plusieurs|quelques|certaines|nombreuses|d'autres)$/u.test(tokens[place]?.w ?? ''),
    );
  const verb = [1, 2, 3, 4]
    .map((next) => at + next)
    .find((place) =>
      /^(?:élèvent|élevées|inquiètent|interrogent|dénoncent|réclament|appellent|plaident|demandent|regrettent)$/u.test(
        tokens[place]?.w ?? '',
      ),
    );
  return from === undefined || verb === undefined ? null : { from, to: verb + 1 };
}

const HELD =
  /^(?:jugée?s?|considérée?s?|critiquée?s?|qualifiée?s?|décrite?s?|perçue?s?|vue?s?|dénoncée?s?|contestée?s?|accusée?s?|présentée?s?|réclamée?s?|saluée?s?|décriée?s?|redoutée?s?|surnommée?s?|attendue?s?)$/u;

/** « jugée inefficace par ses détracteurs »: held so by people without a name. */
function heldBy(sentence: Sentence, { lists }: RuleContext): Hit[] {
  const { tokens, isFrench } = sentence;
  if (!isFrench) return [];
  return tokens.flatMap(({ w }, at) => {
    if (w !== 'par' || isSpoken(sentence, at)) return [];
    if (!/^(?:ses|leurs|certains|des|plusieurs|beaucoup)$/u.test(tokens[at + 1]?.w ?? ''))
      return [];
    const isHeld = tokens.slice(Math.max(0, at - 4), at).some((one) => HELD.test(one.w));
    const many = tokens[at + 1]?.w === 'beaucoup';
    const people = many ? { to: at + 2 } : phraseAt(tokens, at + 2, lists('fr.authorities'));
    return isHeld && people ? [hitOn(sentence, at + 1, people.to)] : [];
  });
}

function vague(sentence: Sentence, context: RuleContext): Hit[] {
  if (isNamedOnVerso(sentence, context)) return [];
  const { part, kind } = sentence.block;
  if (part === 'body' && kind === 'heading') return [];
  const hits = [...voices(sentence, context), ...heldBy(sentence, context)];
  const severity = isLoadBearing(sentence, context) ? 'block' : 'warn';
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (isSpoken(sentence, at)) continue;
    const group = groupAt(sentence, at, context) ?? pronounGroup(sentence, at, context);
    if (!group || !saysSomething(sentence, group, context)) continue;
    if (isIdentified(sentence.tokens, group)) continue;
    hits.push(hitOn(sentence, group.from, group.to, { severity }));
    at = group.to;
  }
  return hits;
}

export const vaguePlural: Rule = {
  id: 'attr.vague-plural',
  group: 'attribution',
  severity: 'warn',
  fixes: ['name-source', 'make-claim'],
  sentence: vague,
};
