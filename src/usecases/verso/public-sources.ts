import type { ArticleEvidence } from '../../domain/article-evidence.ts';
import { isUsable } from '../../domain/attribution.ts';
import type { PublicCitation, PublicSnapshot, PublicSource } from '../../domain/public-verso.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { type Source, sourceIn } from '../../domain/source.ts';

/**
 * The sources that claims of the verso name, in the order in which they do, as readers may know them.
 * Their labels are counted here, so that a source has the same one everywhere in a verso.
 */
export function publicSources(
  evidence: ArticleEvidence,
  claimIds: readonly string[],
  lang: string,
): PublicSource[] {
  const ids = new Set<string>();
  for (const claimId of claimIds) {
    for (const one of evidence.citations) if (one.claimId === claimId) ids.add(one.sourceId);
    for (const { speaker } of evidence.attributions.filter(
      (one) => one.claimId === claimId && isUsable(one),
    )) {
      if (speaker.type === 'document') ids.add(speaker.sourceId);
    }
  }
  const origins = new Map<string, number>();
  const byId = new Map(evidence.sources.map((source) => [source.id, source]));
  return [...ids].flatMap((id, at): PublicSource[] => {
    const source = byId.get(id);
    if (!source) return [];
    const origin = source.independenceGroup ?? source.id;
    if (!origins.has(origin)) origins.set(origin, origins.size + 1);
    const place = { label: `S${at + 1}`, origin: origins.get(origin) ?? 0, lang };
    return [source.isConfidential ? confidential(source, place) : open(source, place, evidence)];
  });
}

interface Place {
  label: string;
  origin: number;
  /** Of the article. */
  lang: string;
}

function confidential(source: Source, { lang, ...place }: Place): PublicSource {
  const { description, descriptionLang } = sourceIn(source, lang);
  return {
    id: source.id,
    ...place,
    type: source.type,
    isConfidential: true,
    title: null,
    titleLang: null,
    description,
    descriptionLang,
    url: null,
    author: null,
    publisher: null,
    publishedAt: null,
    accessedAt: null,
    lang: null,
    locator: null,
    isPrimary: source.isPrimary,
    licence: null,
    snapshots: [],
  };
}

function open(
  source: Source,
  { lang: wanted, ...place }: Place,
  { snapshots }: ArticleEvidence,
): PublicSource {
  const { id, type, url, author, publisher, publishedAt } = source;
  const { accessedAt, lang, locator, isPrimary, licence } = source;
  return {
    id,
    ...place,
    type,
    isConfidential: false,
    ...sourceIn(source, wanted),
    ...{ url, author, publisher, publishedAt, accessedAt, lang, locator },
    ...{ isPrimary, licence },
    snapshots: snapshots.filter((one) => one.sourceId === id).flatMap(publicSnapshot),
  };
}

function publicSnapshot(snapshot: Snapshot): PublicSnapshot[] {
  const { id, capturedAt, method, mediaType, bytes, sha256, textSha256, visibility } = snapshot;
  if (visibility === 'private' || sha256 === null || capturedAt === null) return [];
  return [
    {
      ...{ id, capturedAt, method, mediaType, bytes, sha256, textSha256 },
      isShared: visibility === 'public',
      externalArchives: snapshot.externalArchives.map(({ url, at }) => ({ url, at })),
    },
  ];
}

/** What bears a claim, in the order it was recorded. The words of a confidential paper stay inside. */
export function publicSupport(evidence: ArticleEvidence, claimId: string): PublicCitation[] {
  const hidden = new Set(
    evidence.sources.filter(({ isConfidential }) => isConfidential).map(({ id }) => id),
  );
  return evidence.citations
    .filter((one) => one.claimId === claimId)
    .map(({ sourceId, relation, passage, locator, isFound }) => {
      const isHidden = hidden.has(sourceId);
      return {
        sourceId,
        relation,
        passage: isHidden ? null : passage,
        locator: isHidden ? null : locator,
        isFound,
      };
    });
}
