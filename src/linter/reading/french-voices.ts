/** Reads who speaks in a French sentence: « selon X », « X affirme que », « …, précise X ». */
import type { ListReader } from '../lists/reader.ts';
import { SPEECH_OF_FIGURES, SPEECH_WITH_CLAUSE } from '../lists/speech-fr.ts';
import { isSpeechForm, speechAt } from './french-speech.ts';
import type { Attribution, Voice } from './passages.ts';
import { phraseAt, phraseHits } from './phrases.ts';
import type { Token } from './tokens.ts';

const NEEDS_CLAUSE: ReadonlySet<string> = new Set(SPEECH_WITH_CLAUSE);
const OF_FIGURES: ReadonlySet<string> = new Set(SPEECH_OF_FIGURES);
const AUXILIARIES = new Set([
  'a',
  'ont',
  'avait',
  'avaient',
  'ayant',
  'eut',
  'est',
  'sont',
  'était',
  'étaient',
  'aura',
]);
const PRONOUNS = new Set([
  'il',
  'elle',
  'ils',
  'elles',
  'lui',
  'eux',
  'celui-ci',
  'celle-ci',
  'ceux-ci',
  'ce dernier',
  'cette dernière',
  'ces derniers',
  '-il',
  '-elle',
  '-ils',
  '-elles',
  'je',
  'nous',
  "j'",
  '-je',
  '-nous',
]);
const DEFINITE = new Set([
  'le',
  'la',
  "l'",
  'son',
  'sa',
  'leur',
  'leurs',
  'ses',
  'cet',
  'cette',
  'ce',
  'au',
  'du',
  'notre',
  'mon',
  'ma',
  'ces',
]);
const FUNCTION_WORDS = new Set(
  "le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs il elle ils elles on je j' nous vous selon pour dans en sur à au aux par avec sans sous chez entre vers après avant depuis pendant durant mais et ou or donc car ni si quand lorsque comme que qu' qui dont où certains certaines plusieurs beaucoup nombreux nombre tous toutes tout toute chaque aucun aucune personne rien hier aujourd' demain hui ici là puis ensuite enfin cependant toutefois pourtant ainsi aussi alors même malgré grâce faute lors face quant d'après jusqu' dès contre c' ça cela ceci n' ne s' se y lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre quelques divers différents bien bon mal peu plus moins très trop selon".split(
    ' ',
  ),
);

function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.isCapital) return false;
  if (at > 0 && !['«', '“', '"', '—'].includes(tokens[at - 1]?.w ?? '')) return true;
  if (FUNCTION_WORDS.has(token.w)) return false;
  const next = tokens[at + 1];
  return Boolean(next?.isCapital) || isSpeechForm(next?.w ?? '') || AUXILIARIES.has(next?.w ?? '');
}

/** Who the words from `from` to `to` are: null when they are nobody. */
export function voiceOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  lists: ListReader,
): Voice | null {
  let voice: Voice | null = null;
  let isHidden = false;
  for (let at = from; at < to; at++) {
    const { w } = tokens[at] ?? { w: '' };
    if (phraseAt(tokens, at, lists('fr.anonymous')) || lists.has('fr.hidden-sources', w))
      isHidden = true;
    if (isName(tokens, at)) return isHidden ? 'vague' : 'named';
    if (at === from && PRONOUNS.has(w)) voice = 'pronoun';
    const before = tokens[at - 1]?.w ?? '';
    const hidden = phraseAt(tokens, at, lists('fr.quantifiers'));
    if (
      hidden &&
      hasPeople(tokens, hidden.to, Math.min(to, hidden.to + 3), lists) &&
      !(/^(?:les|nos|tous les)$/u.test(hidden.entry) && isOfBody(tokens, hidden.to, to, lists))
    )
      isHidden = true;
    if (at === from && phraseAt(tokens, at, lists('fr.vague-pronouns'))) isHidden = true;
    if (lists.has('fr.institutions', w) && !isHidden && before !== 'un' && before !== 'une') {
      voice ??= 'named';
    }
    if (at === from && DEFINITE.has(w)) voice ??= 'named';
    if (at === from && (w === 'un' || w === 'une' || w === 'les' || w === 'des')) voice ??= 'vague';
  }
  return isHidden ? 'vague' : voice;
}

