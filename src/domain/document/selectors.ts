import type { ClaimRun } from './claim-runs.ts';
import { codePointsUntil, firstPoints, lastPoints } from './code-points.ts';

/** How much of the text stands on each side of a quote, in code points, as Hypothesis has it. */
export const CONTEXT_POINTS = 32;

/**
 * Words of a text so that they can be found again: the W3C Web Annotation selectors of text quote
 * and text position. Positions are Unicode code points in the text projection.
 */
export interface TextSelector {
  blockId: string | null;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

/** Freezes marked words into selectors; called once, when a text is published. */
export function selectorOf(projection: string, run: Omit<ClaimRun, 'claimId'>): TextSelector {
  const start = codePointsUntil(projection, run.start);
  const exact = projection.slice(run.start, run.end);
  return {
    blockId: run.blockId,
    exact,
    prefix: lastPoints(projection.slice(0, run.start), CONTEXT_POINTS),
    suffix: firstPoints(projection.slice(run.end), CONTEXT_POINTS),
    start,
    end: start + codePointsUntil(exact, exact.length),
  };
}
