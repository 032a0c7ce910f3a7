/** What the linter reports, and what can be done about it: plain data, so that any door can show it. */

/** `block`: publication needs a named override; `warn`: worth a look now; `info`: a suggestion. */
export const SEVERITIES = ['block', 'warn', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a fix does. The Studio turns each into an editing step or opens the right record. */
export const FIX_ACTIONS = [
  /** Replace the range by `replacement`; empty deletes the words. */
  'replace',
  /** Make a claim record out of the sentence. */
  'make-claim',
  /** Name who says it: open an attribution. */
  'name-source',
  /** Attach a source to the claim. */
  'attach-source',
  /** Set how the claim is put: confirmed, reported, alleged… */
  'set-modality',
  /** Say when, where and to whom the words were spoken. */
  'record-quote',
  /** Open the record that the finding is about. */
  'open-record',
  /** Keep a copy of the source now. */
  'capture',
  /** Only a person can: rewrite the sentence. */
  'rewrite',
] as const;
export type FixAction = (typeof FIX_ACTIONS)[number];

export interface Fix {
  action: FixAction;
  /** In the language asked for. */
  label: string;
  /** With `replace`: the words to put in the range. */
  replacement?: string;
  /** With `replace`: the range, where it is not that of the finding. */
  start?: number;
  end?: number;
  /** The claim, source, attribution or media that the fix opens. */
  recordId?: string;
}

/** Where a finding stands. */
export type Part = 'headline' | 'standfirst' | 'body';

export interface Finding {
  /** A rule of the catalogue, such as `attr.vague-plural`. */
  rule: string;
  severity: Severity;
  part: Part;
  /** UTF-16 units: of the text projection for the body, else of the headline or standfirst. */
  start: number;
  end: number;
  /** The words found; empty when the finding is about a record that has none. */
  text: string;
  /** The stable id of the block, when the document gives one. */
  blockId?: string;
  /** Where the block begins in the projection: `start - blockStart` is the place in the block. */
  blockStart: number;
  /** The claim, source, correction or media that the finding is about. */
  recordId?: string;
  message: string;
  why: string;
  fixes: Fix[];
  /** The same for the same words in the same sentence, wherever these move in the text. */
  fingerprint: string;
}
