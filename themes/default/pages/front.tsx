import type { ReactNode } from 'react';
import type { FrontBlock, FrontPage } from '../../../src/domain/page-models.ts';
import { Briefs, Latest, Lead, Opinions, Second, Sections } from '../parts/front-blocks.tsx';
import { Nameplate, Shell } from '../parts/masthead.tsx';

/** The blocks that have something to show, in the newsroom's order. */
function filled(page: FrontPage): FrontBlock[] {
  const has: Record<FrontBlock, boolean> = {
    lead: page.lead !== null,
    briefs: page.briefs.length > 0,
    second: page.second.length > 0,
    opinions: page.opinions.length > 0,
    sections: page.sections.length > 0,
    latest: page.latest.length > 0,
    support: false,
  };
  return page.blocks.filter((block) => has[block]);
}

function draw(block: FrontBlock, page: FrontPage): ReactNode {
  const { words } = page.chrome;
  switch (block) {
    case 'lead':
      return page.lead && <Lead key={block} teaser={page.lead} more={page.more} words={words} />;
    case 'briefs':
      return <Briefs key={block} items={page.briefs} words={words} />;
    case 'second':
      return <Second key={block} items={page.second} words={words} />;
    case 'opinions':
      return <Opinions key={block} items={page.opinions} words={words} />;
    case 'sections':
      return <Sections key={block} sections={page.sections} />;
    case 'latest':
      return <Latest key={block} page={page} words={words} />;
    case 'support':
      return null;
  }
}

/** The lead and the briefs share a row where one follows the other. */
function inRows(page: FrontPage): ReactNode[] {
  const rows: ReactNode[] = [];
  const blocks = filled(page);
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    const next = blocks[at + 1];
    if (block !== 'lead' && block !== 'briefs') {
      rows.push(block && draw(block, page));
      continue;
    }
    const isPair = next === 'lead' || next === 'briefs';
    rows.push(
      <div key={block} className={isPair ? 'wrap page1 pair' : 'wrap page1'}>
        {draw(block, page)}
        {isPair && draw(next, page)}
      </div>,
    );
    if (isPair) at++;
  }
  return rows;
}

export function Front({ page }: { page: FrontPage }) {
  const rows = inRows(page);
  return (
    <Shell chrome={page.chrome} head={<Nameplate chrome={page.chrome} />} className="front">
      {rows.length > 0 ? rows : <p className="wrap void">{page.chrome.words.emptyFront}</p>}
    </Shell>
  );
}
