import { type ReactNode, useEffect, useRef } from 'react';
import type { Beside } from './beside.ts';
import { stateDom } from './gutter-dom.ts';
import type { Pair } from './pairing.ts';
import { changesDom } from './source-dom.ts';

/** The headline or the standfirst of both. */
export function LineRow(props: {
  className: string;
  pair: Pair | undefined;
  beside: Beside;
  children: ReactNode;
}) {
  const { className, pair, beside, children } = props;
  const gutter = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    gutter.current?.replaceChildren(...(pair ? [stateDom(pair, beside.words)] : []));
    words.current?.replaceChildren(
      ...(pair?.changes ? changesDom(pair.changes) : [pair?.text ?? '']),
    );
  });
  return (
    <div className="pair">
      <div
        ref={words}
        className={`src ${className}`}
        lang={beside.source.lang}
        dir={beside.source.dir}
      />
      <div ref={gutter} className="gut" />
      <div className={`dst ${className}`} lang={beside.lang} dir={beside.dir}>
        {children}
        {pair?.state === 'stale' ? (
          <button type="button" className="act" onClick={() => beside.markUpToDate(pair.id)}>
            {beside.words.upToDate}
          </button>
        ) : null}
      </div>
    </div>
  );
}
