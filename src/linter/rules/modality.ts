/** Rules on single words of certainty and doubt, most of them rows over a list. */
import { isAttributed, isSpoken, type Sentence } from '../reading/passages.ts';
import { phraseHits } from '../reading/phrases.ts';
import { type Hit, hitOn, type Rule, type RuleContext } from '../rule.ts';
import { isOpinion } from '../scope.ts';
import { listRule } from './list-rule.ts';

export const adverbUnsourced: Rule = listRule({
  id: 'mod.adverb-unsourced',
  group: 'modality',
  severity: 'info',
  fixes: ['name-source', 'replace'],
  fr: 'fr.hedge-adverbs',
  en: 'en.hedge-adverbs',
  unlessAttributed: true,
  // “sans doute” is asked about by overclaim rules only in « sans aucun doute »; “likely to” is an expectation.
  unless: (sentence, { kind }) => isOpinion(kind) || sentence.isQuestion,
});

function overclaims(sentence: Sentence, context: RuleContext): Hit[] {
  if (isAttributed(sentence) || isOpinion(context.kind)) return [];
  if (sentence.block.kind === 'heading' && sentence.block.part === 'body') return [];
  const list = context.lists(sentence.isFrench ? 'fr.overclaim' : 'en.overclaim');
  const claims = context.records.claimsIn(sentence);
  const isUnsure = claims.some((claim) => claim.modality !== 'confirmed');
  return phraseHits(sentence.tokens, list)
    .filter((hit) => !isSpoken(sentence, hit.from))
    .map((hit) => {
      const next = sentence.tokens[hit.to];
      const first = sentence.tokens[hit.from];
      // Adverbs go without a trace; a whole turn needs a person.
      const isAdverb = hit.to - hit.from === 1 && /(?:ment|ly)$/u.test(first?.w ?? '');
      const end = isAdverb && next ? next.start : first?.end;
      return hitOn(sentence, hit.from, hit.to, {
        severity: isUnsure ? 'warn' : 'info',
        fixes: isAdverb
          ? [
              {
                action: 'replace',
                replacement: '',
                ...(first && end !== undefined && { start: first.start, end }),
              },
              { action: 'attach-source' },
            ]
          : [{ action: 'rewrite' }, { action: 'attach-source' }],
      });
    });
}

export const overclaim: Rule = {
  id: 'mod.overclaim',
  group: 'modality',
  severity: 'info',
  fixes: ['rewrite', 'attach-source'],
  sentence: overclaims,
};

export const inevitable: Rule = listRule({
  id: 'mod.inevitable',
  group: 'modality',
  severity: 'info',
  fixes: ['name-source', 'rewrite'],
  fr: 'fr.inevitable',
  en: 'en.inevitable',
  unlessAttributed: true,
  unless: (_, { kind }) => isOpinion(kind),
  accepts: (sentence, from, to) => {
    const { w } = sentence.tokens[from] ?? { w: '' };
    // « condamné à six mois » is a judgment.
    if (/^(?:condamné|promis)/u.test(w))
      return (
        /(?:er|ir|re)$/u.test(sentence.tokens[to]?.w ?? '') ||
        /^(?:l'échec|disparition|oubli|ruine)/u.test(sentence.tokens[to + 1]?.w ?? '')
      );
    return true;
  },
});

function stacked(sentence: Sentence, { lists }: RuleContext): Hit[] {
  const hits = phraseHits(
    sentence.tokens,
    lists(sentence.isFrench ? 'fr.hedges' : 'en.hedges'),
  ).filter((hit) => !isSpoken(sentence, hit.from));
  const [first] = hits;
  const last = hits.at(-1);
  if (!first || !last || hits.length < 3) return [];
  return [hitOn(sentence, first.from, last.to, { args: { count: hits.length } })];
}

export const stackedHedges: Rule = {
  id: 'mod.stacked',
  group: 'modality',
  severity: 'info',
  fixes: ['rewrite'],
  sentence: stacked,
};

/** « rappeler » and “admit” take the side of what is said: that matters where a record doubts it. */
export const truthVerb: Rule = listRule({
  id: 'mod.truth-verb',
  group: 'modality',
  severity: 'warn',
  fixes: ['replace', 'set-modality'],
  fr: 'fr.truth-verbs',
  en: 'en.truth-verbs',
  accepts: (sentence, _from, _to, { records }) =>
    records.claimsIn(sentence).some((claim) => claim.modality !== 'confirmed'),
});

/** “claim” casts doubt: fair where a record says that it is disputed. */
export const doubtVerb: Rule = listRule({
  id: 'mod.doubt-verb',
  group: 'modality',
  severity: 'info',
  fixes: ['replace'],
  fr: 'fr.doubt-verbs',
  en: 'en.doubt-verbs',
  accepts: (sentence, from, _to, { records }) => {
    const claims = records.claimsIn(sentence);
    if (claims.some((claim) => claim.modality === 'disputed' || claim.modality === 'denied'))
      return false;
    const token = sentence.tokens[from];
    const before = sentence.tokens[from - 1]?.w ?? '';
    // “the claim”, “claims department”: a noun.
    return (
      sentence.isFrench ||
      !/^(?:claim|claims)$/u.test(token?.w ?? '') ||
      !/^(?:the|a|an|this|that|his|her|its|their|of|insurance|these|any|no|such|false|legal|compensation)$/u.test(
        before,
      )
    );
  },
});
