import { LineField } from './fields/line-field.tsx';
import { Foot } from './foot.tsx';
import { BlockHandle } from './menus/block-handle.tsx';
import { Bubble } from './menus/bubble.tsx';
import { FormatBar } from './menus/format-bar.tsx';
import { ProsePage } from './prose-page.tsx';
import { OpenSheet } from './sheets/strip.tsx';
import { useHost } from './use-host.ts';
import { editorWords } from './words.ts';

/** The front of the leaf: the article, set as on the page. */
export function Recto() {
  const words = editorWords.use();
  const { lang, dir, live } = useHost();
  return (
    <article className="recto" aria-label={words.article}>
      <FormatBar />
      <OpenSheet />
      <div className="scroll">
        <div className="page" lang={lang} dir={dir}>
          <LineField
            className="headline"
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
          <ProsePage />
          <BlockHandle />
          <Bubble />
        </div>
      </div>
      <Foot />
    </article>
  );
}
