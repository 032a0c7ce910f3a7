import { attr, childElements, type HtmlElement, plainText } from './from-html-dom.ts';
import { directionOf, languageOf } from './from-html-marks.ts';
import { blockAttrs, makeNode, type Reading, type State } from './from-html-reading.ts';
import type { NodeJson } from './types.ts';

/** A table, or what stood in one that only laid out the page. */
export function tableOf(
  element: HtmlElement,
  outer: State,
  reading: Reading,
  caption: string | null = null,
): NodeJson[] {
  const state: State = {
    marks: outer.marks,
    lang: languageOf(element) ?? outer.lang,
    dir: directionOf(element) ?? outer.dir,
  };
  const rows = rowsOf(element);
  const cells = rows.flatMap((row) => row.cells);
  const [only] = cells;
  if (cells.length === 1 && only) return reading.blocksOf(only, state);
  const title = childElements(element).find((one) => one.tagName === 'caption');
  const words = caption ?? (title ? plainText(title) : '');
  const content = rows
    .filter((row) => row.cells.length > 0)
    .map((row) =>
      makeNode(
        'tableRow',
        {},
        row.cells.map((cell) => cellOf(cell, row.isHead, state, reading)),
      ),
    );
  if (content.length === 0) {
    return words === '' ? [] : [makeNode('paragraph', {}, [{ type: 'text', text: words }])];
  }
  return [makeNode('table', { ...blockAttrs(state, reading), caption: words || null }, content)];
}

interface TableRow {
  isHead: boolean;
  cells: HtmlElement[];
}

function rowsOf(table: HtmlElement): TableRow[] {
  const rows: TableRow[] = [];
  const addRow = (row: HtmlElement, isHead: boolean) => {
    const cells = childElements(row).filter((one) => one.tagName === 'td' || one.tagName === 'th');
    rows.push({ isHead, cells });
  };
  for (const part of childElements(table)) {
    if (part.tagName === 'tr') addRow(part, false);
    else if (/^t(head|body|foot)$/.test(part.tagName)) {
      for (const row of childElements(part)) {
        if (row.tagName === 'tr') addRow(row, part.tagName === 'thead');
      }
    }
  }
  return rows;
}

function cellOf(cell: HtmlElement, isHead: boolean, state: State, reading: Reading): NodeJson {
  const type = isHead || cell.tagName === 'th' ? 'tableHeader' : 'tableCell';
  const blocks = reading.blocksOf(cell, { ...state, marks: {} });
  const attrs: Record<string, unknown> = {};
  const colspan = span(cell, 'colspan', 100);
  const rowspan = span(cell, 'rowspan', 1000);
  if (colspan > 1) attrs.colspan = colspan;
  if (rowspan > 1) attrs.rowspan = rowspan;
  return makeNode(type, attrs, blocks.length > 0 ? blocks : [{ type: 'paragraph' }]);
}

function span(cell: HtmlElement, name: string, max: number): number {
  const value = Number.parseInt(attr(cell, name), 10);
  return Number.isInteger(value) ? Math.min(Math.max(value, 1), max) : 1;
}
