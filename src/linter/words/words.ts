/** What is said to people about findings, in one language. */
import type { FixAction, Severity } from '../finding.ts';
import type { ImageGap } from '../image-gap.ts';

export interface RuleWords {
  /** A few words: the name of the rule. */
  title: string;
  /** Said beside the finding; `{text}` is the words found, other names are those of the rule. */
  message: string;
  /** Why it matters to a reader. */
  why: string;
  /** What to do, for the page that explains the rule. */
  how: string;
}

export interface LinterWords {
  rules: Readonly<Record<string, RuleWords>>;
  fixes: Readonly<Record<FixAction, string>>;
  severities: Readonly<Record<Severity, string>>;
  /** What a picture lacks, as `gapsOf` names it. */
  gaps: Readonly<Record<ImageGap, string>>;
}
