import type { Contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';
import { useRead } from '../api/use.ts';
import type { Details } from '../desk/types.ts';

export const GATE = '/articles/:articleId/gate';
/** The saved text is read over again this often while somebody looks. */
const EVERY_MS = 10_000;

export type Gate = AnswerOf<Contract['readGate']>;
export type GateFinding = Gate['findings'][number];

/** All that stands between an article and its readers: what it lacks, and what its evidence does. */
export interface Standing {
  /** Null until the text was read over against its evidence. */
  gate: Gate | null;
  /** It is being read over for the first time: what is known so far may change under one's hand. */
  isReading: boolean;
  /** Findings that stop publication, in the order of the text. */
  blocking: GateFinding[];
  /** Findings that stop nothing. */
  remarks: number;
  blocks: number;
  looks: number;
  /** What is left can be passed over with one reason for the whole; findings want one each. */
  isReasonEnough: boolean;
}

export function useStanding(details: Pick<Details, 'id' | 'readiness'>): Standing {
  const { id: articleId, readiness } = details;
  const { data, isLoading } = useRead(GATE, { params: { articleId } }, { refetchMs: EVERY_MS });
  return standingOf(readiness, data ?? null, isLoading);
}

export function standingOf(
  readiness: Details['readiness'],
  gate: Gate | null,
  isReading = false,
): Standing {
  const isBlocking = new Set(gate?.blocking);
  const blocking = gate?.findings.filter(({ fingerprint }) => isBlocking.has(fingerprint)) ?? [];
  const remarks = gate?.findings.filter(({ severity }) => severity === 'warn').length ?? 0;
  const inGate = blocking.length + (gate?.broken.length ?? 0) + (gate?.lacksNote ? 1 : 0);
  return {
    gate,
    isReading,
    blocking,
    remarks,
    blocks: readiness.blocks + inGate,
    looks: readiness.looks + (remarks > 0 ? 1 : 0),
    isReasonEnough: inGate === 0,
  };
}
