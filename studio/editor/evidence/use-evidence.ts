import { useQueryClient } from '@tanstack/react-query';
import type { Contract } from '../../../src/contract/index.ts';
import type { AnswerOf } from '../../../src/contract/operation.ts';
import { useRead } from '../../api/use.ts';

export const EVIDENCE = '/articles/:articleId/evidence';

export type Evidence = AnswerOf<Contract['readEvidence']>;
export type ClaimRecord = Evidence['claims'][number];

/** How often to look while a copy is being taken. */
const SOON_MS = 1_000;
/** Words that were changed make checks stale once they are a saved state; others write too. */
const USUAL_MS = 8_000;

/** The records behind an article, kept fresh; looked at often while a copy is on its way. */
export function useEvidence(articleId: string): Evidence | null {
  const input = { params: { articleId } };
  const client = useQueryClient();
  const known = client.getQueryData<Evidence>([EVIDENCE, input]);
  const isWaiting = known?.snapshots.some(({ state }) => state === 'waiting') ?? false;
  const { data } = useRead(EVIDENCE, input, { refetchMs: isWaiting ? SOON_MS : USUAL_MS });
  return data ?? null;
}
