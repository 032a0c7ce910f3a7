import type { ArticleSchema } from '../../../domain/json-ld-models.ts';
import type { PublicVerso } from '../../../domain/public-verso.ts';
import { isoWithOffset } from '../../../domain/zones.ts';
import type { EditionSite } from '../site.ts';

/** What schema.org has words for: corrections, claims that bear the story, what is cited. */
export function versoSchema(
  verso: PublicVerso | null,
  at: { url: string; edition: EditionSite },
): Pick<ArticleSchema, 'corrections' | 'evidence'> {
  const url = `${at.url}/verso`;
  if (!verso || verso.claims.length + verso.corrections.length === 0)
    return { corrections: [], evidence: null };
  return {
    corrections: verso.corrections.map((note) => ({
      text: note.why,
      published: isoWithOffset(note.publishedAt, at.edition.timeZone),
      url: `${url}#correction-${note.id}`,
    })),
    evidence: {
      url,
      claims: verso.claims
        .filter(({ importance }) => importance === 'load-bearing')
        .map((claim) => ({
          text: claim.text,
          url: `${url}#c${claim.number}`,
          author: claimant(claim.attributions[0]?.speaker),
        })),
      citations: verso.sources
        .filter(({ isConfidential, title }) => !isConfidential && title !== null)
        .map((source) => ({
          name: source.title ?? '',
          url: source.url,
          publisher: source.publisher,
        })),
    },
  };
}

type Speaker = PublicVerso['claims'][number]['attributions'][number]['speaker'];

/** Who claims it, where that is somebody with a name. */
function claimant(speaker: Speaker | undefined): string | null {
  return speaker?.type === 'person' || speaker?.type === 'organisation' ? speaker.name : null;
}
