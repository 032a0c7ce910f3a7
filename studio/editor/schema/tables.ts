import type { NodeName } from '../../../src/domain/document/types.ts';
import { blockAttrs, type DomNodeSpec, holds } from './dom-spec.ts';

function cell(tag: 'td' | 'th', tableRole: string): DomNodeSpec {
  return {
    tableRole,
    isolating: true,
    toDOM: (node) => {
      const { colspan, rowspan } = node.attrs as { colspan: number; rowspan: number };
      const attrs = blockAttrs(node);
      if (colspan !== 1) attrs.colspan = String(colspan);
      if (rowspan !== 1) attrs.rowspan = String(rowspan);
      return [tag, attrs, 0];
    },
    parseDOM: [{ tag }],
  };
}

export const tables: Partial<Record<NodeName, DomNodeSpec>> = {
  table: {
    tableRole: 'table',
    isolating: true,
    toDOM: (node) => ['table', blockAttrs(node), ['tbody', 0]],
    parseDOM: [{ tag: 'table' }],
  },
  tableRow: { tableRole: 'row', toDOM: holds('tr'), parseDOM: [{ tag: 'tr' }] },
  tableHeader: cell('th', 'header_cell'),
  tableCell: cell('td', 'cell'),
};
