/** Small words by which a French subject, an object or a clause is known. */
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
export const FUNCTION_WORDS = new Set(
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
    if (hidden && hasPeople(tokens, hidden.to, Math.min(to, hidden.to + 3), lists)) isHidden = true;
    if (at === from && phraseAt(tokens, at, lists('fr.vague-pronouns'))) isHidden = true;
    if (lists.has('fr.institutions', w) && !isHidden && before !== 'un' && before !== 'une') {
      voice ??= 'named';
    }
    if (at === from && DEFINITE.has(w)) voice ??= 'named';
    if (at === from && (w === 'un' || w === 'une' || w === 'les' || w === 'des')) voice ??= 'vague';
  }
  return isHidden ? 'vague' : voice;
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
