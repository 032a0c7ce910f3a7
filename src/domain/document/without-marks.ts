import type { DocumentJson, MarkName, NodeJson } from './types.ts';

/** The same document without marks of these kinds; the words that carried them stay. */
export function withoutMarks(doc: DocumentJson, kinds: readonly MarkName[]): DocumentJson {
  const strip = (node: NodeJson): NodeJson => {
    const marks = node.marks?.filter(({ type }) => !kinds.includes(type));
    const { marks: _, ...rest } = node;
    return {
      ...rest,
      ...(marks && marks.length > 0 ? { marks } : {}),
      ...(node.content ? { content: node.content.map(strip) } : {}),
    };
  };
  return { ...doc, content: doc.content.map(strip) };
}
