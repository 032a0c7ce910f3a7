import type { NodeViewConstructor } from 'prosemirror-view';
import type { EditorHost } from '../host.ts';
import { boxes } from './boxes.ts';
import { noteCall } from './note-call.ts';
import { pictures } from './pictures.ts';
import { recordings } from './recordings.ts';
import { tableView } from './table-view.ts';
import { blockWords } from './words.ts';

/** How blocks with more than words show themselves while they are edited. */
export function nodeViewsFor(host: EditorHost): Record<string, NodeViewConstructor> {
  const words = blockWords.in(host.say);
  return {
    ...boxes(words),
    ...pictures(host, words),
    ...recordings(words),
    table: tableView(host, words),
    footnote: noteCall(words),
  };
}
