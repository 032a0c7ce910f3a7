/** The newsroom's records as the linter reads them. */
import { type ArticleEvidence, statesOf } from '../domain/article-evidence.ts';
import {
  type Attribution,
  isUsable,
  type Speaker as RecordedSpeaker,
} from '../domain/attribution.ts';
import { claimText } from '../domain/claim.ts';
import type { Media } from '../domain/media.ts';
import type {
  AttributionRecord,
  ClaimRecord,
  Evidence,
  ImageRecord,
  SnapshotRecord,
  SourceRecord,
  Speaker,
} from './evidence.ts';

type Of<Name extends keyof ArticleEvidence> = ArticleEvidence[Name] extends readonly (infer One)[]
  ? One
  : never;
type SnapshotField = 'id' | 'sourceId' | 'state' | 'method' | 'createdAt' | 'capturedAt' | 'live';

/** The records that are read here; the browser is sent no more of some. */
export type RecordsToRead = Omit<
  ArticleEvidence,
  'replies' | 'snapshots' | 'citations' | 'overrides' | 'notes'
> & {
  replies: readonly Pick<Of<'replies'>, 'claimId' | 'askedAt' | 'channel'>[];
  snapshots: readonly Pick<Of<'snapshots'>, SnapshotField>[];
  citations: readonly Pick<Of<'citations'>, 'claimId' | 'sourceId' | 'relation' | 'passage'>[];
};

export interface EvidenceParts {
  records: RecordsToRead;
  /** Language of the article. */
  lang: string;
  /** The words of kept copies, by snapshot. */
  texts: ReadonlyMap<string, string>;
  /** The pictures of the text. */
  pictures: readonly ImageRecord[];
  /** What readers have now; null before the first publication. */
  published: { headline: string; standfirst: string; text: string } | null;
  /** Claims whose words stand in the text now, where it was not saved yet. */
  marked?: ReadonlySet<string>;
}

/** Assembles what the linter compares the prose with. */
export function evidenceOf(parts: EvidenceParts): Evidence {
  const { records, published } = parts;
  const waiting = records.corrections.filter(({ publishedAt }) => publishedAt === null);
  return {
    claims: claimsOf(parts),
    // An anonymous source that nobody accepted is no source yet.
    attributions: records.attributions.filter(isUsable).map(attributionOf),
    sources: sourcesOf(parts),
    supports: records.citations.map(({ claimId, sourceId, relation, passage }) => ({
      claimId,
      sourceId,
      relation,
      passage,
    })),
    images: parts.pictures,
    published: published && {
      ...published,
      corrections: waiting.map(({ was, isNow }) => ({ was, isNow })),
    },
  };
}

/** Claims that stand in this article or stood there; those of other languages only are not asked for. */
function claimsOf({ records, lang, marked }: EvidenceParts): ClaimRecord[] {
  return [...statesOf(records).values()].flatMap(({ claim, state, place, check }) => {
    if (!place && !marked?.has(claim.id)) return [];
    const replies = records.replies.filter(({ claimId }) => claimId === claim.id);
    const last = replies.at(-1);
    const { id, kind, modality, basis, importance } = claim;
    return {
      ...{ id, kind, modality, basis, importance, state },
      text: claimText(claim, lang).text,
      checkedText: check?.words ?? null,
      about: {
        harmsReputation: claim.harmsReputation,
        response: last ? { at: last.askedAt, note: last.channel } : null,
      },
      ...(claim.eventDate ? { eventDate: claim.eventDate } : {}),
    };
  });
}

function attributionOf(one: Attribution): AttributionRecord {
  const { id, claimId, mode, originalWords, originalLang, channel, saidAt } = one;
  const speaker = speakerOf(one.speaker);
  return { id, claimId, speaker, mode, originalWords, originalLang, channel, saidAt };
}

function speakerOf(speaker: RecordedSpeaker): Speaker {
  switch (speaker.type) {
    case 'anonymous':
      return {
        type: 'anonymous',
        description: speaker.description,
        reason: speaker.reasonText,
      };
    case 'person':
      return { type: 'person', name: speaker.name, role: speaker.role };
    case 'organisation':
      return { type: 'organisation', name: speaker.name };
    case 'own-observation':
      return { type: 'own-observation' };
    default:
      return speaker;
  }
}

function sourcesOf({ records, texts }: EvidenceParts): SourceRecord[] {
  return records.sources.map((source) => ({
    id: source.id,
    type: source.type,
    title: source.title,
    url: source.url,
    publisher: source.publisher,
    publishedAt: source.publishedAt,
    lang: source.lang,
    independenceGroup: source.independenceGroup,
    primary: source.isPrimary,
    cites: source.cites,
    snapshots: records.snapshots
      // One that is on its way is neither missing nor failed.
      .filter((one) => one.sourceId === source.id)
      .map(
        (one): SnapshotRecord => ({
          id: one.id,
          capturedAt: one.capturedAt ?? one.createdAt,
          status: one.state === 'failed' ? 'failed' : 'captured',
          method: one.method,
          text: texts.get(one.id) ?? null,
          liveDiffers: one.live?.differs ?? null,
        }),
      ),
    note: source.note,
  }));
}

/** A picture of the text as its records tell of it. */
export function pictureOf(media: Media): ImageRecord {
  return {
    mediaId: media.id,
    credit: media.credit || null,
    takenAt: media.takenAt ?? null,
    place: media.place ?? null,
    digitalSourceType: media.digitalSourceType,
    label: media.label ?? null,
  };
}
