/** Findings as they are printed: lines for people, JSON for programs, SARIF for build machines. */
import type { Finding, Severity } from '../linter/finding.ts';
import { wordsFor } from '../linter/words/index.ts';
import { jsonText } from './json-text.ts';

/** A finding at its place in the file. Offsets count UTF-16 units of the file. */
export interface Placed {
  finding: Finding;
  start: number;
  end: number;
  /** From 1, as editors count. */
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Offsets at which lines begin. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function placeOf(offset: number, starts: readonly number[]): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** @param shift where the text that was judged begins in the file */
export function placed(finding: Finding, shift: number, starts: readonly number[]): Placed {
  const [start, end] = [finding.start + shift, finding.end + shift];
  const from = placeOf(start, starts);
  const to = placeOf(end, starts);
  return { finding, start, end, ...from, endLine: to.line, endColumn: to.column };
}

/** @param withLines adds `line`, from 1 */
export function jsonReport(found: readonly Placed[], say: 'fr' | 'en', withLines: boolean): string {
  const words = wordsFor(say);
  const findings = found.map(({ finding, start, end, line }) => ({
    ...(withLines && { line }),
    rule: finding.rule,
    severity: finding.severity,
    start,
    end,
    text: finding.text,
    message: finding.message,
    fix: words.rules[finding.rule]?.how ?? '',
    why: finding.why,
    fingerprint: finding.fingerprint,
  }));
  return jsonText({ findings });
}

export function linesReport(found: readonly Placed[], file: string, say: 'fr' | 'en'): string {
  const { severities } = wordsFor(say);
  return found
    .map(
      ({ finding, line, column }) =>
        `${file}:${line}:${column}  ${severities[finding.severity]}  ${finding.message}  [${finding.rule}]\n`,
    )
    .join('');
}

const LEVELS: Readonly<Record<Severity, string>> = {
  block: 'error',
  warn: 'warning',
  info: 'note',
};

/** SARIF 2.1.0 (OASIS), as code hosts read it. */
export function sarifReport(found: readonly Placed[], file: string, say: 'fr' | 'en'): string {
  const words = wordsFor(say);
  const ids = [...new Set(found.map(({ finding }) => finding.rule))].sort();
  const rules = ids.map((id) => ({
    id,
    shortDescription: { text: words.rules[id]?.title ?? id },
    fullDescription: { text: words.rules[id]?.why ?? id },
    help: { text: words.rules[id]?.how ?? id },
  }));
  const results = found.map((one) => ({
    ruleId: one.finding.rule,
    ruleIndex: ids.indexOf(one.finding.rule),
    level: LEVELS[one.finding.severity],
    message: { text: one.finding.message },
    partialFingerprints: { 'recto/v1': one.finding.fingerprint },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.split('\\').map(encodeURI).join('/') },
          region: {
            startLine: one.line,
            startColumn: one.column,
            endLine: one.endLine,
            endColumn: one.endColumn,
            charOffset: one.start,
            charLength: one.end - one.start,
          },
        },
      },
    ],
  }));
  const run = {
    tool: { driver: { name: 'Recto', rules } },
    columnKind: 'utf16CodeUnits',
    results,
  };
  const $schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return jsonText({ $schema, version: '2.1.0', runs: [run] });
}
