import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** An article without a word yet says how to begin. */
export function hints(): Plugin {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const only = doc.firstChild;
        if (doc.childCount !== 1 || only?.type.name !== 'paragraph' || only.content.size > 0)
          return null;
        return DecorationSet.create(doc, [Decoration.node(0, only.nodeSize, { class: 'begin' })]);
      },
    },
  });
}