/** « les enquêteurs de la brigade de Vannes »: the body they belong to can be asked. */
function isOfBody(tokens: readonly Token[], from: number, to: number, lists: ListReader): boolean {
  const of = tokens.slice(from, to).findIndex(({ w }) => /^(?:de|du|des|d'|à|au)$/u.test(w));
  if (of < 0) return false;
  return tokens
    .slice(from + of + 1, Math.min(to, from + of + 7))
    .some(({ w, isCapital }) => isCapital || lists.has('fr.institutions', w));
}

function hasPeople(tokens: readonly Token[], from: number, to: number, lists: ListReader): boolean {
  for (let at = from; at < to; at++) {
    if (phraseAt(tokens, at, lists('fr.people')) || phraseAt(tokens, at, lists('fr.authorities')))
      return true;
  }
  return false;
}

/** Index after the words of a source: a comma, a stop, a verb in the indicative or nine words end it. */
function endOfSource(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at < from + 9 && !/^[,;:.!?»)(]$/u.test(tokens[at]?.w ?? '')) at++;
  return at;
}

function afterMarkers(tokens: readonly Token[], lists: ListReader): Attribution[] {
  const found: Attribution[] = phraseHits(tokens, lists('fr.own-view')).map((hit) => ({
    voice: 'pronoun' as const,
    forFiguresOnly: false,
    at: hit.from,
  }));
  for (let at = 0; at < tokens.length; at++) {
    const hit = phraseAt(tokens, at, lists('fr.source-markers'));
    if (!hit) continue;
    if (phraseAt(tokens, at, lists('fr.no-source'))) continue;
    const voice = voiceOf(tokens, hit.to, endOfSource(tokens, hit.to), lists);
    const isFigures = hit.entry.startsWith('source');
    if (voice) found.push({ voice, forFiguresOnly: isFigures, at });
  }
  // « Pour Jean Roy, … », at the head of the sentence only.
  if (tokens[0]?.w === 'pour' || tokens[0]?.w === 'chez') {
    const end = endOfSource(tokens, 1);
    const voice = tokens[end]?.w === ',' && end > 1 ? voiceOf(tokens, 1, end, lists) : null;
    const first = tokens[1];
    const isWho =
      first?.isCapital ||
      PRONOUNS.has(first?.w ?? '') ||
      lists.has('fr.institutions', tokens[2]?.w ?? '');
    if (voice && isWho) found.push({ voice, forFiguresOnly: false, at: 0 });
  }
  return found;
}

/** « que », « : » or an infinitive after the verb make it one of saying. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < tokens.length && next <= at + 12; next++) {
    const { w } = tokens[next] ?? { w: '' };
    if (w === 'que' || w === "qu'" || w === ':') return true;
    if (w === 'avoir' || w === 'être' || w === "s'attendre" || w === 'vouloir')
      return next <= at + 3;
    if (/^[,;.!?]$/u.test(w)) return false;
  }
  return false;
}

/** A verb of saying in use as one: « confirme », but not « a appelé les secours ». */
export function saysAt(tokens: readonly Token[], at: number): boolean {
  const speech = speechAt(tokens, at);
  if (!speech) return false;
  if (
    speech.isParticiple &&
    !AUXILIARIES.has(tokens[at - 1]?.w ?? '') &&
    !AUXILIARIES.has(tokens[at - 2]?.w ?? '')
  )
    return false;
  return !NEEDS_CLAUSE.has(speech.lemma) || opensClause(tokens, at) || isInserted(tokens, at);
}

function subjectBefore(tokens: readonly Token[], verb: number, lists: ListReader): Voice | null {
  let last = verb - 1;
  const skip = new Set([
    "n'",
    'ne',
    "s'",
    'se',
    "l'",
    'le',
    'la',
    'les',
    'lui',
    'leur',
    'y',
    'en',
    'a',
    'ont',
    'avait',
    'avaient',
    'est',
    'sont',
    'déjà',
    'aussi',
    'également',
    "m'",
    'nous',
    'eut',
  ]);
  while (last >= 0 && skip.has(tokens[last]?.w ?? '')) last--;
  const direct = tokens[last]?.w ?? '';
  if (direct === 'on' || direct === '-on') return null;
  if (direct === 'il' && last === verb - 3 && tokens[verb - 1]?.w === 'est') return null;
  if (PRONOUNS.has(direct)) return 'pronoun';
  let from = last;
  while (from > 0 && from > last - 16 && !/^[;:]$/u.test(tokens[from - 1]?.w ?? '')) from--;
  return voiceOf(tokens, from, last + 1, lists);
}

function isBodyBefore(tokens: readonly Token[], verb: number, lists: ListReader): boolean {
  return tokens
    .slice(Math.max(0, verb - 16), verb)
    .some(
      (token, at, all) =>
        lists.has('fr.institutions', token.w) ||
        PRONOUNS.has(token.w) ||
        isName(all, at) ||
        lists.has('fr.hidden-sources', token.w),
    );
}

function subjectAfter(tokens: readonly Token[], verb: number, lists: ListReader): Voice | null {
  let at = verb + 1;
  while (
    [
      'pas',
      'encore',
      'ainsi',
      'aussi',
      'alors',
      'également',
      "d'ailleurs",
      'ainsi',
      'de',
      'son',
      'côté',
      'quant',
      'à',
      'lui',
    ].includes(tokens[at]?.w ?? '') &&
    at < verb + 4
  )
    at++;
  const w = tokens[at]?.w ?? '';
  if (w === '-on' || w === 'on') return null;
  if (PRONOUNS.has(w)) return 'pronoun';
  return voiceOf(tokens, at, endOfSource(tokens, at), lists);
}

/** The verb opens an inserted clause: a comma or a closing mark stands before it. */
function isInserted(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (
    at >= 0 &&
    at > verb - 4 &&
    (AUXILIARIES.has(tokens[at]?.w ?? '') ||
      /^(?:s'|se|-t-|l'|-il|-elle|-on|-ils|-elles)$/u.test(tokens[at]?.w ?? ''))
  )
    at--;
  return /^[,»”"—–-]$/u.test(tokens[at]?.w ?? '');
}

function pronounInside(tokens: readonly Token[], verb: number): Voice | null {
  return /^-(?:il|elle|ils|elles|je|nous)$/u.test(tokens[verb - 1]?.w ?? '') ? 'pronoun' : null;
}

/** « fait état de » */
function isStating(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.w === 'état' && /^(?:fait|font|faisait|faisaient)$/u.test(tokens[at - 1]?.w ?? '')
  );
}

function afterVerbs(tokens: readonly Token[], lists: ListReader): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isStating(tokens, at)) {
      const voice = subjectBefore(tokens, at - 1, lists);
      if (voice) found.push({ voice, forFiguresOnly: false, at });
    }
    const speech = speechAt(tokens, at);
    if (!speech) continue;
    const helped = [1, 2, 3].some((back) => AUXILIARIES.has(tokens[at - back]?.w ?? ''));
    const byAgent = speech.isParticiple && tokens[at + 1]?.w === 'par';
    if (byAgent) {
      const voice = voiceOf(tokens, at + 2, endOfSource(tokens, at + 2), lists);
      if (voice) found.push({ voice, forFiguresOnly: false, at });
      continue;
    }
    if (speech.isParticiple && !helped) continue;
    const inserted = isInserted(tokens, at);
    const clause = opensClause(tokens, at);
    // « la commune compte 300 habitants » counts for nobody; « la préfecture a compté » does.
    const figures =
      OF_FIGURES.has(speech.lemma) && (speech.lemma !== 'compter' || speech.isParticiple);
    if (!inserted && !clause && NEEDS_CLAUSE.has(speech.lemma) && !figures) continue;
    const voice = inserted
      ? (pronounInside(tokens, at) ??
        subjectAfter(tokens, at, lists) ??
        subjectBefore(tokens, at, lists))
      : subjectBefore(tokens, at, lists);
    if (!voice) continue;
    // « la baleine mesure 12 mètres »: only a body or a name gives a figure as its own.
    if (!inserted && !clause && !isBodyBefore(tokens, at, lists)) continue;
    found.push({ voice, forFiguresOnly: !inserted && !clause, at });
  }
  return found;
}

/** « l'étude de l'Inserm porte sur… »: a paper with an author is the source of its figures. */
function afterPapers(tokens: readonly Token[], lists: ListReader): Attribution[] {
  return tokens.flatMap((token, at): Attribution[] => {
    if (!lists.has('fr.papers', token.w)) return [];
    const next = tokens.slice(at + 1, at + 6);
    const isAuthored =
      /^(?:de|du|d'|des)$/u.test(next[0]?.w ?? '') && next.some((one) => one.isCapital);
    return isAuthored ? [{ voice: 'named', forFiguresOnly: true, at }] : [];
  });
}

/** All attributions of a sentence. @param tokens those outside quotation marks */
export function frenchAttributions(tokens: readonly Token[], lists: ListReader): Attribution[] {
  return [
    ...afterMarkers(tokens, lists),
    ...afterVerbs(tokens, lists),
    ...afterPapers(tokens, lists),
  ];
}
