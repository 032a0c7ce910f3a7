import type { Access } from './article.ts';
import { publicPart, walk } from './document/blocks.ts';
import type { DocumentJson } from './document/types.ts';

/** Blocks that everybody may read of an article that is not public and names no line itself. */
const TEASER_BLOCKS = 2;

/**
 * What everybody may read of a text: up to the supporters' divider where there is one; else all of a
 * public article, and the beginning of any other. Pages, feeds, search and cards all ask here.
 */
export function readableByAll(doc: DocumentJson, access: Access): DocumentJson {
  if (hasDivider(doc)) return publicPart(doc);
  if (access === 'public') return doc;
  return { ...doc, content: doc.content.slice(0, TEASER_BLOCKS) };
}

function hasDivider(doc: DocumentJson): boolean {
  let has = false;
  walk(doc, (node) => {
    if (node.type === 'supportersDivider') has = true;
  });
  return has;
}
