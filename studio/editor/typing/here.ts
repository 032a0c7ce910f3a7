import { NodeSelection, Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** Marks the blocks around the selection, so that the style sheet can open what belongs to them. */
export function here(): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        const { selection, doc } = state;
        const found: Decoration[] = [];
        const add = (from: number, to: number) =>
          found.push(Decoration.node(from, to, { class: 'here' }));
        const { $from } = selection;
        for (let depth = $from.depth; depth > 0; depth--) {
          if ($from.after(depth) >= selection.to) add($from.before(depth), $from.after(depth));
        }
        if (selection instanceof NodeSelection && selection.node.isBlock)
          add(selection.from, selection.to);
        return DecorationSet.create(doc, found);
      },
    },
  });
}
