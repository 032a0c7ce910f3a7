/** What an attentive editor would ask: a pure function from a text and its evidence to findings. */
import type { StoryKind } from '../domain/article.ts';
import type { DocumentJson } from '../domain/document/types.ts';
import { type Evidence, NO_EVIDENCE } from './evidence.ts';
import { findingOf } from './explain.ts';
import { type Finding, SEVERITIES } from './finding.ts';
import type { ListChanges } from './lists/lists.ts';
import { listReader } from './lists/reader.ts';
import { readBlocks } from './reading/read.ts';
import { recordsOf } from './reading/records.ts';
import type { Hit, Rule, RuleContext } from './rule.ts';
import { RULES } from './rules/index.ts';

export interface LintOptions {
  /** BCP 47: the language of the text, unless a block says otherwise. */
  lang: string;
  kind: StoryKind;
  headline?: string;
  standfirst?: string;
  /** When the text is or will be published: milliseconds since 1970, UTC. */
  at?: number;
  /** The language of messages; that of the text when absent, English when it is neither. */
  say?: 'fr' | 'en';
  /** The newsroom's own words. Give the same object again to have it prepared once. */
  lists?: ListChanges;
  /** Rules that the newsroom does without. */
  off?: readonly string[];
}

export interface LintInput extends LintOptions {
  /** A document, or else plain text, in which each line is a paragraph. */
  doc?: DocumentJson;
  text?: string;
  evidence?: Evidence;
}

function hitsOf(rule: Rule, context: RuleContext): Hit[] {
  const hits = rule.whole?.(context) ?? [];
  const judge = rule.sentence;
  if (!judge) return hits;
  for (const block of context.blocks) {
    for (const sentence of block.sentences) hits.push(...judge(sentence, context));
  }
  return hits;
}

const PARTS = ['headline', 'standfirst', 'body'];

function byPlace(a: Finding, b: Finding): number {
  return (
    PARTS.indexOf(a.part) - PARTS.indexOf(b.part) ||
    a.start - b.start ||
    a.end - b.end ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

/** All findings, in the order of the text. Deterministic; reads no clock and no network. */
export function lint(input: LintInput): Finding[] {
  const lists = listReader(input.lists);
  const blocks = readBlocks(input, lists);
  const evidence = input.evidence ?? NO_EVIDENCE;
  const context: RuleContext = {
    blocks,
    kind: input.kind,
    evidence,
    records: recordsOf(evidence, blocks),
    lists,
    at: input.at ?? null,
  };
  const say = input.say ?? (input.lang.startsWith('fr') ? 'fr' : 'en');
  const findings: Finding[] = [];
  for (const rule of RULES) {
    if (input.off?.includes(rule.id)) continue;
    for (const hit of hitsOf(rule, context)) findings.push(findingOf(rule, hit, say));
  }
  return distinct(findings).sort(byPlace);
}

/** Two findings of one rule in one sentence about the same words differ by a count in the print. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` };
  });
}

/** Lints plain text: each line is a paragraph. */
export function lintText(text: string, options: LintOptions): Finding[] {
  return lint({ ...options, text });
}

/** Lints a document with its evidence; offsets are those of its text projection. */
export function lintDocument(
  doc: DocumentJson,
  evidence: Evidence,
  options: LintOptions,
): Finding[] {
  return lint({ ...options, doc, evidence });
}
