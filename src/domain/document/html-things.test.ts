import { describe, expect, it } from 'vitest';
import { readerFr } from '../words/reader-fr.ts';
import {
  audio,
  callout,
  codeBlock,
  doc,
  embed,
  figure,
  file,
  footnote,
  gallery,
  h2,
  italic,
  link,
  p,
  pullQuote,
  quote,
  rule,
  table,
  text,
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
const sound: MediaView = {
  ...picture,
  kind: 'audio',
  src: '/media/a.mp3',
  credit: '',
  duration: 187,
};
const pdf: MediaView = {
  ...picture,
  src: '/media/etude.pdf',
  name: 'étude.pdf',
  mediaType: 'application/pdf',
};
const media: Record<string, MediaView> = { pont: picture, son: sound, etude: pdf };

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
const feed = (...blocks: NodeJson[]) =>
  render(doc(...blocks), { mode: 'feed', origin: 'https://jusant.example' }).html;

describe('pictures', () => {
  it('carry sizes, words and layout', () => {
    expect(html(figure('pont', { layout: 'wide' }, 'Vu de ', italic('l’amont'), '.'))).toBe(
      '<figure class="fig wide"><img src="/media/pont.jpg" width="1600" height="1000" alt="Le pont ouvert" ' +
        'srcset="/media/pont-320.webp 320w, /media/pont-640.webp 640w" sizes="(min-width: 80rem) 78rem, 100vw" ' +
        'loading="lazy" decoding="async"><figcaption>Vu de <em>l’amont</em>. ' +
        '<small class="credit">Léa Tanguy</small></figcaption></figure>',
    );
  });

  it('take their own alt before the file’s, and a link that has a name', () => {
    expect(html(figure('pont', { alt: 'Autre', href: 'https://a.example/' }))).toContain(
      '<a href="https://a.example/" rel="noopener"><img src="/media/pont.jpg" width="1600" height="1000" alt="Autre"',
    );
    expect(html(figure('pont', { alt: '', href: '/fr' }))).toContain(
      `aria-label="${readerFr.photo}"`,
    );
  });

  it('that are gone leave their words', () => {
    expect(html(figure('perdue', { alt: 'Le phare' }, 'La nuit'))).toBe(
      '<figure class="fig missing"><p>Le phare</p><figcaption>La nuit</figcaption></figure>',
    );
    expect(html(figure('perdue'))).toBe('');
  });

  it('in galleries are cropped around their focus', () => {
    const written = html(
      gallery(2, 'La criée', { mediaId: 'pont', caption: 'Aube' }, { mediaId: 'perdue' }),
    );
    expect(written).toMatch(/^<figure class="gallery cols-2"><div class="images"><figure><img /);
    expect(written).toContain('class="fx5 fy7"');
    expect(written).toMatch(/<\/figure><\/div><figcaption>La criée<\/figcaption><\/figure>$/);
  });
});

describe('things beside the text', () => {
  it('ask nothing of others before a click', () => {
    const card = html(embed('x', 'https://youtu.be/dQw4w9WgXcQ', 'Le film', 'Vu du quai'));
    expect(card).toContain(
      '<figure class="embed" data-provider="youtube" data-src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" data-aspect="16:9">' +
        '<a class="embed-link" href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" rel="noopener noreferrer">' +
        '<span class="embed-title">Le film</span> <span class="embed-notice">',
    );
    expect(card).not.toMatch(/<(img|iframe|script|link|audio|video)\b/);
    expect(html(embed('web', 'https://a.example/x', ''))).not.toContain('data-src');
  });

  it('play and download', () => {
    expect(html(audio('son', 'Entretien'))).toBe(
      '<figure class="audio"><audio controls preload="none" src="/media/a.mp3" aria-label="Entretien"></audio>' +
        '<figcaption><span class="title">Entretien</span> <span class="duration">3:07</span></figcaption></figure>',
    );
    expect(html(file('etude', 'L’étude'))).toBe(
      '<p class="file"><a href="/media/etude.pdf" download="étude.pdf">L’étude</a> ' +
        '<span class="detail">PDF, 1,2\u00a0Mo</span></p>',
    );
    expect(html(audio('perdu', 'Entretien'), file('perdu', 'L’étude'))).toBe(
      '<figure class="audio"><figcaption>Entretien</figcaption></figure><p class="file">L’étude</p>',
    );
  });

  it('call out, quote, pull, keep and code', () => {
    expect(html(callout('facts', 'Repères', p('412 tonnes')))).toBe(
      '<aside class="callout callout-facts" role="note"><p class="callout-title"><strong>Repères</strong></p><p>412 tonnes</p></aside>',
    );
    const cited = { ...quote(null, p('Oui')), attrs: { citeUrl: 'https://a.example/b' } };
    expect(html(cited)).toBe(
      '<blockquote cite="https://a.example/b"><p>Oui</p><footer><a href="https://a.example/b" rel="noopener">a.example</a></footer></blockquote>',
    );
    expect(html(pullQuote('Deux ponts', 'Odette'))).toBe(
      '<blockquote class="pull"><p>Deux ponts</p><footer>Odette</footer></blockquote>',
    );
    expect(html(codeBlock('<a>\n', 'HTML'), rule())).toBe(
      '<pre tabindex="0"><code class="language-html">&lt;a&gt;\n</code></pre><hr>',
    );
    const kept: NodeJson = {
      type: 'preserved',
      attrs: { origin: 'shortcode' },
      content: [text('\n[map]')],
    };
    expect(html(kept)).toContain('<pre tabindex="0">\n\n[map]</pre></div>');
    expect(render(doc(codeBlock('x')), { lang: 'ar' }).html).toContain('<pre dir="ltr"');
  });
});

describe('tables', () => {
  const cell = (type: 'tableCell' | 'tableHeader', words: string, attrs = {}): NodeJson => ({
    type,
    attrs,
    content: [p(words)],
  });
  const row = (...content: NodeJson[]): NodeJson => ({ type: 'tableRow', content });

  it('name themselves, scroll by themselves, and say what each header heads', () => {
    expect(
      html(
        table('Additions', [
          ['Poste', 'Vote'],
          ['Pile', '0,31'],
        ]),
      ),
    ).toBe(
      '<section class="scroll" tabindex="0" aria-labelledby="table-1"><table><caption id="table-1">Additions</caption>' +
        '<thead><tr><th scope="col">Poste</th><th scope="col" class="num">Vote</th></tr></thead>' +
        '<tbody><tr><th scope="row">Pile</th><td class="num">0,31</td></tr></tbody></table></section>',
    );
    expect(html(table(null, [['a']]))).toContain(`aria-label="${readerFr.table}"`);
  });

  it('find the first column behind cells that reach down', () => {
    const spanned: NodeJson = {
      type: 'table',
      content: [
        row(cell('tableHeader', 'A', { rowspan: 2 }), cell('tableHeader', 'B', { colspan: 2 })),
        row(cell('tableHeader', 'C'), cell('tableCell', 'D')),
        row(
          cell('tableHeader', 'E'),
          cell('tableCell', 'F', { rowspan: 99 }),
          cell('tableCell', 'G'),
        ),
      ],
    };
    const written = html(spanned);
    expect(written).not.toContain('<thead>');
    expect(written).toContain('<th scope="col">C</th>');
    expect(written).toContain('<th scope="row">E</th>');
    expect(written).not.toContain('rowspan="99"');
  });
});

describe('footnotes', () => {
  it('are numbered in the order of their calls and come apart', () => {
    const noted = doc(
      h2('Titre', footnote('Une')),
      p('Texte', {
        ...footnote('Deux ', footnote('Trois')),
        marks: [{ type: 'link', attrs: { href: '/fr' } }],
      }),
    );
    const { html: written, footnotes } = render(noted);
    expect(written).toContain(
      `<sup class="fn"><a href="#fn-2" id="fnref-2" role="doc-noteref" aria-label="${readerFr.footnote('2')}">2</a></sup>`,
    );
    expect(written).toContain('<h2 id="titre">');
    expect(footnotes.map(({ id, number }) => `${id} ${number}`)).toEqual([
      'fn-1 1',
      'fn-2 2',
      'fn-3 3',
    ]);
    expect(footnotes[1]?.html).toContain('href="#fn-3"');
    expect(footnotes[2]?.html).toBe('Trois');
  });

  it('close the text in feeds', () => {
    expect(feed(p('Texte', footnote('Une')))).toMatch(
      /<hr><ol><li id="fn-1">Une <a href="#fnref-1" aria-label="[^"]+">↩\ufe0e<\/a><\/li><\/ol>$/,
    );
  });
});

describe('feeds and mail', () => {
  it('get plain elements and whole addresses', () => {
    const written = feed(
      figure('pont', { layout: 'wide' }),
      gallery(2, null, { mediaId: 'pont' }),
      embed('youtube', 'https://youtu.be/dQw4w9WgXcQ', ''),
      table('T', [['a', 'b']]),
      audio('son', 'Entretien'),
      h2('Titre'),
      p(link('là', '/fr/pont'), link('ici', 'https://jusant.example/fr')),
      callout('note', 'N', p('x')),
    );
    expect(written).not.toMatch(/ (class|srcset|tabindex|role|data-[a-z]+|loading)=| id="titre"/);
    expect(written).toContain('src="https://jusant.example/media/pont.jpg"');
    expect(written).toContain('<a href="https://jusant.example/fr/pont">là</a>');
    expect(written).toContain('<a href="https://jusant.example/fr">ici</a>');
    expect(written).toContain('<a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">');
    expect(written).toContain('<a href="https://jusant.example/media/a.mp3">Entretien</a>');
  });
});
