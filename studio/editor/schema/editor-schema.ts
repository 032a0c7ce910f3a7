import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { documentSchema } from '../../../src/domain/document/schema.ts';
import type { MarkName, NodeName } from '../../../src/domain/document/types.ts';
import { carriedRule, type DomNodeSpec } from './dom-spec.ts';
import { listsAndQuotes } from './lists-and-quotes.ts';
import { marks as domMarks } from './marks.ts';
import { tables } from './tables.ts';
import { texts } from './texts.ts';
import { things } from './things.ts';

const domNodes: Partial<Record<NodeName, DomNodeSpec>> = {
  ...texts,
  ...listsAndQuotes,
  ...things,
  ...tables,
};

function dressedNodes(): Record<NodeName, NodeSpec> {
  const dressed: Partial<Record<NodeName, NodeSpec>> = {};
  documentSchema.spec.nodes.forEach((key, spec: NodeSpec) => {
    const name = key as NodeName;
    const own = domNodes[name] ?? {};
    const rules = name === 'doc' || name === 'text' ? [] : [carriedRule(name, spec, false)];
    dressed[name] = { ...spec, ...own, parseDOM: [...rules, ...(own.parseDOM ?? [])] };
  });
  return dressed as Record<NodeName, NodeSpec>;
}

function dressedMarks(): Record<MarkName, MarkSpec> {
  const dressed: Partial<Record<MarkName, MarkSpec>> = {};
  documentSchema.spec.marks.forEach((key, spec: MarkSpec) => {
    const name = key as MarkName;
    const own = domMarks[name];
    const rule = carriedRule(name, spec, true);
    dressed[name] = { ...spec, ...own, parseDOM: [rule, ...(own.parseDOM ?? [])] };
  });
  return dressed as Record<MarkName, MarkSpec>;
}

/**
 * The one schema of `domain/document`, dressed for a browser: the same nodes, attributes and laws, with
 * markup added. What it accepts and what the server accepts is the same.
 */
export const editorSchema = new Schema<NodeName, MarkName>({
  nodes: dressedNodes(),
  marks: dressedMarks(),
});
