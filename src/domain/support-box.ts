import type { NodeJson } from './document/types.ts';

/** Where a support box leads besides the newsroom's own page. */
export interface SupportLink {
  text: string;
  /** `https:` only. */
  url: string;
}

/** The call to support of one edition, written once. */
export interface SupportBox {
  isOn: boolean;
  heading: string;
  text: string;
  /** What the button to the support page says. */
  button: string;
  links: SupportLink[];
  /** « 538 soutiens sur 600 espérés »; the goal is null where only the count is said. */
  progress: { isShown: boolean; goal: number | null };
  /** Where it stands in articles whose writer placed none. */
  rule: { afterParagraph: number | null; atEnd: boolean };
  /** What the support page says above its tiers; empty for the usual words. */
  pageText: string;
  /** How to give by hand, a line each: name of the account, IBAN. */
  byHand: string[];
}

/** Twice: once in the text, once at its end. */
export const USUAL_RULE: SupportBox['rule'] = { afterParagraph: 4, atEnd: true };

export const EMPTY_BOX: SupportBox = {
  isOn: false,
  heading: '',
  text: '',
  button: '',
  links: [],
  progress: { isShown: false, goal: null },
  rule: USUAL_RULE,
  pageText: '',
  byHand: [],
};

const BOX: NodeJson = { type: 'supportBox' };

const isBox = ({ type }: NodeJson) => type === 'supportBox';

/** A box that is on and says something. */
export const isAskingBox = (box: SupportBox | null): box is SupportBox =>
  box?.isOn === true && box.heading !== '';

/** Whether an article with this text asks for support, at its end or on the way. */
export function hasBox(content: readonly NodeJson[], box: SupportBox): boolean {
  return placeBoxes(content, box.rule).some(isBox);
}

/**
 * The text with its boxes. Where the writer placed some, there they stand; else the rule places them:
 * after a paragraph that others follow, never between a heading and what it heads, and at the end.
 */
export function placeBoxes(
  content: readonly NodeJson[],
  rule: SupportBox['rule'],
): readonly NodeJson[] {
  if (content.some(isBox)) return content;
  const { afterParagraph, atEnd } = rule;
  const placed = [...content];
  if (afterParagraph !== null) {
    const at = placeAfter(content, afterParagraph);
    if (at !== null) placed.splice(at, 0, BOX);
  }
  return atEnd ? [...placed, BOX] : placed;
}

/** Blocks that must follow, so that the box in the text does not stand beside the one at its end. */
const LEFT_AFTER = 3;

function placeAfter(content: readonly NodeJson[], paragraphs: number): number | null {
  let seen = 0;
  for (const [index, node] of content.entries()) {
    if (node.type === 'paragraph') seen += 1;
    if (node.type !== 'paragraph' || seen < paragraphs) continue;
    return content.length - index - 1 >= LEFT_AFTER ? index + 1 : null;
  }
  return null;
}
