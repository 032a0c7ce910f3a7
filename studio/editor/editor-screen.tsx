import './prosemirror.css';
import './editor.css';
import './page.css';
import { useParams } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import { LiveContext } from '../live/live-context.tsx';
import type { Draft, LiveArticle as Kept } from '../live/types.ts';
import { useLiveArticle } from '../live/use-live-article.ts';
import { liveWords } from '../live/words.ts';
import { useSay } from '../words/language.tsx';
import { EditorBar } from './bar.tsx';
import { createHost, type EditorHost, LINE_ORIGIN, type LiveArticle } from './host.ts';
import { SidePanel } from './panel/side-panel.tsx';
import { Recto } from './recto.tsx';
import { HostContext } from './use-host.ts';
import { editorWords } from './words.ts';

/** `/articles/$articleId`: the article as it will stand on the page, and its back. */
export function EditorScreen() {
  const { articleId } = useParams({ strict: false }) as { articleId: string };
  const words = editorWords.use();
  const state = liveWords.use();
  const kept = useLiveArticle(articleId);
  const live = useEditable(kept);
  if (kept.state === 'gone') return <p className="body quiet">{state.gone}</p>;
  if (!live || !kept.draft) return <p className="body quiet">{words.opening}</p>;
  return (
    <LiveContext value={kept}>
      <Editor key={kept.copy?.key} articleId={articleId} live={live} draft={kept.draft} />
    </LiveContext>
  );
}

/** What the editor is bound to; the same thing until the text or the right to write is another. */
function useEditable({ copy, state }: Kept): LiveArticle | null {
  const canWrite = state !== 'read-only';
  return useMemo(() => copy && { ...copy, doc: copy.ydoc, canWrite }, [copy, canWrite]);
}

function Editor(props: { articleId: string; live: LiveArticle; draft: Draft }) {
  const host = useEditorHost(props);
  return (
    <HostContext value={host}>
      <div className="editor">
        <EditorBar />
        <div className="sheet">
          <Recto key={host.say} />
          <SidePanel />
        </div>
      </div>
    </HostContext>
  );
}

function useEditorHost(props: { articleId: string; live: LiveArticle; draft: Draft }): EditorHost {
  const { articleId, live, draft } = props;
  const say = useSay();
  const { lang, dir } = draft.article;
  const host = useMemo(
    () => createHost({ articleId, lang, dir, say, live, undoManager: undoManagerOf(live) }),
    [articleId, lang, dir, say, live],
  );
  useEffect(() => () => host.undoManager.destroy(), [host]);
  return host;
}

/** What this person did here: in the text, in the headline, in the standfirst. */
function undoManagerOf(live: LiveArticle): Y.UndoManager {
  return new Y.UndoManager([live.body, live.headline, live.standfirst], {
    trackedOrigins: new Set([ySyncPluginKey, LINE_ORIGIN]),
    captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
  });
}
