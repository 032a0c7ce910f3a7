/** `verso.headline-stronger`: the headline asserts what the body only reports. */
import type { Sentence } from '../../reading/passages.ts';
import type { Hit, Rule, RuleContext } from '../../rule.ts';
import { reportingConditionals } from '../conditional.ts';
import { toneOf } from './modality.ts';
import { anchorsOf, liveClaims, sentenceOf } from './on-record.ts';

/** The first letters of the longer words: enough to see that two sentences tell the same. */
function stems(sentence: Sentence): Set<string> {
  return new Set(
    sentence.tokens
      .filter(({ kind, w }) => kind === 'number' || w.length > 3)
      .map(({ w }) => w.slice(0, 5)),
  );
}

function overlap(headline: ReadonlySet<string>, body: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of headline) if (body.has(stem)) shared++;
  return headline.size === 0 ? 0 : shared / headline.size;
}

const SAME_STORY = 0.6;

interface Doubtful {
  sentence: Sentence;
  claimId: string | null;
}

/** Sentences of the body that do not stand by what they say. */
function doubtful(context: RuleContext): Doubtful[] {
  const byRecord = liveClaims(context)
    .filter((claim) => claim.modality !== 'confirmed' && claim.kind !== 'opinion')
    .flatMap((claim) =>
      anchorsOf(claim.id, context.records).flatMap((anchor) => {
        const sentence = sentenceOf(anchor);
        return sentence ? [{ sentence, claimId: claim.id }] : [];
      }),
    );
  const byWords = context.blocks
    .filter((block) => block.part === 'body')
    .flatMap((block) => block.sentences)
    .filter((sentence) => reportingConditionals(sentence, context).length > 0)
    .map((sentence) => ({ sentence, claimId: null }));
  return [...byRecord, ...byWords];
}

function hitOnTitle(title: Sentence, more: Partial<Hit>): Hit {
  return { block: title.block, start: title.start, end: title.end, ...more };
}

function stronger(context: RuleContext): Hit[] {
  const titles = context.blocks
    .filter((block) => block.part !== 'body')
    .flatMap((block) => block.sentences);
  if (titles.length === 0) return [];
  const candidates = doubtful(context).map((one) => ({ ...one, stems: stems(one.sentence) }));
  const body = context.blocks
    .filter((block) => block.part === 'body')
    .flatMap((block) => block.sentences);
  return titles.flatMap((title): Hit[] => {
    const words = stems(title);
    if (words.size < 2) return [];
    // A piece that answers readers bears their question as its title.
    if (title.isQuestion && context.kind === 'ask-public') return [];
    if (title.isQuestion) {
      const isTold =
        body.length === 0 ||
        body.some((one) => !one.isQuestion && overlap(words, stems(one)) >= 0.5);
      return isTold ? [] : [hitOnTitle(title, { severity: 'info' })];
    }
    if (toneOf(title, context) !== 'plain' || title.quotes.some((quote) => quote !== null))
      return [];
    const found = candidates.find((one) => overlap(words, one.stems) >= SAME_STORY);
    if (!found) return [];
    // Without a record only the words speak: that is likely, not certain.
    return [
      hitOnTitle(
        title,
        found.claimId ? { severity: 'block', recordId: found.claimId } : { severity: 'warn' },
      ),
    ];
  });
}

export const headlineStronger: Rule = {
  id: 'verso.headline-stronger',
  group: 'verso',
  severity: 'block',
  fixes: ['rewrite'],
  whole: stronger,
};
