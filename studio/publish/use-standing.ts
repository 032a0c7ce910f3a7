import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';
import { keyOf, useRead } from '../api/use.ts';
import type { Details } from '../desk/types.ts';
import { DETAILS } from '../desk/use-details.ts';

export const GATE = '/articles/:articleId/gate';
/** The saved text is read over again this often while somebody looks. */
const EVERY_MS = 10_000;

export type Gate = AnswerOf<Contract['readGate']>;
export type GateFinding = Gate['findings'][number];

/** All that stands between an article and its readers: what it lacks, and what its evidence does. */
export interface Standing {
  /** Null until the text was read over against its evidence. */
  gate: Gate | null;
  /** The words as they are now are still being read over: what is known may change under one's hand. */
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

export function useStanding(details: Details): Standing {
  const { id: articleId, readiness, headRevisionId, isSettling } = details;
  const { data } = useRead(GATE, { params: { articleId } }, { refetchMs: EVERY_MS });
  const client = useQueryClient();
  const readAgain = useCallback(() => {
    const keys = [DETAILS, GATE].map((path) => keyOf(path, { params: { articleId } }));
    return Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
  }, [client, articleId]);
  const [isFresh, setFresh] = useState(false);
  // What this browser read before may be of other words than those just written.
  useEffect(() => {
    void readAgain().then(() => setFresh(true));
  }, [readAgain]);
  const readOver = data?.revisionId;
  const isOther = readOver !== undefined && readOver !== headRevisionId;
  // One of the two answers came earlier; each new one may be the other's.
  const said = `${readOver} ${headRevisionId}`;
  useEffect(() => {
    if (isOther && said) void readAgain();
  }, [isOther, said, readAgain]);
  return standingOf(readiness, data ?? null, !isFresh || isOther || isSettling);
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
