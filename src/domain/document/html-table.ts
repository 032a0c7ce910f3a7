import { escapeAttr } from '../../std/html-escape.ts';
import { numberAttr, textAttr } from './blocks.ts';
import { type Context, say } from './html-context.ts';
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

function writeCell(cell: Cell, y: number, row: readonly Cell[], inner: string): string {
  const spans =
    (cell.colspan > 1 ? ` colspan="${cell.colspan}"` : '') +
    (cell.rowspan > 1 ? ` rowspan="${cell.rowspan}"` : '');
  if (!isHeader(cell)) return `<td${spans}>${inner}</td>`;
  const scope = y > 0 && cell.column === 0 && !isHeaderRow(row) ? 'row' : 'col';
  return `<th scope="${scope}"${spans}>${inner}</th>`;
}

/**
 * A table that scrolls by itself on small screens, in a region that the keyboard reaches. Headers say
 * whether they head a column or a row.
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
  const rows = grid.map((row, y) => {
    const cells = row.map((cell) => writeCell(cell, y, row, blocks(cell.node.content)));
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
    : ` aria-label="${escapeAttr(ctx.options.words.table)}"`;
  return (
    `<div class="scroll" role="region" tabindex="0"${name}${language}><table>` +
    `${said && `<caption id="${id}">${said}</caption>`}${inside}</table></div>`
  );
}
