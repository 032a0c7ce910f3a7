import { DOMSerializer, type Mark, type Node } from 'prosemirror-model';
import { CARRIED } from './dom-spec.ts';
import { editorSchema } from './editor-schema.ts';

type Output = readonly [tag: string, attrs: Record<string, string>, ...rest: unknown[]];

/** Markup with all attributes, so that a copy pasted here loses nothing. */
function carrying(output: unknown, mark: Record<string, string>, attrs: object): Output {
  const [tag, second, ...rest] = output as [string, unknown, ...unknown[]];
  const carried = { ...mark, [CARRIED]: JSON.stringify(attrs) };
  const hasAttrs = typeof second === 'object' && second !== null && !Array.isArray(second);
  if (hasAttrs) return [tag, { ...(second as Record<string, string>), ...carried }, ...rest];
  return second === undefined ? [tag, carried] : [tag, carried, second, ...rest];
}

export function clipboardSerializer(): DOMSerializer {
  const nodes = DOMSerializer.nodesFromSchema(editorSchema);
  const marks = DOMSerializer.marksFromSchema(editorSchema);
  const carryingNodes: typeof nodes = {};
  for (const [name, write] of Object.entries(nodes)) {
    carryingNodes[name] =
      name === 'text' || name === 'hardBreak'
        ? write
        : (node: Node) => carrying(write(node), {}, node.attrs) as never;
  }
  const carryingMarks: typeof marks = {};
  for (const [name, write] of Object.entries(marks)) {
    carryingMarks[name] = (mark: Mark, isInline: boolean) =>
      carrying(write(mark, isInline), { 'data-mark': name }, mark.attrs) as never;
  }
  return new DOMSerializer(carryingNodes, carryingMarks);
}
