import type { NodeViewConstructor } from 'prosemirror-view';
import type { EditorHost } from '../host.ts';

/** How blocks with more than words show themselves while they are edited. */
export function nodeViewsFor(_host: EditorHost): Record<string, NodeViewConstructor> {
  return {};
}
