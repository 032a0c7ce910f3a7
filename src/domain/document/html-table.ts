import { escapeAttr } from '../../std/html-escape.ts';
import { numberAttr, textAttr } from './blocks.ts';
import { type Context, classAttr, say } from './html-context.ts';
import type { NodeJson } from './types.ts';

/** A cell with its place in the grid, spans counted. */
interface Cell {
  node: NodeJson;
  column: number;
  colspan: number;
  rowspan: number;
}

/** Where each cell stands once cells that reach down from rows above have taken their places. */
function gridOf(rows: readonly NodeJson[]): Cell[][] {
  const taken: Set<number>[] = rows.map(() => new Set());
  return rows.map((row, y) => {
    let column = 0;
    return (row.content ?? []).map((node) => {
      while (taken[y]?.has(column)) column++;
      const colspan = numberAttr(node, 'colspan', [1, 100, 1]);
      const rowspan = Math.min(numberAttr(node, 'rowspan', [1, 1000, 1]), rows.length - y);
      for (let down = 0; down < rowspan; down++) {
        for (let across = 0; across < colspan; across++) taken[y + down]?.add(column + across);
      }
      const cell = { node, column, colspan, rowspan };
      column += colspan;
      return cell;
    });
  });
}

const isHeader = (cell: Cell) => cell.node.type === 'tableHeader';
const isHeaderRow = (row: readonly Cell[]) => row.length > 0 && row.every(isHeader);

/** How many rows at the top are nothing but headers and can stand apart as the table's head. */
function headSize(grid: readonly Cell[][]): number {
  let size = grid.findIndex((row) => !isHeaderRow(row));
  // A table of headers only, or a head that reaches into the body, has no head of its own.
  if (size < 0) size = 0;
  const reaches = grid.slice(0, size).some((row, y) => row.some((cell) => y + cell.rowspan > size));
  return reaches ? 0 : size;
}

/** A figure, with its sign and unit: « 0,31 », « +12 % », « 1 140 € ». */
const FIGURE = /^[+\-−–±≈<>~]?\s?[$£€]?\d[\d.,\s]*(?:[%‰€$£°]|[a-zA-Zµ]{1,3}[²³]?)?$/;
/** What stands where there is no figure. */
const NO_FIGURE = /^[\s–—-]*$/;

const wordsOf = (cell: Cell) =>
  (cell.node.content ?? [])
    .flatMap((block) => (block.content ?? []).map((child) => child.text ?? ''))
    .join('')
    .trim();

/** Columns that hold figures and nothing else below their heads: these line up at the end. */
function figureColumns(grid: readonly Cell[][]): Set<number> {
  const figures = new Set<number>();
  const words = new Set<number>();
  for (const cell of grid.flat()) {
    if (isHeader(cell)) continue;
    const said = wordsOf(cell);
    if (FIGURE.test(said)) figures.add(cell.column);
    else if (!NO_FIGURE.test(said)) words.add(cell.column);
  }
  for (const column of words) figures.delete(column);
  return figures;
}

/** A cell's tag name and attributes. */
function openCell(cell: Cell, y: number, row: readonly Cell[], classes: string): string {
  const spans =
    (cell.colspan > 1 ? ` colspan="${cell.colspan}"` : '') +
    (cell.rowspan > 1 ? ` rowspan="${cell.rowspan}"` : '');
  if (!isHeader(cell)) return `td${classes}${spans}`;
  const isRowHead = y > 0 && cell.column === 0 && !isHeaderRow(row);
  return isRowHead ? `th scope="row"${spans}` : `th scope="col"${classes}${spans}`;
}

/**
 * A table that scrolls by itself on small screens, in a named region that the keyboard reaches: regions
 * need names of their own, so tables without a caption are counted. Headers say whether they head a
 * column or a row.
 *
 * @param language attributes that say the table's own language.
 * @param blocks writes the content of a cell.
 */
export function renderTable(
  ctx: Context,
  node: NodeJson,
  language: string,
  blocks: (nodes: readonly NodeJson[] | undefined) => string,
): string {
  const grid = gridOf(node.content ?? []);
  const caption = textAttr(node, 'caption');
  const id = `table-${++ctx.tables}`;
  const lined = figureColumns(grid);
  const rows = grid.map((row, y) => {
    const cells = row.map((cell) => {
      const isLined = cell.colspan === 1 && lined.has(cell.column);
      const open = openCell(cell, y, row, isLined ? classAttr(ctx, 'num') : '');
      return `<${open}>${blocks(cell.node.content)}</${open.slice(0, 2)}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const head = headSize(grid);
  const said = say(ctx, caption);
  const inside =
    (head > 0 ? `<thead>${rows.slice(0, head).join('')}</thead>` : '') +
    `<tbody>${rows.slice(head).join('')}</tbody>`;
  if (ctx.isPlain) {
    return `<table${language}>${said && `<caption>${said}</caption>`}${inside}</table>`;
  }
  const name = caption
    ? ` aria-labelledby="${id}"`
    : ` aria-label="${escapeAttr(ctx.options.words.table)}${ctx.tables > 1 ? ` ${ctx.tables}` : ''}"`;
  return (
    `<section class="scroll" tabindex="0"${name}${language}><table>` +
    `${said && `<caption id="${id}">${said}</caption>`}${inside}</table></section>`
  );
}
