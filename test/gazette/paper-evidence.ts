/** What stands behind a story of the gazette, as the linter reads it: the records without a database. */
import type { DocumentJson } from '../../src/domain/document/types.ts';
import type { Evidence, Speaker } from '../../src/linter/evidence.ts';
import { toldOf } from '../../src/main/load-versos.ts';
import { media } from './media.ts';
import type { GazetteVerso, Voice } from './versos/types.ts';

function speakerOf(voice: Voice): Speaker {
  if ('name' in voice) return { type: 'person', name: voice.name, role: voice.role };
  if ('organisation' in voice) return { type: 'organisation', name: voice.organisation };
  if ('who' in voice) return { type: 'own-observation' };
  return { type: 'anonymous', description: voice.description, reason: voice.reasonText };
}

const pictures: Evidence['images'] = media
  .filter(({ kind }) => kind === 'image')
  .map(({ key, credit, digitalSourceType, label }) => ({
    mediaId: key,
    credit,
    takenAt: null,
    place: null,
    digitalSourceType,
    label,
  }));

/** The text with its claims marked, and the records behind them. */
export function evidenceOnPaper(
  verso: GazetteVerso,
  plain: DocumentJson,
  now: number,
): { doc: DocumentJson; evidence: Evidence } {
  const { doc, ids } = toldOf(verso, plain);
  const idOf = (words: string) => ids.get(words) ?? '';
  const evidence: Evidence = {
    claims: verso.claims.map((claim) => ({
      id: idOf(claim.words),
      kind: claim.kind ?? 'fact',
      text: claim.text,
      modality: claim.modality ?? 'reported',
      basis: claim.basis,
      importance: claim.importance ?? 'load-bearing',
      state: 'checked',
      checkedText: claim.words,
      about: {
        harmsReputation: false,
        response: claim.reply ? { at: claim.reply.askedAt, note: claim.reply.person } : null,
      },
    })),
    attributions: verso.claims.flatMap(({ words, by, mode }) =>
      by
        ? [
            {
              id: `said ${words}`,
              claimId: idOf(words),
              speaker: speakerOf(by),
              mode: mode ?? 'paraphrase',
              originalWords: null,
              originalLang: null,
              channel: 'in-person' as const,
              saidAt: '2026-09',
            },
          ]
        : [],
    ),
    sources: verso.sources.map((source) => ({
      id: source.key,
      type: source.type,
      title: source.title,
      url: source.url ?? null,
      publisher: source.publisher ?? null,
      publishedAt: source.publishedAt ?? null,
      lang: 'fr',
      independenceGroup: source.independenceGroup ?? null,
      primary: source.isPrimary ?? false,
      cites: [],
      snapshots: source.kept
        ? [
            {
              id: `copy ${source.key}`,
              capturedAt: now,
              status: 'captured' as const,
              method: 'manual' as const,
              text: source.kept,
              liveDiffers: null,
            },
          ]
        : [],
      note: source.note ?? null,
    })),
    supports: verso.claims.flatMap((claim) =>
      (['for', 'against'] as const).flatMap((side) =>
        (claim[side] ?? []).map(({ source, passage }) => ({
          claimId: idOf(claim.words),
          sourceId: source,
          relation: side === 'for' ? ('supports' as const) : ('contradicts' as const),
          passage: passage ?? null,
        })),
      ),
    ),
    images: pictures,
    published: null,
  };
  return { doc, evidence };
}
