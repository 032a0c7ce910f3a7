/** The seam of the linter: a rule is plain data and one function; `rules/index.ts` lists them all. */

import type { StoryKind } from '../domain/article.ts';
import type { Evidence } from './evidence.ts';
import type { FixAction, Severity } from './finding.ts';
import type { ImageGap } from './image-gap.ts';
import type { ListReader } from './lists/reader.ts';
import type { Block, Sentence } from './reading/passages.ts';
import type { Records } from './reading/records.ts';

export type RuleGroup = 'attribution' | 'modality' | 'numbers' | 'quotes' | 'words' | 'verso';

/** Everything a rule may look at. */
export interface RuleContext {
  blocks: readonly Block[];
  kind: StoryKind;
  evidence: Evidence;
  /** The evidence, looked up by what it is about. */
  records: Records;
  lists: ListReader;
  /** When the text is or will be published, if known: milliseconds since 1970, UTC. */
  at: number | null;
}

/** What a rule found; the words around it are added afterwards. */
export interface Hit {
  block: Block | null;
  /** UTF-16 units in the block; the whole is about a record when there is no block. */
  start: number;
  end: number;
  /** When this hit is graver or lighter than the rule usually is. */
  severity?: Severity;
  recordId?: string;
  /** Put into the message where it says `{name}`. */
  args?: Readonly<Record<string, string | number>>;
  /** Put into the message where it says `{gaps}`, in its language. */
  gaps?: readonly ImageGap[];
  fixes?: readonly HitFix[];
}

export interface HitFix {
  action: FixAction;
  replacement?: string;
  /** UTF-16 units in the block. */
  start?: number;
  end?: number;
  recordId?: string;
}

export interface Rule {
  /** A name of the catalogue; it never changes. */
  id: string;
  group: RuleGroup;
  severity: Severity;
  /** What the finding offers when the hit says nothing else. */
  fixes: readonly FixAction[];
  /** Asked once for each sentence. */
  sentence?: (sentence: Sentence, context: RuleContext) => Hit[];
  /** Asked once for the whole text. */
  whole?: (context: RuleContext) => Hit[];
}

/** A hit on the words of some tokens. */
export function hitOn(sentence: Sentence, from: number, to: number, more: Partial<Hit> = {}): Hit {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  return {
    block: sentence.block,
    start: first?.start ?? sentence.start,
    end: last?.end ?? sentence.end,
    ...more,
  };
}

/** A hit on a whole sentence. */
export function hitSentence(sentence: Sentence, more: Partial<Hit> = {}): Hit {
  return { block: sentence.block, start: sentence.start, end: sentence.end, ...more };
}
