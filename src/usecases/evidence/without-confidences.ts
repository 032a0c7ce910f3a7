import type { ArticleEvidence } from '../../domain/article-evidence.ts';
import type { Source } from '../../domain/source.ts';

/**
 * The evidence for colleagues who have no hand in the story: what was promised to a source, and what the
 * newsroom notes for itself, goes no further than the work needs.
 */
export function withoutConfidences(evidence: ArticleEvidence): ArticleEvidence {
  const hidden = new Set(
    evidence.sources.filter(({ isConfidential }) => isConfidential).map(({ id }) => id),
  );
  return {
    ...evidence,
    attributions: evidence.attributions.map((one) => {
      const approval = one.approval && { ...one.approval, note: null };
      if (one.speaker.type !== 'anonymous') return { ...one, approval };
      const unsaid = { originalWords: null, originalLang: null, channel: null, saidAt: null };
      return { ...one, ...unsaid, approval, recordingHeld: false };
    }),
    replies: evidence.replies.map((one) => ({ ...one, note: null })),
    sources: evidence.sources.map((one) => (hidden.has(one.id) ? closed(one) : withoutNote(one))),
    snapshots: evidence.snapshots.filter(({ sourceId }) => !hidden.has(sourceId)),
    citations: evidence.citations.map((one) =>
      hidden.has(one.sourceId)
        ? { ...one, passage: null, locator: null, snapshotId: null, around: null }
        : one,
    ),
  };
}

const withoutNote = (source: Source): Source => ({ ...source, note: null });

function closed(source: Source): Source {
  return {
    ...withoutNote(source),
    title: source.description ?? '',
    // Of each language the description only, as readers have it.
    said: Object.fromEntries(
      Object.entries(source.said).map(([lang, { description }]) => [
        lang,
        description ? { title: description, description } : {},
      ]),
    ),
    url: null,
    author: null,
    publisher: null,
    publishedAt: null,
    lang: null,
    locator: null,
    independenceGroup: null,
    licence: null,
    cites: [],
  };
}
