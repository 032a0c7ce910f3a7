import { describe, expect, it } from 'vitest';
import { lintText } from '../linter/lint.ts';
import { jsonReport, lineStarts, linesReport, placed, sarifReport } from './lint-report.ts';

const FILE = 'Un 😀.\nDes experts doutent du pont.\n';
const SENTENCE = FILE.split('\n')[1] ?? '';

function found() {
  const starts = lineStarts(FILE);
  const start = FILE.indexOf(SENTENCE);
  return lintText(SENTENCE, { lang: 'fr', kind: 'reportage', say: 'en' }).map((one) =>
    placed(one, start, starts),
  );
}

describe('what recto lint prints', () => {
  it('places findings in UTF-16 units of the file and lines from one', () => {
    const { findings } = JSON.parse(jsonReport(found(), 'en', true));
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    expect(FILE.slice(finding.start, finding.end)).toBe(finding.text);
    expect(finding).toMatchObject({
      rule: 'attr.vague-plural',
      severity: 'warn',
      line: 2,
      text: 'Des experts',
    });
    expect(Object.keys(finding)).toEqual(
      expect.arrayContaining(['rule', 'severity', 'start', 'end', 'text', 'message', 'fix']),
    );
    expect(JSON.parse(jsonReport(found(), 'en', false)).findings[0]).not.toHaveProperty('line');
  });

  it('says file, line and column to people', () => {
    expect(linesReport(found(), 'a.txt', 'en')).toMatch(
      /^a\.txt:2:1 {2}worth a look {2}Who are they\?/,
    );
  });

  it('makes SARIF with the rule, the region and the fingerprint', () => {
    const [run] = JSON.parse(sarifReport(found(), 'my text.txt', 'en')).runs;
    expect(run.tool.driver.rules[0].id).toBe('attr.vague-plural');
    const [result] = run.results;
    expect(result.level).toBe('warning');
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('my%20text.txt');
    expect(result.locations[0].physicalLocation.region).toMatchObject({
      startLine: 2,
      startColumn: 1,
    });
    expect(result.partialFingerprints['recto/v1']).toMatch(/^[0-9a-f]{16}$/);
  });

  it('prints an empty list when there is nothing to say', () => {
    expect(JSON.parse(jsonReport([], 'fr', true))).toEqual({ findings: [] });
  });
});
