import { numberAttr, textAttr } from './blocks.ts';
import { escapeMarkdown } from './markdown-escape.ts';
import { inlineMarkdown } from './markdown-inline.ts';
import type { MarkdownContext } from './markdown-options.ts';
import type { NodeJson } from './types.ts';

/** Tables as GitHub writes them: one line a row. Cells that span are written once, with empty ones after. */

interface Grid {
  rows: string[][];
  hasSpans: boolean;
  /** Blocks that a line cannot hold, such as a list in a cell. */
  hasBlocks: boolean;
}

/** Everything a cell holds, on one line. */
function cellWords(ctx: MarkdownContext, nodes: readonly NodeJson[] | undefined): string {
  return (nodes ?? [])
    .map((node) => {
      const isInline = node.content?.every((child) =>
        ['text', 'hardBreak', 'footnote'].includes(child.type),
      );
      return isInline ? inlineMarkdown(ctx, node.content, '<br>') : cellWords(ctx, node.content);
    })
    .filter(Boolean)
    .join('<br>');
}

/** A code span cannot escape, so that a bar in it has to be escaped for the table. */
const inCell = (words: string) => words.replace(/(?<!\\)\|/g, '\\|');

function gridOf(ctx: MarkdownContext, node: NodeJson): Grid {
  const rows: string[][] = (node.content ?? []).map(() => []);
  const grid: Grid = { rows, hasSpans: false, hasBlocks: false };
  (node.content ?? []).forEach((row, y) => {
    let x = 0;
    for (const cell of row.content ?? []) {
      while (rows[y]?.[x] !== undefined) x++;
      const colspan = numberAttr(cell, 'colspan', [1, 100, 1]);
      const rowspan = Math.min(numberAttr(cell, 'rowspan', [1, 1000, 1]), rows.length - y);
      const words = inCell(cellWords(ctx, cell.content));
      const isRowHead = cell.type === 'tableHeader' && y > 0 && words !== '';
      for (let down = 0; down < rowspan; down++) {
        for (let across = 0; across < colspan; across++) {
          const isFirst = down === 0 && across === 0;
          const target = rows[y + down];
          if (target)
            target[x + across] = isFirst ? (isRowHead ? `<strong>${words}</strong>` : words) : '';
        }
      }
      grid.hasSpans ||= colspan > 1 || rowspan > 1;
      grid.hasBlocks ||= cell.content?.some((block) => block.type !== 'paragraph') ?? false;
    }
  });
  return grid;
}

export function tableMarkdown(ctx: MarkdownContext, node: NodeJson): string {
  const { rows, hasSpans, hasBlocks } = gridOf(ctx, node);
  const width = Math.max(1, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, x) => cells[x] ?? '').join(' | ')} |`;
  const firstRow = node.content?.[0]?.content ?? [];
  const hasHead = firstRow.length > 0 && firstRow.every((cell) => cell.type === 'tableHeader');
  const rule = `|${' --- |'.repeat(width)}`;
  const head = hasHead ? line(rows[0] ?? []) : line([]);
  const caption = escapeMarkdown(textAttr(node, 'caption'));
  const lost = hasSpans ? '<!-- merged cells: written once, the others left empty -->' : '';
  const flat = hasBlocks ? '<!-- cells held several blocks: written on one line -->' : '';
  const body = rows.slice(hasHead ? 1 : 0).map(line);
  return [caption && `<strong>${caption}</strong>`, lost, flat, [head, rule, ...body].join('\n')]
    .filter(Boolean)
    .join('\n\n');
}
