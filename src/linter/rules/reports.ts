/** `attr.report-no-ref`: a study, report or poll that readers could not find again. */
import { isSpoken, type Sentence } from '../reading/passages.ts';
import { phraseAt } from '../reading/phrases.ts';
import type { Token } from '../reading/tokens.ts';
import { type Hit, hitOn, type Rule, type RuleContext } from '../rule.ts';
import { hasLink, isBorneOnVerso } from '../scope.ts';

const INDEFINITE_FR =
  /^(?:une?|des|plusieurs|certaine?s|quelques|nombreuses|nombreux|diverses|divers|récentes?|dernières?|derniers|les)$/u;
const INDEFINITE_EN = /^(?:an?|some|several|many|various|numerous|recent|new|one|multiple)$/u;

/** Capitals in English that name nobody. */
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|i)$/u;

/** A title in quotation marks, a year, a name, a link: enough to look it up. */
function isFindable(sentence: Sentence, from: number, { lists }: RuleContext): boolean {
  const { tokens, isFrench } = sentence;
  const list = isFrench ? 'fr.institutions' : 'en.institutions';
  if (hasLink(sentence)) return true;
  return behind(tokens, from).some((token, at) => {
    if (/^[«“"]$/u.test(token.w)) return true;
    // « les mesures du comité ostréicole »: whose they are is said.
    if (at > 0 && at < 4 && lists.has(list, token.w)) return true;
    if (token.kind === 'number' && /^(?:19|20)\d\d$/.test(token.w)) return true;
    return token.isCapital && at > 0 && !CALENDAR.test(token.w);
  });
}

const PUBLISHED =
  /^(?:publiée?s?|menée?s?|réalisée?s?|parue?s?|commandée?s?|signée?s?|conduite?s?|dévoilée?s?|rendue?s?|datée?s?|by|published|released|conducted|led|commissioned)$/u;

/** The words that tell of the paper: to the first comma, unless it says there who published it. */
function behind(tokens: readonly Token[], from: number): Token[] {
  const words = tokens.slice(from, from + 14);
  const comma = words.findIndex(({ w }) => w === ',');
  const goesOn = comma >= 0 && PUBLISHED.test(words[comma + 1]?.w ?? '');
  return comma < 0 || goesOn ? words : words.slice(0, comma);
}

function determiner(sentence: Sentence, at: number): number | null {
  const { tokens, isFrench } = sentence;
  const pattern = isFrench ? INDEFINITE_FR : INDEFINITE_EN;
  // An adjective may stand between: « une récente étude », “a new report”.
  for (const back of [1, 2, 3]) {
    const token = tokens[at - back];
    if (!token || token.kind === 'sign') break;
    if (pattern.test(token.w)) return at - back;
  }
  const plural = /(?:s|ta|research|footage|evidence)$/u.test(tokens[at]?.w ?? '');
  return !isFrench && plural && (at === 0 || /^[,;]$/u.test(tokens[at - 1]?.w ?? '')) ? at : null;
}

function claims(sentence: Sentence, from: number, context: RuleContext): boolean {
  const { tokens, isFrench } = sentence;
  const list = context.lists(isFrench ? 'fr.paper-verbs' : 'en.paper-verbs');
  for (let at = from; at < Math.min(tokens.length, from + 14); at++) {
    if (/^[.;:!?]$/u.test(tokens[at]?.w ?? '')) return false;
    if (phraseAt(tokens, at, list)) return true;
  }
  return false;
}

function isBehindMarker(sentence: Sentence, at: number, { lists }: RuleContext): boolean {
  const name = sentence.isFrench ? 'fr.source-markers' : 'en.source-markers';
  return [1, 2, 3].some((back) => {
    const marker = phraseAt(sentence.tokens, at - back, lists(name));
    return marker !== null && marker.to >= at - 1;
  });
}

function unreferenced(sentence: Sentence, context: RuleContext): Hit[] {
  const { tokens, isFrench } = sentence;
  if (isBorneOnVerso(sentence, context)) return [];
  const papers = context.lists(isFrench ? 'fr.papers' : 'en.papers');
  for (let at = 0; at < tokens.length; at++) {
    const paper = phraseAt(tokens, at, papers);
    if (!paper || isSpoken(sentence, at)) continue;
    const from = determiner(sentence, at);
    if (from === null) continue;
    const isUsed = claims(sentence, paper.to, context) || isBehindMarker(sentence, from, context);
    if (!isUsed || isFindable(sentence, paper.to, context)) continue;
    return [hitOn(sentence, from, paper.to)];
  }
  return [];
}

export const reportWithoutReference: Rule = {
  id: 'attr.report-no-ref',
  group: 'attribution',
  severity: 'warn',
  fixes: ['attach-source', 'make-claim'],
  sentence: unreferenced,
};
