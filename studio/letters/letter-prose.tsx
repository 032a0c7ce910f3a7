import '../editor/prosemirror.css';
import '../editor/page.css';
import '../editor/editor.css';
import '../editor/sheets.css';
import { baseKeymap } from 'prosemirror-commands';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import type { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useEffect, useMemo, useRef } from 'react';
import { Toolbar } from 'react-aria-components';
import {
  prosemirrorJSONToYXmlFragment,
  ySyncPlugin,
  ySyncPluginKey,
  yUndoPlugin,
} from 'y-prosemirror';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { commandKeys } from '../editor/commands/keys.ts';
import { createHost, type EditorHost } from '../editor/host.ts';
import { Tool } from '../editor/menus/format-bar.tsx';
import { openProse } from '../editor/open-prose.ts';
import { pasting } from '../editor/paste/pasting.ts';
import type { PluginFactory } from '../editor/plugins.ts';
import { editorSchema } from '../editor/schema/editor-schema.ts';
import { OpenSheet } from '../editor/sheets/strip.tsx';
import { blockIds } from '../editor/typing/block-ids.ts';
import { direction } from '../editor/typing/direction.ts';
import { markdown } from '../editor/typing/markdown.ts';
import { structureKeys } from '../editor/typing/structure-keys.ts';
import { typography } from '../editor/typing/typography.ts';
import { HostContext } from '../editor/use-host.ts';
import { useSay } from '../words/language.tsx';

/** The editor of articles without what belongs to articles alone: claims, findings, remarks, company. */
const factories: readonly PluginFactory[] = [
  blockIds,
  pasting,
  markdown,
  typography,
  direction,
  (host) => keymap(commandKeys(host)),
  structureKeys,
  () => keymap(baseKeymap),
  () => dropCursor({ class: 'drop-line', color: false, width: 2 }),
  () => gapCursor(),
];

const PAUSE_MS = 500;

export interface LetterProseProps {
  label: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  value: unknown;
  canWrite: boolean;
  onChange: (doc: unknown) => void;
}

/** A text of a letter, written as articles are: the same keys, marks, shortcuts and paste. */
export function LetterProse(props: LetterProseProps) {
  const { label, lang, dir, canWrite } = props;
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const first = useRef(props.value);
  const changed = useRef(props.onChange);
  changed.current = props.onChange;
  const host = useMemo(
    () => openHost({ lang, dir, say, canWrite }, first.current),
    [lang, dir, say, canWrite],
  );
  useEffect(() => {
    if (!place.current) return;
    const view = openView(place.current, host, label, (doc) => changed.current(doc));
    host.view = view;
    host.changed();
    return () => {
      host.view = null;
      view.destroy();
    };
  }, [host, label]);
  return (
    <HostContext value={host}>
      <div className="letter-prose">
        {canWrite ? (
          <Toolbar className="format" aria-label={label}>
            <Tool id="bold" />
            <Tool id="italic" />
            <Tool id="link" />
            <Tool id="bulletList" />
            <Tool id="blockquote" />
          </Toolbar>
        ) : null}
        <OpenSheet />
        <div ref={place} className="prose" lang={lang} dir={dir} />
      </div>
    </HostContext>
  );
}

function openHost(
  given: Pick<EditorHost, 'lang' | 'dir' | 'say' | 'canWrite'>,
  value: unknown,
): EditorHost {
  const ydoc = new Y.Doc();
  const body = ydoc.getXmlFragment('body');
  prosemirrorJSONToYXmlFragment(editorSchema, value, body);
  const live = {
    key: 'letter',
    ydoc,
    body,
    headline: ydoc.getText('headline'),
    standfirst: ydoc.getText('standfirst'),
    awareness: new Awareness(ydoc),
  };
  const undoManager = new Y.UndoManager([body], { trackedOrigins: new Set([ySyncPluginKey]) });
  return createHost({ articleId: '', ...given, live, undoManager, publish: () => undefined });
}

function openView(
  place: HTMLElement,
  host: EditorHost,
  label: string,
  onChange: (doc: unknown) => void,
): EditorView {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';
  let isEntered = false;
  // Whoever writes has come in first, by hand or by key, into the text or to its buttons.
  for (const coming of ['focusin', 'pointerdown', 'dragenter'])
    place.parentElement?.addEventListener(coming, () => {
      isEntered = true;
    });
  const tell = (view: EditorView) => {
    clearTimeout(timer);
    timer = undefined;
    onChange(view.state.doc.toJSON());
  };
  return openProse(place, host, {
    label,
    plugins: [
      ySyncPlugin(host.live.body),
      yUndoPlugin({ undoManager: host.undoManager }),
      ...factories.flatMap((make) => make(host)),
    ] as Plugin[],
    onTransaction: (changed, tr) => {
      host.changed();
      if (!tr.docChanged) return;
      // A text that was opened is filled, and its blocks are named anew, which is nothing that anybody
      // wrote: told, it would take back the approval of a letter that somebody only looked at.
      const words = wordsOf(changed.state.doc);
      const isSame = words === told;
      told = words;
      if (isSame || !isEntered) return;
      clearTimeout(timer);
      timer = setTimeout(() => tell(changed), PAUSE_MS);
    },
    // Whoever leaves the text has it sent at once.
    onLeave: (left) => {
      if (timer !== undefined) tell(left);
    },
  });
}

/** All of a text but the names of its blocks. */
const wordsOf = (doc: Node) =>
  JSON.stringify(doc.toJSON(), (name, value) => (name === 'id' ? undefined : value));
