import type { Article } from '../../domain/article.ts';
import { mediaIdsOf } from '../../domain/document/blocks.ts';
import type { DocumentJson } from '../../domain/document/types.ts';
import { mediaView } from '../../domain/media-urls.ts';
import type { PublicMedia, PublicPage } from '../../domain/public-verso.ts';
import { listShownByline } from '../../storage/desk/details.ts';
import { listMedia } from '../../storage/media.ts';
import type { Db } from '../../storage/schema.ts';

/**
 * What readers meet around a text, to be frozen with it: byline, place, pictures and what is said of
 * them. Such words can be changed without a new text; what they were is then in the record.
 *
 * @param open the text as everybody may read it
 */
export async function pageFacts(
  db: Db,
  of: { article: Article; lang: string; open: DocumentJson },
): Promise<PublicPage> {
  const { article, lang } = of;
  const lead = article.heroMediaId === null ? [] : [article.heroMediaId];
  const inText = mediaIdsOf(of.open);
  const ids = [...new Set([...lead, ...inText])];
  const known = new Map((await listMedia(db, ids)).map((media) => [media.id, media]));
  const facts = (id: string, isLead: boolean): PublicMedia[] => {
    const media = known.get(id);
    if (!media) return [];
    const { alt, caption, credit } = mediaView(media, lang);
    const { heroAlt, heroCaption } = article;
    return [
      {
        ...{ id, isLead, sha256: media.sha256, credit },
        alt: (isLead ? heroAlt : null) ?? alt,
        caption: (isLead ? heroCaption : null) ?? caption,
      },
    ];
  };
  return {
    kind: article.kind,
    byline: await listShownByline(db, article),
    dateline: article.dateline,
    searchTitle: article.seoTitle,
    media: [...lead.flatMap((id) => facts(id, true)), ...inText.flatMap((id) => facts(id, false))],
  };
}
