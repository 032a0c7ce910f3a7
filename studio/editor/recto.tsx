import { useEffect, useSyncExternalStore } from 'react';
import { LineField } from './fields/line-field.tsx';
import { BetweenLines } from './findings/between-lines.tsx';
import { Foot } from './foot.tsx';
import { BlockHandle } from './menus/block-handle.tsx';
import { Bubble } from './menus/bubble.tsx';
import { FormatBar } from './menus/format-bar.tsx';
import { Byline, Kicker } from './page-head.tsx';
import { ProsePage } from './prose-page.tsx';
import { OpenSheet } from './sheets/strip.tsx';
import { goToEnd } from './typing/structure-keys.ts';
import { useHost } from './use-host.ts';
import { editorWords } from './words.ts';

/** The name of the screen, for the window and for those who listen. */
function Name() {
  const words = editorWords.use();
  const { headline } = useHost().live;
  const name = useSyncExternalStore(
    (onChange) => {
      headline.observe(onChange);
      return () => headline.unobserve(onChange);
    },
    () => headline.toString(),
  );
  useEffect(() => {
    document.title = name || words.article;
  }, [name, words]);
  return <h1 className="vh">{name || words.article}</h1>;
}

/** The empty part of the page below the words: a press there goes on writing. */
function Below() {
  const host = useHost();
  return (
    <button
      type="button"
      className="below"
      tabIndex={-1}
      aria-hidden="true"
      onMouseDown={(event) => {
        event.preventDefault();
        const { view } = host;
        if (!view) return;
        goToEnd(view.state, view.dispatch);
        view.focus();
      }}
    />
  );
}

/** The front of the leaf: the article, set as on the page. */
export function Recto() {
  const words = editorWords.use();
  const { lang, dir, live } = useHost();
  return (
    <article className="recto" aria-label={words.article}>
      <Name />
      <FormatBar />
      <OpenSheet />
      <div className="scroll">
        <div className="page" lang={lang} dir={dir}>
          <Kicker />
          <LineField
            className="headline"
            isFirst
            text={live.headline}
            label={words.headline}
            hint={words.headlineHint}
          />
          <LineField
            className="stand"
            text={live.standfirst}
            label={words.standfirst}
            hint={words.standfirstHint}
          />
          <Byline />
          <ProsePage />
          <Below />
          <BlockHandle />
          <Bubble />
          <BetweenLines />
        </div>
      </div>
      <Foot />
    </article>
  );
}
