import { readFileSync } from 'node:fs';
import { environmentLanguage } from '../config/config.ts';
import { AppError } from '../domain/errors.ts';
import { type LintOptions, lintText } from '../linter/lint.ts';
import { isWebPage, withoutTags } from './bare-text.ts';
import type { LintGiven } from './lint.ts';
import {
  jsonReport,
  lineStarts,
  linesReport,
  type Placed,
  placed,
  sarifReport,
} from './lint-report.ts';
import { EXIT, terminalLanguage } from './say.ts';

/** Larger than any article, and than any newsroom's year of them. */
const MOST_BYTES = 20_000_000;

/** Does what `recto lint` was asked; see `lint.ts` for its exit codes. */
export function runLint(file: string, given: LintGiven): void {
  const text = read(file);
  const say = terminalLanguage({ LANG: environmentLanguage() });
  const options: LintOptions = { lang: given.lang, kind: given.kind, at: Date.now(), say };
  const found = given.lines ? lintLines(text, options) : lintWhole(text, options);
  process.exitCode = found.length > 0 ? EXIT.losses : EXIT.fine;
  const name = file === '-' ? 'stdin' : file;
  const report = given.sarif
    ? sarifReport(found, name, say)
    : given.json
      ? jsonReport(found, say, given.lines ?? false)
      : linesReport(found, name, say);
  process.stdout.write(report);
}

function lintWhole(text: string, options: LintOptions): Placed[] {
  const starts = lineStarts(text);
  const bare = isWebPage(text) ? withoutTags(text) : text;
  return lintText(bare, options).map((finding) =>
    placed({ ...finding, text: text.slice(finding.start, finding.end) }, 0, starts),
  );
}

/** Each line is a text of its own. */
function lintLines(text: string, options: LintOptions): Placed[] {
  const starts = lineStarts(text);
  return starts.flatMap((start, at) => {
    const line = text.slice(start, starts[at + 1] ?? text.length);
    return lintText(line, options).map((finding) => placed(finding, start, starts));
  });
}

/** @throws AppError `cli.file-missing`, `cli.is-folder`, `cli.not-text`, `cli.too-large` */
function read(file: string): string {
  const bytes = bytesOf(file);
  if (bytes.length > MOST_BYTES) throw new AppError('too-much', 'cli.too-large', { file });
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    // A byte order mark counts as a place in the file and is no fault of the text.
    if (!text.includes('\0')) return text.replace(/^\ufeff/, ' ');
  } catch {
    // Not UTF-8: said below.
  }
  throw new AppError('unavailable', 'cli.not-text', { file });
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR';
    throw new AppError('invalid', isFolder ? 'cli.is-folder' : 'cli.file-missing', { file });
  }
}
