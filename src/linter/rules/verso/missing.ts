/** `verso.claim-missing`: how many sentences look like claims and have no record. One line, no nagging. */
import { NO_EVIDENCE } from '../../evidence.ts';
import { hasAnySource, isSpoken, type Sentence } from '../../reading/passages.ts';
import { phraseHits } from '../../reading/phrases.ts';
import type { Hit, Rule, RuleContext } from '../../rule.ts';
import { isOpinion } from '../../scope.ts';
import { causeUnsourced, superlative } from '../numbers.ts';
import { passiveAgentless } from '../passive.ts';
import { numberUnsourced } from '../quantities.ts';

/** A number, a record, a harm or a cause: what a reader might want to check. */
function isCheckWorthy(sentence: Sentence, context: RuleContext): boolean {
  if (sentence.isQuestion || sentence.tokens.length < 5) return false;
  const rules = [numberUnsourced, superlative, passiveAgentless, causeUnsourced];
  if (rules.some((rule) => (rule.sentence?.(sentence, context) ?? []).length > 0)) return true;
  const list = context.lists(sentence.isFrench ? 'fr.units' : 'en.units');
  const isMeasured =
    phraseHits(sentence.tokens, list).length > 0 &&
    sentence.tokens.some(({ kind }) => kind === 'number');
  const names = sentence.tokens.filter(
    ({ isCapital }, at) => isCapital && at > 0 && !isSpoken(sentence, at),
  );
  const isPast = sentence.isFrench
    ? sentence.tokens.some(({ w }) => /^(?:a|ont|avait|avaient)$/u.test(w))
    : sentence.tokens.some(({ w }) => /^(?:was|were|has|had|have)$|ed$/u.test(w));
  return isMeasured || (names.length > 1 && isPast && sentence.tokens.length >= 14);
}

function missing(context: RuleContext): Hit[] {
  if (context.evidence === NO_EVIDENCE || isOpinion(context.kind)) return [];
  const found = context.blocks
    .filter((block) => block.part === 'body' && block.kind === 'paragraph')
    .flatMap((block) => block.sentences)
    .filter((one) => context.records.claimsIn(one).length === 0 && !hasAnySource(one))
    .filter((one) => isCheckWorthy(one, context));
  const [first] = found;
  // A few claims carry an article: it is only worth a word once more go without than with a record.
  if (!first || found.length <= context.records.anchors.size) return [];
  return [
    { block: first.block, start: first.start, end: first.end, args: { count: found.length } },
  ];
}

export const claimMissing: Rule = {
  id: 'verso.claim-missing',
  group: 'verso',
  severity: 'info',
  fixes: ['make-claim'],
  whole: missing,
};
