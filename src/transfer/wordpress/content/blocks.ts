import { autop } from './autop.ts';

/**
 * The block editor keeps its blocks as HTML between comments: `<!-- wp:name {json} -->`. The HTML
 * says what is there; the comments are read for what has no HTML. What stands outside of all blocks
 * was written in the classic editor.
 */

const DELIMITER = /<!--\s+(\/?)wp:([a-z][a-z0-9_-]*(?:\/[a-z][a-z0-9_-]*)?)([\s\S]*?)(\/?)-->/g;

export function hasBlocks(content: string): boolean {
  return content.includes('<!-- wp:');
}

/** Makes paragraphs of the classic parts only. */
export function withParagraphs(content: string): string {
  if (!hasBlocks(content)) return autop(content);
  const out: string[] = [];
  let depth = 0;
  let at = 0;
  const outside = (to: number) => {
    const piece = content.slice(at, to);
    out.push(depth > 0 || piece.trim() === '' ? piece : autop(piece));
  };
  for (const match of content.matchAll(DELIMITER)) {
    const [whole, closing, name, , selfClosing] = match;
    const isClassic = name === 'freeform' || name === 'core/freeform';
    outside(match.index);
    if (!isClassic) {
      out.push(whole);
      if (closing) depth = Math.max(0, depth - 1);
      else if (!selfClosing) depth += 1;
    }
    at = match.index + whole.length;
  }
  outside(content.length);
  return out.join('');
}

export interface BlockComment {
  /** `latest-posts` for WordPress's own, `maker/name` for others. */
  name: string;
  attrs: Record<string, unknown>;
  isClosing: boolean;
  isVoid: boolean;
}

/** Reads the words of a comment; null where it is no block's. */
export function readBlockComment(data: string): BlockComment | null {
  const found = /^\s+(\/?)wp:([a-z][a-z0-9_-]*(?:\/[a-z][a-z0-9_-]*)?)\s*([\s\S]*?)\s*(\/?)$/.exec(
    data,
  );
  if (!found) return null;
  const [, closing, name = '', json = '', selfClosing] = found;
  let attrs: Record<string, unknown> = {};
  if (json.startsWith('{')) {
    try {
      attrs = JSON.parse(json) as Record<string, unknown>;
    } catch {
      // Half-written settings: the block's HTML still stands.
    }
  }
  return {
    name: name.replace(/^core\//, ''),
    attrs,
    isClosing: closing === '/',
    isVoid: selfClosing === '/',
  };
}

/** Puts reusable blocks where they are called. `find` gives a block's content by its number. */
export function withReusableBlocks(
  content: string,
  find: (id: string) => string | null,
  depth = 0,
): string {
  if (depth > 5 || !content.includes('wp:block')) return content;
  return content.replace(/<!--\s+wp:block\s+(\{[^>]*?\})\s*\/-->/g, (whole, json: string) => {
    const id = /"ref"\s*:\s*(\d+)/.exec(json)?.[1];
    const found = id ? find(id) : null;
    return found === null ? whole : withReusableBlocks(found, find, depth + 1);
  });
}
