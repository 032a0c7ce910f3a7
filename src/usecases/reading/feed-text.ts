import { type Closing, type Gate, gateOf, readableByAll } from '../../domain/access.ts';
import { mediaIdsOf } from '../../domain/document/blocks.ts';
import { renderHtml } from '../../domain/document/html.ts';
import type { DocumentJson } from '../../domain/document/types.ts';
import { keepRecent } from '../../std/recent.ts';
import type { MediaShelf } from './pictures.ts';
import type { EditionSite } from './site.ts';

/** Of one article, as everybody may read it. */
export interface FeedText {
  /** In the order in which they stand. */
  mediaIds: string[];
  /** What closes the rest of it; null where nothing does. */
  gate: Gate | null;
  /** @param shelf holds those media */
  html(shelf: MediaShelf): string;
}

interface Kept {
  mediaIds: string[];
  gate: Gate | null;
  /** The last form, and the media that it was made with. */
  made: { views: string; html: string } | null;
}

/** The texts of two feeds and a half: one article stands in the three forms of several feeds at once. */
const KEPT = 50;

const recent = keepRecent<Kept>(KEPT);

/**
 * A text is rendered once for all feeds, for as long as neither its words nor what is said of its
 * pictures change: both are compared whole.
 * @param stored the document as the database holds it
 */
export function feedText(
  stored: string,
  closing: Required<Pick<Closing, 'access' | 'teaserBlocks'>>,
  edition: Pick<EditionSite, 'lang' | 'words'>,
  origin: string,
): FeedText {
  const { lang, words } = edition;
  const key = [origin, lang, closing.access, closing.teaserBlocks, stored].join('\n');
  const readable = () => readableByAll(JSON.parse(stored) as DocumentJson, closing);
  let kept = recent.get(key);
  if (!kept) {
    const gate = gateOf(JSON.parse(stored) as DocumentJson, closing);
    kept = { mediaIds: mediaIdsOf(readable()), gate, made: null };
    recent.put(key, kept);
  }
  const { mediaIds, gate } = kept;
  return {
    mediaIds,
    gate,
    html(shelf) {
      const views = JSON.stringify(mediaIds.map((id) => shelf.view(id) ?? null));
      if (kept.made?.views !== views) {
        const { html } = renderHtml(readable(), {
          lang,
          words,
          media: (id) => shelf.view(id),
          mode: 'feed',
          origin,
          typeset: true,
        });
        kept.made = { views, html };
      }
      return kept.made.html;
    },
  };
}
