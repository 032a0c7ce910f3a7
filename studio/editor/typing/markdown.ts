import { InputRule, inputRules, undoInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { Attrs, MarkType, NodeType } from 'prosemirror-model';
import { type Plugin, TextSelection } from 'prosemirror-state';
import { isSafeHref } from '../../../src/domain/document/schema.ts';
import type { EditorHost } from '../host.ts';
import { editorSchema } from '../schema/editor-schema.ts';

const { nodes, marks } = editorSchema;

/** Words between signs become marked, and the signs go: `**so**`. */
function markRule(
  pattern: RegExp,
  type: MarkType,
  attrs?: (match: RegExpMatchArray) => object | null,
) {
  return new InputRule(
    pattern,
    (state, match, start, end) => {
      const [whole, before = '', words = ''] = match;
      const given = attrs ? attrs(match) : {};
      if (!given || words.trim() === '') return null;
      const $start = state.doc.resolve(start);
      if (!$start.parent.type.allowsMarkType(type)) return null;
      const from = start + before.length;
      const kept = whole.indexOf(words, before.length);
      const tr = state.tr;
      // The sign being typed is not in the text yet.
      if (end > from + (kept - before.length) + words.length) {
        tr.delete(from + (kept - before.length) + words.length, end);
      }
      tr.delete(from, from + (kept - before.length));
      tr.addMark(from, from + words.length, type.create(given));
      return tr.removeStoredMark(type);
    },
    { undoable: true, inCodeMark: false },
  );
}

/** A sign at the beginning of a line makes it another kind of line; it stays the same block. */
function lineRule(pattern: RegExp, type: NodeType, attrs: (match: RegExpMatchArray) => Attrs) {
  return new InputRule(pattern, (state, match, start, end) => {
    const $start = state.doc.resolve(start);
    const room = $start.node(-1);
    if (!room?.canReplaceWith($start.index(-1), $start.indexAfter(-1), type)) return null;
    const { id, lang, dir } = $start.parent.attrs;
    return state.tr
      .delete(start, end)
      .setBlockType(start, start, type, { id, lang, dir, ...attrs(match) });
  });
}

/** A line that is nothing but a sign becomes a block that stands for itself. */
function ruleRule(pattern: RegExp, type: NodeType) {
  return new InputRule(pattern, (state, _match, start, end) => {
    const $start = state.doc.resolve(start);
    if ($start.parent.type !== nodes.paragraph || $start.parent.textContent.length !== end - start)
      return null;
    const from = $start.before();
    const tr = state.tr.delete(start, end);
    tr.insert(from, type.create());
    return tr.setSelection(TextSelection.create(tr.doc, from + 2));
  });
}

const LINK = /()\[([^[\]]+)\]\(([^\s()]+)\)$/;

/** Signs around words; they hold in a note too. */
const markRules: InputRule[] = [
  markRule(/(^|[^*])\*\*([^\s*](?:[^*]*[^\s*])?)\*\*$/, marks.bold),
  markRule(/(^|[\s([{«“"'’])_([^\s_](?:[^_]*[^\s_])?)_$/, marks.italic),
  markRule(/(^|[^*])\*([^\s*](?:[^*]*[^\s*])?)\*$/, marks.italic),
  markRule(/(^|\s)~~([^~]+)~~$/, marks.strike),
  markRule(/(^|[^`])`([^`]+)`$/, marks.code),
  markRule(LINK, marks.link, ([, , , href = '']) => (isSafeHref(href) ? { href } : null)),
];

const rules: InputRule[] = [
  lineRule(/^(#{1,6})\s$/, nodes.heading, ([, signs = '##']) => ({
    level: Math.max(2, signs.length),
  })),
  wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
  wrappingInputRule(/^\s*[-*+]\s$/, nodes.bulletList),
  wrappingInputRule(
    /^(\d{1,6})[.)]\s$/,
    nodes.orderedList,
    ([, start = '1']) => ({ start: Number(start) }),
    ([, start = '1'], before) => before.childCount + Number(before.attrs.start) === Number(start),
  ),
  lineRule(/^```([\w+#-]*)\s$/, nodes.codeBlock, ([, language]) => ({
    language: language || null,
  })),
  ruleRule(/^(?:---|—-|–-|\*\*\*|___)$/, nodes.horizontalRule),
  ...markRules,
];

/** Markdown as it is typed; Backspace right after takes the change back and leaves what was typed. */
export function markdown(_host: EditorHost): Plugin[] {
  return [inputRules({ rules }), keymap({ Backspace: undoInputRule })];
}

export function markdownInNotes(): Plugin[] {
  return [inputRules({ rules: markRules }), keymap({ Backspace: undoInputRule })];
}
