/** `text.invisible-chars`: characters that nobody sees, and that break search, quotation and trust. */
import type { Hit, Rule, RuleContext } from '../rule.ts';

/** Zero-width, bidi controls, tags, variation selectors beyond those of emoji. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points are what is sought.
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]+/gu;
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\d#*]|\ufe0f/u;
/** Scripts in which a joiner or a direction mark is spelling. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{Script=Malayalam}\p{Script=Khmer}\p{Script=Mongolian}]/u;

function isSpelling(text: string, start: number, run: string): boolean {
  const before = [...text.slice(Math.max(0, start - 2), start)].at(-1) ?? '';
  const after = [...text.slice(start + run.length, start + run.length + 2)][0] ?? '';
  if (/^[\u200d\ufe0e\ufe0f]+$/u.test(run)) return EMOJI.test(before) || JOINING.test(before);
  if (/^[\u{e0020}-\u{e007f}]+$/u.test(run)) return before === '\u{1f3f4}';
  if (/^[\u200c-\u200f\u061c]+$/u.test(run)) return JOINING.test(before) || JOINING.test(after);
  return false;
}

function invisible({ blocks }: RuleContext): Hit[] {
  return blocks.flatMap((block) =>
    [...block.text.matchAll(INVISIBLE)]
      // A soft hyphen is a printer's help, if a doubtful one.
      .filter((match) => match[0] !== '\u00ad' && !isSpelling(block.text, match.index, match[0]))
      .map((match): Hit => {
        const start = match.index;
        const end = start + match[0].length;
        const codes = [...match[0]]
          .slice(0, 3)
          .map(
            (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
          );
        return {
          block,
          start,
          end,
          args: { codes: codes.join(' ') },
          fixes: [{ action: 'replace', replacement: '' }],
        };
      }),
  );
}

export const invisibleCharacters: Rule = {
  id: 'text.invisible-chars',
  group: 'verso',
  severity: 'warn',
  fixes: ['replace'],
  whole: invisible,
};
