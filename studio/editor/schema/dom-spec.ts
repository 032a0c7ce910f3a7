import type {
  Attrs,
  DOMOutputSpec,
  MarkSpec,
  Node,
  NodeSpec,
  TagParseRule,
} from 'prosemirror-model';

/** What the browser adds to a node of the one schema: its markup and its manners, never its shape. */
export type DomNodeSpec = Pick<
  NodeSpec,
  | 'toDOM'
  | 'parseDOM'
  | 'defining'
  | 'definingAsContext'
  | 'isolating'
  | 'draggable'
  | 'selectable'
  | 'atom'
  | 'linebreakReplacement'
> & { tableRole?: string };

export type DomMarkSpec = Pick<MarkSpec, 'toDOM' | 'parseDOM'>;

/** `data-block` names the node, so that what was copied here is known again when it is pasted. */
export function blockAttrs(node: Node, more: Record<string, string> = {}): Record<string, string> {
  const { id, lang, dir } = node.attrs as { id?: string; lang?: string; dir?: string };
  return {
    ...more,
    'data-block': node.type.name,
    ...(id ? { 'data-id': id } : {}),
    ...(lang ? { lang } : {}),
    ...(dir ? { dir } : {}),
  };
}

/** Markup for a node that holds words or blocks. */
export const holds =
  (tag: string, className?: string) =>
  (node: Node): DOMOutputSpec => [tag, blockAttrs(node, className ? { class: className } : {}), 0];

/** Markup for a node that holds nothing. */
export const stands =
  (tag: string, className: string) =>
  (node: Node): DOMOutputSpec => [tag, blockAttrs(node, { class: className })];

/** What a copy carries besides markup: all attributes, as JSON. */
export const CARRIED = 'data-carried';

/**
 * The rule by which a copied node is known again. Attributes come from the clipboard, so each has to
 * pass the schema's own law; one that fails makes the rule not match.
 */
export function carriedRule(
  name: string,
  spec: NodeSpec | MarkSpec,
  isMark: boolean,
): TagParseRule {
  return {
    tag: `[${isMark ? 'data-mark' : 'data-block'}="${name}"][${CARRIED}]`,
    priority: 60,
    ...('code' in spec && spec.code ? { preserveWhitespace: 'full' } : {}),
    getAttrs: (dom) => lawful(spec, (dom as HTMLElement).getAttribute(CARRIED) ?? ''),
  };
}

function lawful(spec: NodeSpec | MarkSpec, json: string): Attrs | false {
  try {
    const given = JSON.parse(json) as Record<string, unknown>;
    const attrs: Record<string, unknown> = {};
    for (const [name, law] of Object.entries(spec.attrs ?? {})) {
      const value = name in given ? given[name] : law.default;
      if (typeof law.validate === 'function') law.validate(value);
      attrs[name] = value;
    }
    return attrs;
  } catch {
    return false;
  }
}
