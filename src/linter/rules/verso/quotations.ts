/** Quotations against their records: when and where they were said, and the very words. */
import type { AttributionRecord, ClaimRecord } from '../../evidence.ts';
import { standsIn } from '../../folding.ts';
import type { Hit, Rule, RuleContext } from '../../rule.ts';
import { anchorsOf, hitOnClaim, liveClaims, supportingSources } from './on-record.ts';

function quotationsOf(
  context: RuleContext,
): { claim: ClaimRecord; attribution: AttributionRecord }[] {
  return liveClaims(context).flatMap((claim) =>
    (context.records.attributions.get(claim.id) ?? [])
      .filter(({ mode }) => mode === 'direct-quote' || mode === 'partial-quote')
      .map((attribution) => ({ claim, attribution })),
  );
}

/** A document speaks for itself; a person was heard somewhere, some day. */
export const quoteNoRecord: Rule = {
  id: 'quote.no-record',
  group: 'quotes',
  severity: 'warn',
  fixes: ['record-quote'],
  whole: (context) =>
    quotationsOf(context)
      .filter(({ attribution }) => attribution.speaker.type !== 'document')
      .filter(({ attribution: { channel, saidAt } }) => !channel || !saidAt)
      .map(({ claim }) => hitOnClaim(claim, context.records)),
};

/** The words between quotation marks in the anchors of a claim, or all of them without marks. */
function quotedWords(
  claim: ClaimRecord,
  context: RuleContext,
): { words: string; at: Partial<Hit> }[] {
  return anchorsOf(claim.id, context.records).flatMap((anchor) => {
    const inside = anchor.block.quotations.filter(
      (quote) => quote.start < anchor.end && quote.end > anchor.start,
    );
    if (inside.length === 0) return [];
    return inside.map((quote) => ({
      words: anchor.block.text.slice(quote.innerStart, quote.innerEnd),
      at: { block: anchor.block, start: quote.innerStart, end: quote.innerEnd },
    }));
  });
}

export const quoteNotInSnapshot: Rule = {
  id: 'quote.not-in-snapshot',
  group: 'quotes',
  severity: 'block',
  fixes: ['rewrite', 'open-record'],
  whole: (context) => quotationsOf(context).flatMap((one) => notInCopies(one, context)),
};

function notInCopies(
  { claim, attribution }: { claim: ClaimRecord; attribution: AttributionRecord },
  context: RuleContext,
): Hit[] {
  const copies = supportingSources(claim.id, context.records)
    .flatMap((source) => source.snapshots)
    .flatMap((snapshot) =>
      snapshot.status === 'captured' && snapshot.text !== null ? [snapshot.text] : [],
    );
  if (copies.length === 0) return [];
  const isFound = (words: string) => copies.some((text) => standsIn(words, text));
  // A translated quotation is looked up by the words as they were said.
  if (attribution.originalWords) {
    return isFound(attribution.originalWords) ? [] : [hitOnClaim(claim, context.records)];
  }
  return quotedWords(claim, context)
    .filter(({ words }) => !isFound(words))
    .map(({ at }) => hitOnClaim(claim, context.records, at));
}

function language(tag: string | null): string {
  return (tag ?? '').toLowerCase().split('-')[0] ?? '';
}

export const quoteTranslated: Rule = {
  id: 'quote.translated',
  group: 'quotes',
  severity: 'warn',
  fixes: ['record-quote'],
  whole: (context) =>
    quotationsOf(context)
      .filter(({ attribution }) => !attribution.originalWords)
      .filter(({ claim, attribution }) => {
        const spoken = language(attribution.originalLang) || sourceLanguage(claim, context);
        const [anchor] = anchorsOf(claim.id, context.records);
        return anchor !== undefined && spoken !== '' && spoken !== language(anchor.block.lang);
      })
      .map(({ claim }) => hitOnClaim(claim, context.records)),
};

/** The language of the sources, when they all have one. */
function sourceLanguage(claim: ClaimRecord, context: RuleContext): string {
  const tongues = new Set(
    supportingSources(claim.id, context.records).map((source) => language(source.lang)),
  );
  return tongues.size === 1 ? ([...tongues][0] ?? '') : '';
}
