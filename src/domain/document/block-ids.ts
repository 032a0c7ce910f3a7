/** Stable names of blocks: a translation follows its source block by block, a merge knows what moved. */
import { documentSchema } from './schema.ts';
import type { DocumentJson, NodeJson } from './types.ts';

/** FNV-1a, 32 bits; names only have to differ within one document. */
function hash(text: string, basis: number): number {
  let value = basis >>> 0;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value;
}

const nameOf = (text: string) =>
  `b${hash(text, 0x811c9dc5).toString(36)}${hash(text, 0x1b873593).toString(36)}`;

/** Whether things of this kind carry an id: blocks, and notes. */
const hasId = (node: NodeJson) => documentSchema.nodes[node.type]?.spec.attrs?.id !== undefined;

/**
 * The same document in which every block has an id, and no two the same. Ids that are there stay; the
 * others follow from `salt` and the place alone, so that whoever asks gets the same.
 */
export function withBlockIds(doc: DocumentJson, salt: string): DocumentJson {
  const taken = new Set<string>();
  const name = (node: NodeJson, path: string): NodeJson => {
    const content = node.content?.map((child, index) => name(child, `${path}.${index}`));
    const inner = content ? { ...node, content } : node;
    if (!hasId(node)) return inner;
    const own = node.attrs?.id;
    let id = typeof own === 'string' && !taken.has(own) ? own : nameOf(`${salt}${path}`);
    while (taken.has(id)) id = nameOf(id);
    taken.add(id);
    return { ...inner, attrs: { ...node.attrs, id } };
  };
  return { ...doc, content: doc.content.map((block, index) => name(block, `/${index}`)) };
}

/** The block without the ids of blocks; marks keep theirs, for they are what somebody put there. */
function withoutIds(node: NodeJson): NodeJson {
  const content = node.content?.map(withoutIds);
  const { id: _, ...attrs } = node.attrs ?? {};
  return {
    ...node,
    attrs: hasId(node) ? attrs : node.attrs,
    ...(content ? { content } : {}),
  } as NodeJson;
}

/** What a block says, whatever its id and those inside it: equal texts are equal keys. */
export const blockKey = (block: NodeJson): string => JSON.stringify(withoutIds(block));
