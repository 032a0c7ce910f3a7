/** Rules that look for the entries of a word list: a row of a table each. */
import type { FixAction, Severity } from '../finding.ts';
import type { ListName } from '../lists/all.ts';
import { isAttributed, isSpoken, type Sentence } from '../reading/passages.ts';
import { phraseHits } from '../reading/phrases.ts';
import { type Hit, hitOn, type Rule, type RuleContext, type RuleGroup } from '../rule.ts';

export interface ListRule {
  id: string;
  group: RuleGroup;
  severity: Severity;
  fixes: readonly FixAction[];
  fr: ListName;
  en: ListName;
  /** The sentence is let be when somebody who can be found answers for it. */
  unlessAttributed?: boolean;
  /** The sentence is let be for a reason of the rule's own. */
  unless?: (sentence: Sentence, context: RuleContext) => boolean;
  /** Judges one entry by the words around it. */
  accepts?: (sentence: Sentence, from: number, to: number, context: RuleContext) => boolean;
}

export function listRule(row: ListRule): Rule {
  const { id, group, severity, fixes } = row;
  const sentence = (one: Sentence, context: RuleContext): Hit[] => {
    if (row.unlessAttributed && isAttributed(one)) return [];
    if (row.unless?.(one, context)) return [];
    return phraseHits(one.tokens, context.lists(one.isFrench ? row.fr : row.en))
      .filter((hit) => !isSpoken(one, hit.from))
      .filter((hit) => row.accepts?.(one, hit.from, hit.to, context) ?? true)
      .map((hit) => hitOn(one, hit.from, hit.to));
  };
  return { id, group, severity, fixes, sentence };
}
