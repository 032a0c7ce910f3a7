/** How the prose puts a claim, against what the record says is known. */
import type { ClaimRecord } from '../../evidence.ts';
import { hasAnySource, type Sentence } from '../../reading/passages.ts';
import { phraseHits } from '../../reading/phrases.ts';
import type { Hit, Rule, RuleContext } from '../../rule.ts';
import { reportingConditionals } from '../conditional.ts';
import { anchorsOf, hitOnClaim, liveClaims, sentenceOf } from './on-record.ts';

/** `plain`: said as a fact; `borne`: somebody says so; `hedged`: the words themselves doubt. */
export type Tone = 'plain' | 'borne' | 'hedged';

const SUSPICION =
  /(?<!\p{L})(?:soupçonn\p{L}*|accus(?:é|ée|és|ées|e|ent)|mise?s? en examen|mise?s? en cause|poursuivie?s? pour|suspect\p{L}*|présumée?s?|pourrai(?:t|ent)|aurai(?:t|ent)|serai(?:t|ent)|alleged(?:ly)?|accus(?:ed|es|e)|suspect(?:ed|s)?|charged with|may have|might have|could have|reported(?:ly)?)(?!\p{L})/iu;
const DENIAL =
  /(?<!\p{L})(?:dément(?:i|ie|ent|ir|it)?|ni(?:e|ent|é)|conteste?(?:nt)?|contesté|réfut(?:e|ent|é)|récus(?:e|ent|é)|rejet(?:te|tent|é)|den(?:y|ies|ied)|reject(?:s|ed)?|refut(?:es|ed)|disput(?:es|ed))(?!\p{L})/iu;

export function toneOf(sentence: Sentence, context: RuleContext): Tone {
  const { lists } = context;
  const adverbs = lists(sentence.isFrench ? 'fr.hedge-adverbs' : 'en.hedge-adverbs');
  if (reportingConditionals(sentence, context).length > 0 || SUSPICION.test(sentence.text))
    return 'hedged';
  if (phraseHits(sentence.tokens, adverbs).length > 0) return 'hedged';
  return hasAnySource(sentence) || sentence.isQuestion ? 'borne' : 'plain';
}

function sentencesOf(claim: ClaimRecord, context: RuleContext): Sentence[] {
  return anchorsOf(claim.id, context.records).flatMap((anchor) => sentenceOf(anchor) ?? []);
}

function mismatch(claim: ClaimRecord, context: RuleContext): Hit[] {
  const sentences = sentencesOf(claim, context);
  if (sentences.length === 0) return [];
  const tones = sentences.map((sentence) => toneOf(sentence, context));
  const { modality } = claim;
  const hit = (severity: 'block' | 'warn') => [
    hitOnClaim(claim, context.records, { severity, args: { modality } }),
  ];
  if (modality === 'confirmed') return tones.every((tone) => tone === 'hedged') ? hit('warn') : [];
  if (modality === 'retracted') return hit('block');
  const isPlain = tones.includes('plain');
  if (modality === 'denied') {
    const isSaid = context.blocks.some((block) => block.part === 'body' && DENIAL.test(block.text));
    return isSaid && !isPlain ? [] : hit('block');
  }
  // Own observation and documents bear a report without a name in the sentence.
  return isPlain ? hit('block') : [];
}

export const modalityMismatch: Rule = {
  id: 'verso.modality-mismatch',
  group: 'verso',
  severity: 'block',
  fixes: ['rewrite', 'set-modality'],
  whole: (context) =>
    liveClaims(context)
      .filter(
        (claim) =>
          claim.kind !== 'opinion' && claim.kind !== 'quote' && claim.modality !== 'unknown',
      )
      .flatMap((claim) => mismatch(claim, context)),
};
