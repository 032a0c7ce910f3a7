/** `img.no-origin`: a picture that does not say whose it is, when, where, and how it was made. */
import type { ImageRecord } from '../../evidence.ts';
import type { ImageGap } from '../../image-gap.ts';
import type { Block } from '../../reading/passages.ts';
import type { Hit, Rule, RuleContext } from '../../rule.ts';

/** « DR », “all rights reserved”, “internet”: no credit. */
const NO_CREDIT =
  /^\s*(?:photo\s+)?(?:d\.?\s?r\.?|droits réservés|tous droits réservés|all rights reserved|internet|google|web|inconnu|unknown|x|-)?\s*$/iu;
const MADE_BY_MACHINE =
  /trainedAlgorithmicMedia|algorithmicMedia|compositeSynthetic|virtualRecording/iu;
/** Drawn, charted or composed: no camera stood anywhere. */
const DRAWN = /digitalCreation|dataDrivenMedia|humanEdits|screenCapture|print/iu;

/** What is missing, in the order in which one would ask. */
export function gapsOf(image: ImageRecord | undefined, credit: string): ImageGap[] {
  const gaps: ImageGap[] = [];
  const named = [credit, image?.credit ?? ''].some((one) => !NO_CREDIT.test(one));
  if (!named) gaps.push('credit');
  if (!image) return [...gaps, 'record'];
  const isMade = MADE_BY_MACHINE.test(image.digitalSourceType ?? '');
  if (!image.digitalSourceType) gaps.push('type');
  // What no camera saw has neither hour nor place; readers must be told instead.
  const hadCamera = !isMade && !DRAWN.test(image.digitalSourceType ?? '');
  if (hadCamera && !image.takenAt) gaps.push('date');
  if (hadCamera && !image.place) gaps.push('place');
  if (isMade && !image.label?.trim()) gaps.push('label');
  return gaps;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function withoutOrigin({ blocks, evidence }: RuleContext): Hit[] {
  const images = new Map(evidence.images.map((image) => [image.mediaId, image]));
  return blocks.flatMap((block: Block): Hit[] => {
    const { node } = block;
    if (!node || (node.type !== 'figure' && node.type !== 'galleryImage') || block.kind === 'other')
      return [];
    const id = text(node.attrs?.mediaId);
    const gaps = gapsOf(images.get(id), text(node.attrs?.credit));
    if (gaps.length === 0) return [];
    return [{ block, start: 0, end: block.text.length, recordId: id, gaps }];
  });
}

export const imageNoOrigin: Rule = {
  id: 'img.no-origin',
  group: 'verso',
  severity: 'block',
  fixes: ['open-record'],
  whole: withoutOrigin,
};
