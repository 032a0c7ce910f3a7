import { claimText } from '../../domain/claim.ts';
import { AppError } from '../../domain/errors.ts';
import { type GateReport, readGate } from '../verso/gate.ts';
import type { Gate } from './gate.ts';

/**
 * The text read over against its evidence. What would mislead readers holds it back, unless a named
 * editor put it aside with a reason; broken laws and a change without a note are put aside by none.
 */
export const evidence: Gate = {
  name: 'evidence',
  looksAt: (_ctx, { exempt }) => exempt === undefined,
  async pass(trx, { now }, { article, head, edition: { lang }, evidence, settings }) {
    const input = { article, revision: head, lang, evidence, settings, now };
    mustHoldNothingBack(await readGate(trx, input), lang);
  },
};

/** @throws AppError `conflict` / `gate.blocked`, `gate.lacks-note`, `gate.…` of a broken law */
function mustHoldNothingBack(report: GateReport, lang: string): void {
  const [broken] = report.broken;
  if (broken) {
    const claim = claimText(broken.claim, lang).text.slice(0, 120);
    throw new AppError('conflict', broken.law, { claim });
  }
  const [first] = report.blocking;
  if (first) {
    const args = { count: report.blocking.length, rule: first.rule, message: first.message };
    throw new AppError('conflict', 'gate.blocked', args);
  }
  if (report.lacksNote) throw new AppError('conflict', 'gate.lacks-note');
}
