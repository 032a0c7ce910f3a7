import { escapeAttr, escapeHtml } from '../../std/html-escape.ts';
import { type TypesetRun, typesetRuns } from '../typography.ts';
import { type Context, classAttr, ownLanguage } from './html-context.ts';
import { keyOf, marksOf, type OpenMark, tagsOf } from './html-marks.ts';
import type { NodeJson } from './types.ts';

/** Words with marks, breaks and footnote calls. */

function runOf(node: NodeJson): TypesetRun {
  const run: TypesetRun = { text: node.text ?? '' };
  for (const mark of node.marks ?? []) {
    if (mark.type === 'code') run.isVerbatim = true;
    if (mark.type === 'language') {
      const { lang } = ownLanguage(mark.attrs);
      if (lang) run.lang = lang;
    }
  }
  return run;
}

/** The words of each text node, set as one line so that a quote may open in one and close in another. */
function wordsOf(ctx: Context, nodes: readonly NodeJson[], isHeadline: boolean): readonly string[] {
  if (!ctx.options.typeset) return nodes.map((node) => node.text ?? '');
  const runs = nodes.map((node) => (node.type === 'hardBreak' ? { text: '\n' } : runOf(node)));
  return typesetRuns(runs, ctx.lang, { isHeadline });
}

function noteCall(ctx: Context, note: NodeJson): string {
  const number = String(ctx.notes.push(note));
  const label = escapeAttr(ctx.options.words.footnote(number));
  return (
    `<sup${classAttr(ctx, 'fn')}><a href="#fn-${number}" id="fnref-${number}"` +
    `${ctx.isPlain ? '' : ` role="doc-noteref" aria-label="${label}"`}>${number}</a></sup>`
  );
}

/** What is written of a block so far, and the marks still open at its end. */
interface Line {
  html: string;
  readonly open: OpenMark[];
}

function closeMarks(ctx: Context, line: Line, upTo: number): void {
  while (line.open.length > upTo) {
    const mark = line.open.pop();
    const hook = ctx.options.claim;
    if (mark?.claimId && hook) {
      const words = line.html.slice(mark.start);
      line.html = line.html.slice(0, mark.start) + (words && hook(mark.claimId, words));
    } else line.html += mark?.close ?? '';
  }
}

/** Adds a piece under its marks; neighbours under the same mark share one element. */
function addMarked(ctx: Context, line: Line, node: NodeJson, html: string): void {
  const marks = marksOf(node, line.open);
  const differs = marks.findIndex((mark, i) => line.open[i]?.key !== keyOf(mark));
  const shared = differs < 0 ? marks.length : differs;
  closeMarks(ctx, line, shared);
  for (const mark of marks.slice(shared)) {
    const [open, close] = tagsOf(ctx, mark);
    const claimId =
      mark.type === 'claim' && typeof mark.attrs?.id === 'string' ? mark.attrs.id : null;
    line.open.push({ key: keyOf(mark), start: line.html.length, close, claimId });
    line.html += open;
  }
  line.html += html;
}

/** The inline content of a block. */
export function renderInline(
  ctx: Context,
  nodes: readonly NodeJson[] | undefined,
  isHeadline = false,
): string {
  if (!nodes || nodes.length === 0) return '';
  const words = wordsOf(ctx, nodes, isHeadline);
  const line: Line = { html: '', open: [] };
  nodes.forEach((node, i) => {
    if (node.type === 'text') addMarked(ctx, line, node, escapeHtml(words[i] ?? ''));
    else if (node.type === 'hardBreak') addMarked(ctx, line, node, '<br>');
    else if (node.type === 'footnote') addMarked(ctx, line, node, noteCall(ctx, node));
  });
  closeMarks(ctx, line, 0);
  return line.html;
}
