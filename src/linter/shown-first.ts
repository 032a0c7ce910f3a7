import { type Finding, SEVERITIES } from './finding.ts';

/** Findings shown without being asked for: at most this many in 1,000 words, most serious first. */
export const SHOWN_PER_THOUSAND_WORDS = 8;

/** The findings to show at once and those to keep behind “show suggestions”; blocks always show. */
export function shownFirst<One extends Pick<Finding, 'severity'>>(
  findings: readonly One[],
  words: number,
): { shown: One[]; held: One[] } {
  const room = Math.max(1, Math.ceil((words / 1000) * SHOWN_PER_THOUSAND_WORDS));
  const bySeverity = [...findings].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  const first = new Set(bySeverity.filter((one, at) => at < room || one.severity === 'block'));
  return {
    shown: findings.filter((one) => first.has(one)),
    held: findings.filter((one) => !first.has(one)),
  };
}
