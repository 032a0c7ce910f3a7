import type { NodeJson } from '../../../src/domain/document/types.ts';

/**
 * Plain words as paragraphs. Where empty lines part them, a single line break stays one; else each line
 * is a paragraph.
 */
export function blocksOfText(text: string): NodeJson[] {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
  const hasGaps = /\n[ \t]*\n/.test(clean);
  const parts = clean.split(hasGaps ? /\n[ \t]*\n\s*/ : /\n+/);
  return parts.map((part) => {
    const content = part.split('\n').flatMap((line, index): NodeJson[] => {
      const words: NodeJson[] = line.trim() === '' ? [] : [{ type: 'text', text: line.trim() }];
      return index === 0 ? words : [{ type: 'hardBreak' }, ...words];
    });
    return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
  });
}
