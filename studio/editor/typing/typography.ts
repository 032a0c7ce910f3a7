import { InputRule, inputRules } from 'prosemirror-inputrules';
import type { ResolvedPos } from 'prosemirror-model';
import type { Plugin } from 'prosemirror-state';
import { typeset } from '../../../src/domain/typography.ts';
import type { EditorHost } from '../host.ts';

/** A change may reach this far back: a space before a sign, two dots before a third. */
const REACH = 4;
const CANDIDATE = /["'’«»;!?:.\-–—%‰€$£\d]/;
/** Signs in the middle of an address part nothing. */
const IN_ADDRESS = /(?:\/\/|www\.|@)[^\s]*$/;
/** A colon right after a word may become an address or an hour; what follows it will tell. */
const UNSURE_COLON = /[^\s\u00a0\u202f]:$/;

/**
 * Spaces, quotation marks, apostrophes and dashes as the language sets them, while they are typed. The
 * laws are those by which pages are set. Backspace right after takes the change back.
 *
 * @returns what replaces the end of the line, and how much of it; null where nothing changes
 */
export function setAsTyped(
  before: string,
  typed: string,
  lang: string,
): { removed: number; put: string } | null {
  const line = before + typed;
  if (!CANDIDATE.test(line.slice(-3)) || UNSURE_COLON.test(line)) return null;
  if (IN_ADDRESS.test(before) && !/\s/.test(typed)) return null;
  const set = typeset(line, lang);
  if (set === line) return null;
  let same = 0;
  while (same < set.length && set[same] === line[same]) same++;
  const removed = before.length - same;
  if (removed > REACH || removed < 0 || before.slice(same).includes('\ufffc')) return null;
  return { removed, put: set.slice(same) };
}

function langAt($at: ResolvedPos, lang: string): string {
  const mark = $at.marks().find(({ type }) => type.name === 'language');
  if (typeof mark?.attrs.lang === 'string') return mark.attrs.lang;
  for (let depth = $at.depth; depth > 0; depth--) {
    const own = $at.node(depth).attrs.lang;
    if (typeof own === 'string') return own;
  }
  return lang;
}

export function typography(host: EditorHost): Plugin {
  const rule = new InputRule(
    /[^\n]$/u,
    (state, match, start, end) => {
      const typed = match[0];
      const before = (match.input ?? '').slice(0, -typed.length);
      const change = setAsTyped(before, typed, langAt(state.doc.resolve(start), host.lang));
      if (!change) return null;
      return state.tr.insertText(change.put, start - change.removed, end);
    },
    { inCodeMark: false },
  );
  return inputRules({ rules: [rule] });
}
