/** `attr.merged-sources`: two camps speak with one mouth. */
import type { Sentence } from '../reading/passages.ts';
import { type Hit, hitSentence, type Rule } from '../rule.ts';

const FRENCH =
  /(?<!\p{L})(?:sources|milieux|responsables|représentants|officiels|négociateurs|diplomates|élus|autorités)\s+\p{L}{3,24}\s+(?:et|ou|comme)\s+(?!de\b|du\b|des\b|les?\b|la\b)\p{L}{3,24}(?:es|s|x)(?!\p{L})|(?<!\p{L})(?:des|les) deux (?:camps|côtés|parties|bords)(?!\p{L})|(?<!\p{L})de part et d['’]autre(?!\p{L})/giu;
const ENGLISH =
  /\b(?:officials|sources|representatives|leaders|negotiators|diplomats)\s+(?:on|from)\s+(?:both|all|either)\s+(?:sides|parties|camps)\b|\b(?:both|all) sides\b|\b\p{L}{3,24}\s+and\s+\p{L}{3,24}\s+sources\b|\b(?:sources|officials)\s+in\s+\p{Lu}\p{L}{2,24}\s+and\s+\p{Lu}\p{L}{2,24}/gu;
const SAYS_FR =
  /(?<!\p{L})(?:selon|d['’]après|évoqu|affirm|assur|indiqu|estim|confirm|dis(?:e|ai)|reconnai|parl|annonc|évoqu|dénonc|juge|admet|s['’]accus)/iu;
const SAYS_EN =
  /\b(?:sa(?:y|id)|according|confirm|claim|told|agree|report|warn|believ|accus|acknowledg|speak|spoke)/iu;

function merged(sentence: Sentence): Hit[] {
  const says = sentence.isFrench ? SAYS_FR : SAYS_EN;
  if (!says.test(sentence.text)) return [];
  return [...sentence.text.matchAll(sentence.isFrench ? FRENCH : ENGLISH)]
    .map((match) => {
      const start = sentence.start + match.index;
      const inQuote =
        sentence.block.quotations.length > 0 &&
        sentence.tokens.some(
          (token, at) => token.start === start && sentence.quotes[at]?.hasSpeaker,
        );
      return inQuote ? null : hitSentence(sentence, { start, end: start + match[0].length });
    })
    .filter((hit) => hit !== null);
}

export const mergedSources: Rule = {
  id: 'attr.merged-sources',
  group: 'attribution',
  severity: 'info',
  fixes: ['name-source', 'rewrite'],
  sentence: merged,
};
