/** Rules on words in quotation marks that need no record. */
import type { Block, SpokenQuotation } from '../reading/passages.ts';
import { sentenceIndexAt } from '../reading/passages.ts';
import type { Hit, Rule, RuleContext } from '../rule.ts';

/** Fewer words are a title, a term or a scare quote. */
const SHORTEST_SPEECH = 5;

function quotationsIn(context: RuleContext): { block: Block; quote: SpokenQuotation }[] {
  return context.blocks
    .filter((block) => block.kind === 'paragraph' || block.part !== 'body')
    .flatMap((block) => block.quotations.map((quote) => ({ block, quote })));
}

/** An attribution record stands behind the words. */
function isRecorded({ records }: RuleContext, block: Block, quote: SpokenQuotation): boolean {
  const sentence = block.sentences[sentenceIndexAt(block, quote.start)];
  if (!sentence) return false;
  return records
    .claimsIn(sentence)
    .some((claim) => (records.attributions.get(claim.id) ?? []).length > 0);
}

function noSpeaker(context: RuleContext): Hit[] {
  return (
    quotationsIn(context)
      .filter(({ quote }) => quote.words >= SHORTEST_SPEECH && !quote.hasSpeaker && !quote.isTitle)
      // A straight mark that nothing closes is a slip of the key, or half of something.
      .filter(({ block, quote }) => !(quote.isOpen && block.text.charAt(quote.start) === '"'))
      .filter(({ block, quote }) => !isRecorded(context, block, quote))
      .map(({ block, quote }) => ({ block, start: quote.start, end: quote.end }))
  );
}

export const quoteNoSpeaker: Rule = {
  id: 'quote.no-speaker',
  group: 'quotes',
  severity: 'warn',
  fixes: ['name-source', 'record-quote'],
  whole: noSpeaker,
};

function scare(context: RuleContext): Hit[] {
  return quotationsIn(context)
    .filter(
      ({ quote }) =>
        quote.words >= 1 &&
        quote.words <= 3 &&
        !quote.hasSpeaker &&
        !quote.isTitle &&
        !quote.isOpen,
    )
    .filter(({ block, quote }) => !isDefined(block, quote))
    .map(({ block, quote }) => ({
      block,
      start: quote.start,
      end: quote.end,
      fixes: [
        {
          action: 'replace' as const,
          replacement: block.text.slice(quote.innerStart, quote.innerEnd),
        },
        { action: 'name-source' as const },
      ],
    }));
}

/** A name or a term that is being introduced, not doubted. */
function isDefined(block: Block, quote: SpokenQuotation): boolean {
  const inner = block.text.slice(quote.innerStart, quote.innerEnd);
  const before = block.text.slice(Math.max(0, quote.start - 24), quote.start);
  if (/^\p{Lu}/u.test(inner)) return true;
  return /(?:appelée?s?|dite?s?|nommée?s?|baptisée?s?|mot|terme|expression|signifie|intitulée?s?|surnommée?s?|called|named|word|term|known as|dubbed|means)\s*$/iu.test(
    before,
  );
}

export const quoteScare: Rule = {
  id: 'quote.scare',
  group: 'quotes',
  severity: 'info',
  fixes: ['name-source', 'replace'],
  whole: scare,
};

/** Three scraps of a few words in one sentence are a speech that was cut up. */
function chains(context: RuleContext): Hit[] {
  const hits: Hit[] = [];
  for (const block of context.blocks) {
    const bySentence = new Map<number, SpokenQuotation[]>();
    for (const quote of block.quotations) {
      if (quote.words < 1 || quote.words > 4 || quote.isTitle) continue;
      const at = sentenceIndexAt(block, quote.start);
      const group = bySentence.get(at) ?? [];
      group.push(quote);
      bySentence.set(at, group);
    }
    for (const group of bySentence.values()) {
      const [first] = group;
      const last = group.at(-1);
      if (!first || !last || group.length < 3) continue;
      hits.push({ block, start: first.start, end: last.end, args: { count: group.length } });
    }
  }
  return hits;
}

export const quotePartialChain: Rule = {
  id: 'quote.partial-chain',
  group: 'quotes',
  severity: 'info',
  fixes: ['rewrite'],
  whole: chains,
};
