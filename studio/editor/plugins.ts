import { baseKeymap } from 'prosemirror-commands';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { keymap } from 'prosemirror-keymap';
import type { Plugin } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { ySyncPlugin, yUndoPlugin } from 'y-prosemirror';
import { commandKeys } from './commands/keys.ts';
import { claimMarks } from './evidence/claim-state.ts';
import { makeClaimHere } from './evidence/make-claim.ts';
import { findMatches } from './find/find-plugin.ts';
import { foundMarks } from './findings/found.ts';
import type { EditorHost } from './host.ts';
import { uploading } from './media/uploading.ts';
import { slash } from './menus/slash.ts';
import { openNote } from './notes/open-note.ts';
import { pasting } from './paste/pasting.ts';
import { blockIds } from './typing/block-ids.ts';
import { direction } from './typing/direction.ts';
import { here } from './typing/here.ts';
import { hints } from './typing/hints.ts';
import { markdown } from './typing/markdown.ts';
import { presence } from './typing/presence.ts';
import { structureKeys } from './typing/structure-keys.ts';
import { toSettle } from './typing/to-settle.ts';
import { typography } from './typing/typography.ts';

/** Makes the ProseMirror plugins of one concern for one open article. */
export type PluginFactory = (host: EditorHost) => Plugin | readonly Plugin[];

/**
 * All plugins of the editor, in the order in which they are asked about keys and input. Another concern
 * (findings, claims, remarks) adds its factory here, above the keys.
 */
export const pluginFactories: readonly PluginFactory[] = [
  (host) => ySyncPlugin(host.live.body) as Plugin,
  (host) => yUndoPlugin({ undoManager: host.undoManager }) as unknown as Plugin,
  presence,
  slash,
  blockIds,
  here,
  hints,
  openNote,
  findMatches,
  claimMarks,
  foundMarks,
  (host) => keymap({ 'Mod-j': () => makeClaimHere(host) }),
  toSettle,
  uploading,
  pasting,
  markdown,
  typography,
  direction,
  (host) => keymap(commandKeys(host)),
  structureKeys,
  () => keymap(baseKeymap),
  () => tableEditing(),
  () => dropCursor({ class: 'drop-line', color: false, width: 2 }),
  () => gapCursor(),
];
