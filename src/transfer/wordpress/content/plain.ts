import type { DocumentJson, NodeJson } from '../../../domain/document/types.ts';

/** The words of a text and nothing else, for the text that no reader of HTML can read. */
export function plainDocument(html: string): DocumentJson {
  const words = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<\/?(?:p|div|h[1-6]|li|tr|blockquote)\b[^<>]*>/gi, '\n\n')
    .replace(/<[^<>]*>/g, ' ');
  const content = words
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((text): NodeJson => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}
