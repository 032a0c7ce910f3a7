import { projectedLines } from './text.ts';
import type { DocumentJson, NodeJson } from './types.ts';

/** Words of one line that a claim is marked on. */
export interface ClaimRun {
  claimId: string;
  /** The id of the block that the line is read from, where it has one. */
  blockId: string | null;
  /** UTF-16 units in the text projection of the document. */
  start: number;
  end: number;
}

function claimsOf(node: NodeJson): string[] {
  const ids: string[] = [];
  for (const mark of node.marks ?? []) {
    if (mark.type === 'claim' && typeof mark.attrs?.id === 'string') ids.push(mark.attrs.id);
  }
  return ids;
}

/** Runs of one line; those of one claim that touch are one. Offsets follow the line in NFC. */
function runsOfLine(node: NodeJson): Omit<ClaimRun, 'blockId'>[] {
  const runs: Omit<ClaimRun, 'blockId'>[] = [];
  let plain = '';
  let start = 0;
  for (const child of node.content ?? []) {
    plain +=
      child.type === 'text' ? (child.text ?? '') : child.type === 'hardBreak' ? '\n' : '\ufffc';
    const end = plain.normalize('NFC').length;
    for (const claimId of claimsOf(child)) {
      const open = runs.find((run) => run.claimId === claimId && run.end === start);
      if (open) open.end = end;
      else runs.push({ claimId, start, end });
    }
    start = end;
  }
  return runs;
}

/** All marked words of a document, in the order of the projection. */
export function claimRuns(doc: DocumentJson): ClaimRun[] {
  const runs: ClaimRun[] = [];
  let at = 0;
  for (const { node, text, isAttribute } of projectedLines(doc)) {
    const lineStart = at;
    at += text.length + 1;
    if (isAttribute) continue;
    const blockId = typeof node.attrs?.id === 'string' ? node.attrs.id : null;
    for (const run of runsOfLine(node)) {
      runs.push({ ...run, blockId, start: lineStart + run.start, end: lineStart + run.end });
    }
  }
  return runs;
}

/** The words of each claim, its runs in order joined by `\n`: what a check holds for. */
export function claimWords(projection: string, runs: readonly ClaimRun[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const { claimId, start, end } of runs) {
    const before = words.get(claimId);
    const own = projection.slice(start, end);
    words.set(claimId, before === undefined ? own : `${before}\n${own}`);
  }
  return words;
}
