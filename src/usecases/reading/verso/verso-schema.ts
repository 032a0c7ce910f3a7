import type { ArticleSchema, SchemaClaim } from '../../../domain/json-ld-models.ts';
import type { PublicVerso } from '../../../domain/public-verso.ts';
import { versoWords } from '../../../domain/words/verso/index.ts';
import { isoWithOffset } from '../../../domain/zones.ts';
import type { EditionSite } from '../site.ts';

/** What schema.org has words for: corrections, claims that bear the story, what is cited. */
export function versoSchema(
  verso: PublicVerso | null,
  at: { url: string; edition: EditionSite },
): Pick<ArticleSchema, 'corrections' | 'evidence'> {
  const url = `${at.url}/verso`;
  const words = versoWords(at.edition.lang);
  if (!verso || verso.claims.length + verso.corrections.length === 0)
    return { corrections: [], evidence: null };
  return {
    corrections: verso.corrections.map((note) => ({
      kind: words.correctionKind[note.kind],
      text: note.why,
      published: isoWithOffset(note.publishedAt, at.edition.timeZone),
      url: `${url}#correction-${note.id}`,
    })),
    evidence: {
      url,
      version: verso.seq,
      claims: verso.claims
        .filter(({ importance }) => importance === 'load-bearing')
        .map((claim) => ({
          text: claim.text,
          lang: claim.textLang,
          url: `${url}#c${claim.number}`,
          author: claimant(claim.attributions[0]?.speaker),
          verdict: FOUND.has(claim.modality) ? words.modality[claim.modality] : null,
        })),
      citations: verso.sources
        .filter(({ isConfidential, title }) => !isConfidential && title !== null)
        .map((source) => ({
          name: source.title ?? '',
          url: source.url,
          publisher: source.publisher,
          lang: source.titleLang ?? source.lang,
          archivedAt:
            source.snapshots.flatMap(({ externalArchives }) => externalArchives)[0]?.url ?? null,
        })),
    },
  };
}

type Speaker = PublicVerso['claims'][number]['attributions'][number]['speaker'];

/** Where the newsroom says what it found, and not only who says it. */
const FOUND: ReadonlySet<string> = new Set(['confirmed', 'denied', 'disputed', 'unknown']);

function claimant(speaker: Speaker | undefined): SchemaClaim['author'] {
  if (speaker?.type !== 'person' && speaker?.type !== 'organisation') return null;
  return { name: speaker.name, isPerson: speaker.type === 'person' };
}
