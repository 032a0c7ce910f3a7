import './prosemirror.css';
import './editor.css';
import './page.css';
import { useParams } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import { useSession } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import { EditorBar } from './bar.tsx';
import { createHost, type EditorHost, LINE_ORIGIN, type LiveArticle } from './host.ts';
import { SidePanel } from './panel/side-panel.tsx';
import { Recto } from './recto.tsx';
import { HostContext } from './use-host.ts';
import { useLocalArticle } from './use-local-article.ts';
import { editorWords } from './words.ts';

/** `/articles/$articleId`: the article as it will stand on the page, and its back. */
export function EditorScreen() {
  const { articleId } = useParams({ strict: false }) as { articleId: string };
  const words = editorWords.use();
  const live = useLocalArticle(articleId);
  if (!live) return <p className="body quiet">{words.opening}</p>;
  return <Editor key={articleId} articleId={articleId} live={live} />;
}

function Editor({ articleId, live }: { articleId: string; live: LiveArticle }) {
  const host = useEditorHost(articleId, live);
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

function useEditorHost(articleId: string, live: LiveArticle): EditorHost {
  const { editions } = useSession();
  const say = useSay();
  const [edition] = editions;
  const lang = edition?.lang ?? 'fr';
  const dir = edition?.dir ?? 'ltr';
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
