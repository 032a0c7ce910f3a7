/** `attr.anonymous`: one person, or a source, without a name. */

import { speechAt } from '../reading/french-speech.ts';
import { saysAt } from '../reading/french-voices.ts';
import { isSpoken, type Sentence } from '../reading/passages.ts';
import { type PhraseHit, phraseHits } from '../reading/phrases.ts';
import { type Hit, hitOn, type Rule, type RuleContext } from '../rule.ts';

/** Words that say why the name is kept back. */
const REASON =
  /\b(?:qui craint|craignant|par crainte|par peur|de peur|pour sa sécurité|pour leur sécurité|pour protéger|n['’]étant pas autorisée?s?|pas autorisée?s? à|soumis[e]? au secret|tenue? au secret|for fear|fearing|who fears|because (?:he|she|they)|not authori[sz]ed|to protect|for safety)/iu;

/** « une source », « sous couvert d'anonymat »: anonymous whatever the verb. */
const ALWAYS =
  /source|anonym|couvert|sceau|coulisse|manteau|privé|entourage|familiar|close to|knowledge|briefed|named|identified|unnamed/u;

function speaks(sentence: Sentence, hit: PhraseHit, context: RuleContext): boolean {
  const { tokens, isFrench } = sentence;
  const { lists } = context;
  const before = tokens.slice(Math.max(0, hit.from - 3), hit.from);
  if (before.some(({ w }) => /^(?:selon|d'après|après|dixit|to|by)$/u.test(w))) return true;
  if (isFrench && speechAt(tokens, hit.from - 1)) return true;
  for (let at = hit.to; at < Math.min(tokens.length, hit.to + 12); at++) {
    const { w } = tokens[at] ?? { w: '' };
    if (/^[.;:!?»]$/u.test(w)) return false;
    if (isFrench ? saysAt(tokens, at) : lists.has('en.speech', w)) return true;
  }
  return !isFrench && lists.has('en.speech', tokens[hit.from - 1]?.w ?? '');
}

/** A name behind it: « un proche de X, Jean Roy, dit… ». */
function isNamed(sentence: Sentence, hit: PhraseHit): boolean {
  const after = sentence.tokens.slice(hit.to, hit.to + 12);
  return (
    after.some(
      (token, at) => token.w === ',' && after[at + 1]?.isCapital && after[at + 2]?.isCapital,
    ) || Boolean(after[0]?.isCapital && after[1]?.isCapital)
  );
}

/** Anonymity that has a record with its reason; then only the reader lacks it. */
function onRecord(sentence: Sentence, { records }: RuleContext): boolean {
  return records
    .claimsIn(sentence)
    .flatMap((claim) => records.attributions.get(claim.id) ?? [])
    .some(({ speaker }) => speaker.type === 'anonymous' && speaker.reason.trim() !== '');
}

function anonymous(sentence: Sentence, context: RuleContext): Hit[] {
  const list = context.lists(sentence.isFrench ? 'fr.anonymous' : 'en.anonymous');
  const isRecorded = onRecord(sentence, context);
  const givesReason = REASON.test(sentence.text);
  if (isRecorded && givesReason) return [];
  // One is enough for a sentence: « une source proche, sous couvert d'anonymat ».
  return phraseHits(sentence.tokens, list)
    .filter((hit) => !isSpoken(sentence, hit.from))
    .filter((hit) => ALWAYS.test(hit.entry) || speaks(sentence, hit, context))
    .filter((hit) => !isNamed(sentence, hit))
    .filter((hit) => !isWaterSource(sentence, hit))
    .slice(0, 1)
    .map((hit) => hitOn(sentence, hit.from, hit.to, { severity: isRecorded ? 'info' : 'warn' }));
}

/** A spring, a source of energy, of pride: no informant. */
function isWaterSource(sentence: Sentence, hit: PhraseHit): boolean {
  const last = sentence.tokens[hit.to - 1]?.w ?? '';
  if (!/^sources?$/u.test(last)) return false;
  const next = sentence.tokens[hit.to]?.w ?? '';
  const isMatter =
    /^(?:d'|de|des|du|lumineuses?|chaudes?|thermales?|d'énergie|of|water|code|ouverte|renouvelables?|included|include)$/u.test(
      next,
    );
  const rest = sentence.tokens[hit.to + 1]?.w ?? '';
  return isMatter && !/^(?:l'enquête|la|dossier|l'|entourage|police)$/u.test(rest);
}

export const anonymousSource: Rule = {
  id: 'attr.anonymous',
  group: 'attribution',
  severity: 'warn',
  fixes: ['name-source', 'make-claim'],
  sentence: anonymous,
};
