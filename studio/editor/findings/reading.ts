/** What the page and the worker that reads it over say to each other. */
import type { DocumentJson } from '../../../src/domain/document/types.ts';
import type { Finding } from '../../../src/linter/finding.ts';
import type { EvidenceParts } from '../../../src/linter/from-records.ts';
import type { LintOptions } from '../../../src/linter/lint.ts';

/** The text as it stands on the screen, and all that it is read by. */
export interface ToRead {
  /** The answer bears the same: an answer to an older text is let go. */
  seq: number;
  doc: DocumentJson;
  options: Omit<LintOptions, 'off' | 'lists'> & Required<Pick<LintOptions, 'off' | 'lists'>>;
  records: EvidenceParts['records'];
  /** Words of kept copies, by copy. */
  texts: Record<string, string>;
  pictures: EvidenceParts['pictures'];
  published: EvidenceParts['published'];
  /** Claims whose words stand in the text now. */
  marked: string[];
}

export interface WasRead {
  seq: number;
  findings: Finding[];
  words: number;
}
