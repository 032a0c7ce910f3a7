import './prosemirror.css';
import './editor.css';
import './page.css';
import './blocks.css';
import './sheets.css';
import { Link, useParams, useRouter } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import { LiveContext } from '../live/live-context.tsx';
import type { Draft, LiveCopy } from '../live/types.ts';
import { useLiveArticle } from '../live/use-live-article.ts';
import { liveWords } from '../live/words.ts';
import { shellWords } from '../shell/words.ts';
import { useSay } from '../words/language.tsx';
import { EditorBar } from './bar.tsx';
import { createHost, type EditorHost, LINE_ORIGIN } from './host.ts';
import { SidePanel } from './panel/side-panel.tsx';
import { Recto } from './recto.tsx';
import { HostContext } from './use-host.ts';
import { editorWords } from './words.ts';

/** `/articles/$articleId`: the article as it will stand on the page, and its back. */
export function EditorScreen() {
  const { articleId } = useParams({ strict: false }) as { articleId: string };
  const words = editorWords.use();
  const shell = shellWords.use();
  const live = useLiveArticle(articleId);
  const { copy, draft } = live;
  if (live.state === 'gone') return <Gone />;
  if (!copy || !draft)
    return (
      <p className="body quiet" role="status">
        {live.state === 'offline' ? shell.noNetwork : words.opening}
      </p>
    );
  const canWrite = draft.may === 'write' && live.state !== 'read-only';
  return (
    <LiveContext value={live}>
      <Editor
        key={`${copy.key} ${canWrite}`}
        articleId={articleId}
        copy={copy}
        draft={draft}
        canWrite={canWrite}
      />
    </LiveContext>
  );
}

function Gone() {
  const words = editorWords.use();
  return (
    <div className="body">
      <h1 className="lead">{liveWords.use().gone}</h1>
      <Link className="act" to="/">
        {words.desk}
      </Link>
    </div>
  );
}

interface EditorProps {
  articleId: string;
  copy: LiveCopy;
  draft: Draft;
  canWrite: boolean;
}

function Editor(props: EditorProps) {
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

function useEditorHost({ articleId, copy, draft, canWrite }: EditorProps): EditorHost {
  const say = useSay();
  const { history } = useRouter();
  const { lang, dir } = draft.article;
  const host = useMemo(
    () =>
      createHost({
        articleId,
        lang,
        dir,
        say,
        live: copy,
        canWrite,
        undoManager: undoManagerOf(copy),
        publish: () => history.push(`/studio/articles/${articleId}/publish`),
      }),
    [articleId, lang, dir, say, copy, canWrite, history],
  );
  useEffect(() => () => host.undoManager.destroy(), [host]);
  return host;
}

/** What this person did here: in the text, in the headline, in the standfirst. */
function undoManagerOf({ body, headline, standfirst }: LiveCopy): Y.UndoManager {
  return new Y.UndoManager([body, headline, standfirst], {
    trackedOrigins: new Set([ySyncPluginKey, LINE_ORIGIN]),
    captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
  });
}
