import type { Access } from './article.ts';
import { publicPart, walk } from './document/blocks.ts';
import type { DocumentJson } from './document/types.ts';

/** Blocks that everybody may read of an article that is not public and names no line itself. */
export const TEASER_BLOCKS = 2;

/** What decides who reads the whole of an article. */
export interface Closing {
  access: Access;
  /** Ids of the tiers that open it, where `access` is `tiers`. */
  accessTiers?: readonly string[];
  /** Blocks that everybody may read; the divider, where there is one, says it better. */
  teaserBlocks?: number;
}

/** How a reader stands with the newsroom now, as far as doors are concerned. */
export interface ReaderStanding {
  isSupporter: boolean;
  /** Tiers whose doors are open, by id. */
  tierIds: readonly string[];
}

/** Before whom the rest of a text lies closed. */
export interface Gate {
  opensTo: 'readers' | 'supporters' | 'tiers';
  tierIds: readonly string[];
}

/** The gate of a text; null when all of it is for everybody. */
export function gateOf(doc: DocumentJson, closing: Closing): Gate | null {
  const { access, accessTiers = [] } = closing;
  // What stands behind the supporters' divider is for supporters at least.
  if (hasDivider(doc) && (access === 'public' || access === 'readers'))
    return { opensTo: 'supporters', tierIds: [] };
  if (access === 'public') return null;
  return { opensTo: access, tierIds: access === 'tiers' ? [...accessTiers].sort() : [] };
}

/** @param standing null for who is not signed in */
export function opens(gate: Gate | null, standing: ReaderStanding | null): boolean {
  if (gate === null) return true;
  if (standing === null) return false;
  switch (gate.opensTo) {
    case 'readers':
      return true;
    case 'supporters':
      return standing.isSupporter;
    case 'tiers':
      return gate.tierIds.some((id) => standing.tierIds.includes(id));
  }
}

/**
 * What everybody may read of a text: up to the supporters' divider where there is one; else all of a
 * public article, and the beginning of any other. Pages, feeds, search and cards all ask here.
 */
export function readableByAll(doc: DocumentJson, closing: Closing): DocumentJson {
  if (hasDivider(doc)) return publicPart(doc);
  if (closing.access === 'public') return doc;
  const { teaserBlocks = TEASER_BLOCKS } = closing;
  return { ...doc, content: doc.content.slice(0, Math.max(0, teaserBlocks)) };
}

/** What somebody who stands so may read of it. */
export function readableBy(
  doc: DocumentJson,
  closing: Closing,
  standing: ReaderStanding | null,
): DocumentJson {
  return opens(gateOf(doc, closing), standing) ? doc : readableByAll(doc, closing);
}

function hasDivider(doc: DocumentJson): boolean {
  let has = false;
  walk(doc, (node) => {
    if (node.type === 'supportersDivider') has = true;
  });
  return has;
}
