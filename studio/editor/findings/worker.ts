/** The linter beside the page: reading never holds up writing. */
import { textProjection, wordCount } from '../../../src/domain/document/text.ts';
import { evidenceOf } from '../../../src/linter/from-records.ts';
import { lint } from '../../../src/linter/lint.ts';
import type { ToRead, WasRead } from './reading.ts';

function read(given: ToRead): WasRead {
  const { seq, doc, options, records, pictures, published } = given;
  const evidence = evidenceOf({
    records,
    lang: options.lang,
    texts: new Map(Object.entries(given.texts)),
    pictures,
    published,
    marked: new Set(given.marked),
  });
  const findings = lint({ ...options, doc, evidence });
  return { seq, findings, words: wordCount(textProjection(doc), options.lang) };
}

addEventListener('message', ({ data }: MessageEvent<ToRead>) => postMessage(read(data)));
