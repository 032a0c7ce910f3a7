import { articleTag } from '../../domain/page-tags.ts';
import type { PublicClaim } from '../../domain/public-verso.ts';
import { articlePath } from '../../domain/urls.ts';
import type { ReadingContext } from './context.ts';
import { revisionAt, shownVerso, type VersoAddress } from './verso-files.ts';

/** A page of annotations holds all: an article has few claims. */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * The claims of an article as a W3C annotation collection, which any annotation client can read
 * (https://www.w3.org/TR/annotation-model/). Positions count Unicode code points.
 */
export async function annotationsFile(
  ctx: ReadingContext,
  at: VersoAddress,
): Promise<{ made: string; tags: string[] }> {
  const revision = await revisionAt(ctx, at);
  const { verso } = await shownVerso(ctx, revision);
  const source = ctx.site.origin + articlePath(at.lang, at.slug);
  const id = `${source}/verso/annotations.json`;
  const items = verso.claims.map((claim) =>
    annotation(claim, { source, at: revision.publishedAt }),
  );
  const collection = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: revision.headline,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return { made: JSON.stringify(collection, null, 2), tags: [articleTag(revision.articleId)] };
}

function annotation(claim: PublicClaim, of: { source: string; at: number }) {
  const published = new Date(of.at).toISOString();
  return {
    id: `${of.source}/verso#c${claim.number}`,
    type: 'Annotation',
    motivation: 'assessing',
    created: published,
    body: {
      type: 'TextualBody',
      value: claim.text,
      language: claim.textLang,
      format: 'text/plain',
      purpose: 'assessing',
    },
    target: claim.anchors.map(({ part, exact, prefix, suffix, start, end }) => ({
      type: 'SpecificResource',
      source: of.source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        // Positions count in the text; headline and standfirst stand apart from it.
        ...(part === 'body' ? [{ type: 'TextPositionSelector', start, end }] : []),
      ],
      state: { type: 'TimeState', sourceDate: published },
    })),
  };
}
