/** The evidence looked up by what it is about, and the words of the text that each claim stands on. */
import type { NodeJson } from '../../domain/document/types.ts';
import type {
  AttributionRecord,
  ClaimRecord,
  Evidence,
  SourceRecord,
  SupportRecord,
} from '../evidence.ts';
import type { Block, Sentence } from './passages.ts';

/** Words of the text that a claim stands on. */
export interface Anchor {
  block: Block;
  /** UTF-16 units in the block. */
  start: number;
  end: number;
  text: string;
}

export interface Records {
  claims: ReadonlyMap<string, ClaimRecord>;
  anchors: ReadonlyMap<string, readonly Anchor[]>;
  attributions: ReadonlyMap<string, readonly AttributionRecord[]>;
  supports: ReadonlyMap<string, readonly SupportRecord[]>;
  sources: ReadonlyMap<string, SourceRecord>;
  /** Live claims (not withdrawn) whose words touch the sentence. */
  claimsIn(sentence: Sentence): ClaimRecord[];
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

interface Run {
  id: string;
  start: number;
  end: number;
}

function claimIds(node: NodeJson): string[] {
  const ids: string[] = [];
  for (const mark of node.marks ?? []) {
    if (mark.type === 'claim' && typeof mark.attrs?.id === 'string') ids.push(mark.attrs.id);
  }
  return ids;
}

/** Claim marks of one line, with runs that touch joined; offsets follow the projection in NFC. */
function runsOf(node: NodeJson): Run[] {
  const runs: Run[] = [];
  let plain = '';
  const place = () => plain.normalize('NFC').length;
  for (const child of node.content ?? []) {
    const start = place();
    plain +=
      child.type === 'text' ? (child.text ?? '') : child.type === 'hardBreak' ? '\n' : '\ufffc';
    for (const id of claimIds(child)) {
      const open = runs.find((run) => run.id === id && run.end === start);
      if (open) open.end = place();
      else runs.push({ id, start, end: place() });
    }
  }
  return runs;
}

function anchorsOf(blocks: readonly Block[]): Map<string, Anchor[]> {
  const anchors = new Map<string, Anchor[]>();
  for (const block of blocks) {
    // Lines that are an attribute of their node hold no marks.
    if (!block.node || block.kind === 'other') continue;
    for (const { id, start, end } of runsOf(block.node)) {
      const list = anchors.get(id) ?? [];
      list.push({ block, start, end, text: block.text.slice(start, end) });
      anchors.set(id, list);
    }
  }
  return anchors;
}

export function recordsOf(evidence: Evidence, blocks: readonly Block[]): Records {
  const claims = new Map(evidence.claims.map((claim) => [claim.id, claim]));
  const anchors = anchorsOf(blocks);
  const inBlock = new Map<Block, { claim: ClaimRecord; start: number; end: number }[]>();
  for (const [id, list] of anchors) {
    const claim = claims.get(id);
    if (!claim || claim.state === 'withdrawn') continue;
    for (const { block, start, end } of list) {
      const found = inBlock.get(block) ?? [];
      found.push({ claim, start, end });
      inBlock.set(block, found);
    }
  }
  return {
    claims,
    anchors,
    attributions: grouped(evidence.attributions, (one) => one.claimId),
    supports: grouped(evidence.supports, (one) => one.claimId),
    sources: new Map(evidence.sources.map((source) => [source.id, source])),
    claimsIn: (sentence) =>
      (inBlock.get(sentence.block) ?? [])
        .filter((one) => one.start < sentence.end && one.end > sentence.start)
        .map((one) => one.claim),
  };
}

/** The claim is borne by something: a source that supports it, or our own eyes. */
export function isSupported(claim: ClaimRecord, records: Records): boolean {
  if (claim.basis.includes('own-observation') || claim.basis.includes('common-knowledge'))
    return true;
  return (records.supports.get(claim.id) ?? []).some((one) => one.relation === 'supports');
}

/** Somebody who can be found, or a group whose members are listed, is on record for it. */
export function isNamedOnRecord(claim: ClaimRecord, records: Records): boolean {
  return (records.attributions.get(claim.id) ?? []).some(({ speaker }) => {
    if (speaker.type === 'anonymous') return false;
    if (speaker.type === 'collective') return speaker.members.length > 1;
    return true;
  });
}
