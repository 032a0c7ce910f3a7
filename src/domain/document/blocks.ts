import type { DocumentJson, NodeJson } from './types.ts';

/** Questions that every renderer asks of a document. */

/** An attribute that should be text; '' when it is anything else. */
export function textAttr(node: NodeJson, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? value : '';
}

/** A whole number within bounds, else the fallback. */
export function numberAttr(
  node: NodeJson,
  name: string,
  [min, max, fallback]: readonly [min: number, max: number, fallback: number],
): number {
  const value = node.attrs?.[name];
  if (typeof value !== 'number' || !Number.isInteger(value)) return fallback;
  return value >= min && value <= max ? value : fallback;
}

/** Calls `visit` for the node and all below it, in reading order. */
export function walk(node: NodeJson, visit: (node: NodeJson) => void): void {
  visit(node);
  for (const child of node.content ?? []) walk(child, visit);
}

function holdsDivider(node: NodeJson): boolean {
  if (node.type === 'supportersDivider') return true;
  return node.content?.some(holdsDivider) ?? false;
}

/**
 * What everybody may read: the blocks before the supporters' divider. A block that hides a divider
 * somewhere inside is left out whole, so that nothing behind a divider can show by accident.
 */
export function publicPart(doc: DocumentJson): DocumentJson {
  const at = doc.content.findIndex(holdsDivider);
  return at < 0 ? doc : { ...doc, content: doc.content.slice(0, at) };
}

/** Ids of all media a document shows, each once, in reading order. */
export function mediaIdsOf(doc: DocumentJson): string[] {
  const ids = new Set<string>();
  walk(doc, (node) => {
    for (const name of ['mediaId', 'posterId']) {
      const id = textAttr(node, name);
      if (id) ids.add(id);
    }
  });
  return [...ids];
}

/** Ids of the claims marked in a document, each once, in reading order. */
export function claimIdsOf(doc: DocumentJson): string[] {
  const ids = new Set<string>();
  walk(doc, (node) => {
    for (const mark of node.marks ?? []) {
      if (mark.type === 'claim' && typeof mark.attrs?.id === 'string') ids.add(mark.attrs.id);
    }
  });
  return [...ids];
}
