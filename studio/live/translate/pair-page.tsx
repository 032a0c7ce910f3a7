import { useRouter } from '@tanstack/react-router';
import { Selection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import type { contract } from '../../../src/contract/index.ts';
import type { AnswerOf } from '../../../src/contract/operation.ts';
import { HEADLINE, STANDFIRST, sayingsOf } from '../../../src/domain/document/translation.ts';
import type { DocumentJson } from '../../../src/domain/document/types.ts';
import { LineField } from '../../editor/fields/line-field.tsx';
import { createHost, type EditorHost, LINE_ORIGIN } from '../../editor/host.ts';
import { HostContext } from '../../editor/use-host.ts';
import { Button } from '../../look/button.tsx';
import { useKeys } from '../../shell/keys.ts';
import { useSay } from '../../words/language.tsx';
import { useLanguageName } from '../language-name.ts';
import { LiveBar } from '../live-bar.tsx';
import type { Draft, LiveCopy } from '../types.ts';
import type { Beside } from './beside.ts';
import { LayBeside } from './lay-beside.tsx';
import { LineRow } from './line-row.tsx';
import { PairProse } from './pair-prose.tsx';
import { claimsOf, pairUp, type Source } from './pairing.ts';
import { ToDesk } from './to-desk.tsx';
import { useMarking } from './use-marking.ts';
import { translateWords } from './words.ts';

type Told = AnswerOf<typeof contract.readTranslation>;

interface PairPageProps {
  copy: LiveCopy;
  draft: Draft;
  source: Told['source'];
  marked: Told['marked'];
  canWrite: boolean;
}

export function PairPage({ copy, draft, source: told, marked, canWrite }: PairPageProps) {
  const words = translateWords.use();
  const nameOf = useLanguageName();
  const host = usePairHost(copy, draft, canWrite);
  useChanges(host, copy);
  const source: Source = useMemo(
    () => ({ ...told, doc: told.doc as unknown as DocumentJson, marked }),
    [told, marked],
  );
  const { lang } = draft.article;
  const text = textOf(host, copy);
  const said = sayingsOf(text);
  const claims = new Set(text.doc.content.flatMap(claimsOf));
  const pairs = pairUp(source, { lang, said, claims });
  const markUpToDate = useMarking({ articleId: draft.article.id, pairs, host });
  const numbers = useMemo(() => source.doc.content.flatMap(claimsOf), [source]);
  const beside: Beside = {
    source,
    pairs,
    lang,
    dir: draft.article.dir,
    words,
    numberOf: (id) => numbers.indexOf(id) + 1,
    markUpToDate,
  };
  const all = [...pairs.values()];
  const todo = all.filter(({ state }) => state !== 'done').map(({ id }) => id);
  const next = useRef(() => undefined as undefined);
  next.current = () => void goToNext(host, todo);
  const { publish } = host;
  useKeys(
    useMemo(() => ({ 'alt+arrowdown': () => next.current(), 'mod+enter': publish }), [publish]),
  );
  const done = all.filter(({ state }) => state === 'done').length;
  const stale = all.filter(({ state }) => state === 'stale').length;
  const bold = all.filter(({ distance }) => distance !== null).length;
  return (
    <HostContext value={host}>
      <header className="bar">
        <ToDesk />
        <span className="opt">
          <b lang={source.lang}>
            <bdi>{source.headline}</bdi>
          </b>{' '}
          <span className="quiet">· {words.translation}</span>
        </span>
        <div className="end">
          <LiveBar />
          <a
            className="btn opt"
            href={`/studio/preview/${draft.article.id}`}
            target="_blank"
            rel="noopener"
          >
            {words.preview}
          </a>
          {todo.length === 0 ? (
            <Button look="go" onPress={publish} hotkey="Ctrl ↵">
              {words.publish}
            </Button>
          ) : (
            <Button look="go" onPress={() => next.current()} hotkey="Alt ↓">
              {words.next}
            </Button>
          )}
        </div>
      </header>
      <h1 className="vh">{words.title(source.headline, nameOf(lang))}</h1>
      <div className="pair-head">
        <div className="src">
          <b>{nameOf(source.lang)}</b> · {words.source}
        </div>
        <div />
        <div className="dst" role="status">
          <b>{nameOf(lang)}</b> · <span>{words.blocks(done, all.length)}</span>
          {stale > 0 ? <span> · {words.staleCount(stale)}</span> : null}
          {bold > 0 ? <span className="stop"> · {words.boldCount(bold)}</span> : null}
        </div>
      </div>
      <LayBeside host={host} source={source.doc} ours={text.doc} onLaid={markUpToDate} />
      <div className="pairs">
        <LineRow className="h" pair={pairs.get(HEADLINE)} beside={beside}>
          <LineField
            className="headline"
            text={copy.headline}
            label={words.headline}
            hint={words.write}
          />
        </LineRow>
        <LineRow className="stand" pair={pairs.get(STANDFIRST)} beside={beside}>
          <LineField
            className="stand"
            text={copy.standfirst}
            label={words.standfirst}
            hint={words.write}
          />
        </LineRow>
        <PairProse beside={beside} label={words.body(nameOf(lang))} />
      </div>
    </HostContext>
  );
}

function usePairHost(copy: LiveCopy, draft: Draft, canWrite: boolean): EditorHost {
  const say = useSay();
  const { id: articleId, lang, dir } = draft.article;
  const { history } = useRouter();
  const host = useMemo(() => {
    const undoManager = new Y.UndoManager([copy.body, copy.headline, copy.standfirst], {
      trackedOrigins: new Set([ySyncPluginKey, LINE_ORIGIN]),
    });
    const publish = () => history.push(`/studio/articles/${articleId}/publish`);
    return createHost({ articleId, lang, dir, say, live: copy, canWrite, undoManager, publish });
  }, [copy, canWrite, articleId, lang, dir, say, history]);
  useEffect(() => () => host.undoManager.destroy(), [host]);
  return host;
}

/** Draws again after each change of the text, whoever made it. */
function useChanges(host: EditorHost, copy: LiveCopy): void {
  const [, again] = useReducer((count: number) => count + 1, 0);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const soon = () => {
      clearTimeout(waiting.current);
      waiting.current = setTimeout(again, 120);
    };
    const stop = host.listen(soon);
    copy.ydoc.on('update', soon);
    return () => {
      stop();
      copy.ydoc.off('update', soon);
      clearTimeout(waiting.current);
    };
  }, [host, copy]);
}

