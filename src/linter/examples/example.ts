/** Sentences that show what a rule flags and what it lets be: tests, and the pages that explain it. */

import type { DocumentJson, NodeJson } from '../../domain/document/types.ts';
import type { ClaimRecord, Evidence, SnapshotRecord, SourceRecord } from '../evidence.ts';
import { NO_EVIDENCE } from '../evidence.ts';
import type { LintInput } from '../lint.ts';

/** A sentence by itself, or a text with records, and in words what these say. */
export type Example =
  | string
  | { says: string; input: Omit<LintInput, 'lang' | 'kind'> & Partial<LintInput> };

export interface LanguageExamples {
  flag: readonly Example[];
  ok: readonly Example[];
}

export type RuleExamples = Readonly<Record<'fr' | 'en', LanguageExamples>>;

/** The input of an example, in a reportage unless it says otherwise. */
export function inputOf(example: Example, lang: 'fr' | 'en'): LintInput {
  const given = typeof example === 'string' ? { text: example } : example.input;
  return { lang, kind: 'reportage', ...given };
}

/** A document of one paragraph: words in `[` and `]` stand on the claim `c1`. */
export function claimed(...paragraphs: string[]): DocumentJson {
  return { type: 'doc', content: paragraphs.map((text) => paragraph(text)) };
}

function paragraph(text: string): NodeJson {
  const content: NodeJson[] = text
    .split(/(\[[^\]]*\])/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('[')
        ? {
            type: 'text',
            text: piece.slice(1, -1),
            marks: [{ type: 'claim', attrs: { id: 'c1' } }],
          }
        : { type: 'text', text: piece },
    );
  return { type: 'paragraph', attrs: { id: 'p1' }, content };
}

export function claim(more: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    id: 'c1',
    kind: 'fact',
    text: 'c1',
    modality: 'confirmed',
    basis: ['document'],
    importance: 'supporting',
    state: 'checked',
    checkedText: null,
    ...more,
  };
}

export function source(more: Partial<SourceRecord> = {}): SourceRecord {
  return {
    id: 's1',
    type: 'document',
    title: 's1',
    url: null,
    publisher: null,
    publishedAt: null,
    lang: null,
    independenceGroup: null,
    primary: true,
    cites: [],
    snapshots: [],
    note: null,
    ...more,
  };
}

export function snapshot(more: Partial<SnapshotRecord> = {}): SnapshotRecord {
  return {
    id: 'n1',
    capturedAt: 0,
    status: 'captured',
    method: 'http',
    text: null,
    liveDiffers: null,
    ...more,
  };
}

export function evidence(more: Partial<Evidence> = {}): Evidence {
  return { ...NO_EVIDENCE, ...more };
}

/** Evidence in which each of these sources supports the claim `c1`. */
export function supported(
  about: Partial<ClaimRecord>,
  sources: readonly SourceRecord[],
  more: Partial<Evidence> = {},
): Evidence {
  const supports = sources.map(({ id }) => ({
    claimId: 'c1',
    sourceId: id,
    relation: 'supports' as const,
    passage: null,
  }));
  return evidence({ claims: [claim(about)], sources, supports, ...more });
}
