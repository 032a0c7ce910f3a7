/**
 * Parts of a text that no rule may touch (addresses, code, faces made of signs) are hidden behind one
 * placeholder per character, which rules take for a letter, and put back at the end.
 */

export const HIDDEN = '\ufffc';

const QUOTES = '"«»“”„‘’‹›<>';
const ADDRESS = String.raw`(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s${QUOTES}]*[^\s${QUOTES}.,;:!?)\]}…']`;
const MAIL = String.raw`(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+`;
/** What may stand around a face: whatever this room may later part from it by a space. */
const APART_BEFORE = String.raw`(?<=^|[\s"'«»“”„‘’‚(])`;
const APART_AFTER = String.raw`(?=$|[\s"'«»“”„‘’‚.,:;!?)…%‰€])`;
/** `:-)`, `;)`, `:'(`, `<3` and their like. */
const FACE = String.raw`${APART_BEFORE}(?:[:;=][-^o']?[()[\]DdPpOo/\\|*3]+|<3)${APART_AFTER}`;
/** `:smile:` */
const NAMED_FACE = `${APART_BEFORE}:[a-z0-9_+-]{2,30}:${APART_AFTER}`;
const ENTITY = String.raw`&#?\w{1,10};`;

const UNTOUCHABLE = new RegExp([HIDDEN, ADDRESS, MAIL, FACE, NAMED_FACE, ENTITY].join('|'), 'gmu');
/** None of them can be without one of these. */
const MAY_HOLD = /[:;=@&<\ufffc]|www\./;

export function hide(text: string): string {
  return HIDDEN.repeat(text.length);
}

/** Hides what must not be touched. The length stays. */
export function hideUntouchable(text: string): string {
  return MAY_HOLD.test(text) ? text.replace(UNTOUCHABLE, hide) : text;
}

/**
 * Puts back what was hidden.
 *
 * @param hidden the text with placeholders before any rule
 * @param original the same text before hiding
 * @param set the text with placeholders after all rules
 */
export function reveal(hidden: string, original: string, set: string): string {
  let at = -1;
  return set.replace(/\ufffc/g, () => {
    at = hidden.indexOf(HIDDEN, at + 1);
    return original[at] ?? '';
  });
}