function textOf(host: EditorHost, copy: LiveCopy) {
  const doc = (host.view?.state.doc.toJSON() ?? { type: 'doc', content: [] }) as DocumentJson;
  return { headline: copy.headline.toString(), standfirst: copy.standfirst.toString(), doc };
}

/** Puts the caret into the next line or block that has something to do, from where it is, around the end. */
function goToNext(host: EditorHost, todo: string[]): void {
  const { view } = host;
  if (!view) return;
  const lines = [...document.querySelectorAll<HTMLElement>('.pairs textarea.line')];
  const stops = [HEADLINE, STANDFIRST].flatMap((id, rank) =>
    todo.includes(id) ? [{ rank, go: () => lines[rank]?.focus() }] : [],
  );
  view.state.doc.forEach((node, at) => {
    if (!todo.includes(String(node.attrs.id))) return;
    stops.push({ rank: lines.length + at, go: () => putCaret(view, at) });
  });
  const line = lines.indexOf(document.activeElement as HTMLElement);
  const here = view.hasFocus() ? lines.length + view.state.selection.from : line;
  (stops.find(({ rank }) => rank > here) ?? stops[0])?.go();
}

function putCaret(view: EditorView, at: number): void {
  const { tr, doc } = view.state;
  view.dispatch(tr.setSelection(Selection.near(doc.resolve(at + 1))).scrollIntoView());
  view.focus();
}
