import { describe, expect, it } from 'vitest';
import { readerFr } from '../words/reader-fr.ts';
import {
  bold,
  doc,
  figure,
  footnote,
  foreign,
  h2,
  h3,
  hardBreak,
  italic,
  li,
  link,
  p,
  quote,
  supportBox,
  text,
  ul,
} from './build.ts';
import { type RenderOptions, renderHtml } from './html.ts';
import type { MediaView } from './media-view.ts';
import type { DocumentJson, NodeJson } from './types.ts';

const picture: MediaView = {
  kind: 'image',
  src: '/media/pont.jpg',
  srcset: '/media/pont-320.webp 320w, /media/pont-640.webp 640w',
  width: 1600,
  height: 1000,
  alt: 'Le pont ouvert',
  caption: '',
  credit: 'Léa Tanguy',
  focusX: 5,
  focusY: 7,
  mediaType: 'image/jpeg',
  bytes: 1_234_567,
  name: 'pont.jpg',
  duration: null,
  placeholder: null,
};
const media: Record<string, MediaView> = { pont: picture };

const base: RenderOptions = {
  lang: 'fr',
  words: readerFr,
  media: (id) => media[id],
  mode: 'page',
  origin: '',
  typeset: false,
};
const render = (document: DocumentJson, options: Partial<RenderOptions> = {}) =>
  renderHtml(document, { ...base, ...options });
const html = (...blocks: NodeJson[]) => render(doc(...blocks)).html;

const LONG =
  'Quand la mer est étale, Odette Crozet pose ses cageots sur le muret du quai aux Morutiers et regarde.';

describe('words', () => {
  it('share one element between neighbours under the same mark', () => {
    const both = text('rouge', { type: 'bold' }, { type: 'italic' });
    expect(html(p(bold('le '), both, italic(' vif')))).toBe(
      '<p><strong>le <em>rouge</em></strong><em> vif</em></p>',
    );
    const linked = (words: string, ...more: string[]) =>
      text(
        words,
        { type: 'link', attrs: { href: '/fr' } },
        ...more.map((type) => ({ type }) as never),
      );
    expect(html(p(linked('un '), linked('lien', 'bold'), linked('.')))).toBe(
      '<p><a href="/fr">un <strong>lien</strong>.</a></p>',
    );
  });

  it('are escaped, and links outside lose their hold on our window', () => {
    expect(html(p('1 < 2 & "3"', hardBreak(), link('là', 'https://a.example/?a=1&b=2')))).toBe(
      '<p>1 &lt; 2 &amp; "3"<br><a href="https://a.example/?a=1&amp;b=2" rel="noopener">là</a></p>',
    );
  });

  it('in another language say so, direction included', () => {
    expect(html(p(foreign('سلام', 'ar')))).toBe('<p><span lang="ar" dir="rtl">سلام</span></p>');
    const arabic: NodeJson = { type: 'paragraph', attrs: { lang: 'ar' }, content: [text('سلام')] };
    expect(html(arabic)).toBe('<p lang="ar" dir="rtl">سلام</p>');
    expect(render(doc(arabic), { lang: 'ar' }).html).toBe('<p>سلام</p>');
  });

  it('are set as their language wants when asked, across marks and in attributes', () => {
    const set = render(doc(p('Il dit "', bold('oui'), '" !'), h2('Pont : suite')), {
      typeset: true,
    });
    expect(set.html).toBe(
      '<p>Il dit «\u00a0<strong>oui</strong>\u00a0»\u202f!</p><h2 id="pont-suite">Pont\u202f: suite</h2>',
    );
  });

  it('give claims to the hook in one piece, whatever marks are inside, and show no remarks', () => {
    const claim = { type: 'claim', attrs: { id: 'c1' } } as const;
    const remark = { type: 'remark', attrs: { id: 'r1' } } as const;
    const inner = p(
      text('onze ', claim),
      text('galets', { type: 'bold' }, claim),
      text(' fendus', remark),
    );
    expect(render(doc(inner)).html).toBe('<p>onze <strong>galets</strong> fendus</p>');
    const seen: string[] = [];
    const hook = (id: string, words: string) => {
      seen.push(words);
      return `<mark id="${id}">${words}</mark>`;
    };
    expect(render(doc(inner), { claim: hook }).html).toBe(
      '<p><mark id="c1">onze <strong>galets</strong></mark> fendus</p>',
    );
    expect(seen).toHaveLength(1);
  });
});

describe('the initial', () => {
  it.each([
    [true, [p(LONG)]],
    [true, [figure('pont'), p(), p(LONG)]],
    [true, [p(`« ${LONG}`)]],
    [false, [p('Court.')]],
    [false, [h2('Titre'), p(LONG)]],
    [false, [p(`12 ${LONG}`)]],
    [false, [p('س'.repeat(120))]],
  ])('%s', (has, blocks) => expect(html(...blocks).includes('<p class="first">')).toBe(has));
});

describe('headings', () => {
  it('get ids like no other on the page, and step down one level at a time', () => {
    const { html: written } = render(
      doc(
        h2('Le pont'),
        { ...h3('Le pont'), attrs: { level: 5 } },
        h2('fn-1'),
        h2('🎉'),
        h2('1887'),
      ),
      { reservedIds: ['section'] },
    );
    expect(written).toBe(
      '<h2 id="le-pont">Le pont</h2><h3 id="le-pont-2">Le pont</h3><h2 id="s-fn-1">fn-1</h2>' +
        '<h2 id="section-2">🎉</h2><h2 id="s-1887">1887</h2>',
    );
  });

  it('without words are nothing', () => {
    expect(html(h2(''), p(''), h2(' '))).not.toContain('<h');
  });
});

describe('lists', () => {
  it('nest without paragraphs of their own, and keep them where there are several', () => {
    const nested: NodeJson = { type: 'listItem', content: [p('deux'), ul(li('a'), li('b'))] };
    const loose: NodeJson = { type: 'listItem', content: [p('trois'), p('suite')] };
    expect(html(ul(li('un'), nested, loose))).toBe(
      '<ul><li>un</li><li>deux<ul><li>a</li><li>b</li></ul></li><li><p>trois</p><p>suite</p></li></ul>',
    );
    expect(html({ type: 'orderedList', attrs: { start: 3 }, content: [li('x')] })).toBe(
      '<ol start="3"><li>x</li></ol>',
    );
  });
});

describe('what is for supporters', () => {
  const divider: NodeJson = { type: 'supportersDivider' };

  it('is drawn by hooks, and by nothing without them', () => {
    expect(html(supportBox(), divider)).toBe('');
    const drawn = render(doc(supportBox(), divider), {
      supportBox: () => '<aside>box</aside>',
      supportersDivider: () => '<hr>',
    });
    expect(drawn.html).toBe('<aside>box</aside><hr>');
  });

  it('is cut with its notes, wherever the divider hides', () => {
    const secret = [p('SECRET', footnote('SECRET')), figure('pont', {}, 'SECRET')];
    const cut = render(doc(p('a', footnote('b')), divider, ...secret), { cutAtDivider: true });
    expect(cut).toMatchObject({ isCut: true, footnotes: [{ html: 'b' }] });
    const hidden = quote('SECRET', p('SECRET'), divider, p('SECRET'));
    const nested = render(doc(p('a'), hidden, p('SECRET')), { cutAtDivider: true, mode: 'feed' });
    expect(JSON.stringify([cut, nested])).not.toContain('SECRET');
    expect(render(doc(p('a')), { cutAtDivider: true }).isCut).toBe(false);
  });
});
