import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHtml } from './from-html.ts';
import type { HtmlOptions } from './from-html-reading.ts';
import { parseDocument } from './parse.ts';
import { textProjection } from './text.ts';
import type { NodeJson } from './types.ts';

const options: HtmlOptions = {
  media: ({ kind, url }) =>
    url.includes('refused') ? null : `${kind}-${url.replace(/\W+/g, '_').slice(-40)}`,
  baseUrl: 'https://journal.example/2024/',
  lang: 'fr',
};

/** A short form to compare with: types, attributes that say something, words with their marks. */
function short(node: NodeJson): string {
  if (node.type === 'text') {
    const marks = (node.marks ?? []).map((one) =>
      one.attrs?.href ? `link:${one.attrs.href}` : one.type,
    );
    return marks.length > 0 ? `{${marks.join('+')} ${node.text}}` : (node.text ?? '');
  }
  if (node.type === 'hardBreak') return '⏎';
  const attrs = Object.entries(node.attrs ?? {}).filter(
    ([, value]) => value !== null && value !== 1,
  );
  const head = attrs.map(([key, value]) => `${key}=${value}`).join(' ');
  return `<${node.type}${head ? ` ${head}` : ''}>${(node.content ?? []).map(short).join('')}`;
}

function read(html: string) {
  const { doc, losses } = fromHtml(html, options);
  parseDocument(doc);
  return { blocks: doc.content.map(short), losses: losses.map((one) => one.what), doc };
}
const blocks = (html: string) => read(html).blocks;

describe('HTML into a document', () => {
  it('reads paragraphs, headings, marks and line breaks', () => {
    expect(blocks('<h1>A</h1><p>b <b>c <i>d</i></b><br>e</p>f<h6>g</h6>')).toEqual([
      '<heading level=2>A',
      '<paragraph>b {bold c }{bold+italic d}⏎e',
      '<paragraph>f',
      '<heading level=6>g',
    ]);
    expect(blocks('<p>a<br><br>b</p><p>&nbsp;</p><p></p>')).toEqual([
      '<paragraph>a',
      '<paragraph>b',
    ]);
    expect(
      blocks('<p>H<sub>2</sub>O <del>x</del><ins>y</ins> <abbr title="Un">U</abbr></p>'),
    ).toEqual(['<paragraph>H{subscript 2}O {strike x}{underline y} {abbreviation U}']);
  });

  it('unwraps what it does not know, and blocks inside inline elements', () => {
    expect(blocks('<div><section><blink>a</blink></section><b><p>b</p>c</b></div>')).toEqual([
      '<paragraph>a',
      '<paragraph>{bold b}',
      '<paragraph>{bold c}',
    ]);
  });

  it('reads lists with loose words, lists in lists, and definitions', () => {
    expect(blocks('<ul><li>a<ul><li>b</li></ul></li>c<ol start="4"><li>d</li></ol></ul>')).toEqual([
      '<bulletList><listItem><paragraph>a<bulletList><listItem><paragraph>b<listItem><paragraph>c<orderedList start=4><listItem><paragraph>d',
    ]);
    expect(blocks('<dl><dt>a</dt><dd>b</dd></dl>')).toEqual([
      '<paragraph>{bold a}',
      '<paragraph>b',
    ]);
  });

  it('reads tables with heads, spans and captions, and unwraps tables that only lay out', () => {
    expect(
      blocks(
        '<table><caption>T</caption><thead><tr><td>a</td></tr></thead><tbody><tr><td colspan="2"><p>b</p></td><th></th></tr></table>',
      ),
    ).toEqual([
      '<table caption=T><tableRow><tableHeader><paragraph>a<tableRow><tableCell colspan=2><paragraph>b<tableHeader><paragraph>',
    ]);
    expect(blocks('<table><tr><td><p>a</p><p>b</p></td></tr></table>')).toEqual([
      '<paragraph>a',
      '<paragraph>b',
    ]);
  });

  it('gives quotes their speaker and pull quotes their place', () => {
    expect(
      blocks('<blockquote cite="https://a.example/x"><p>a</p><footer>— Ysée</footer></blockquote>'),
    ).toEqual(['<blockquote attribution=Ysée citeUrl=https://a.example/x><paragraph>a']);
    expect(
      blocks(
        '<figure class="wp-block-pullquote"><blockquote><p>a</p><cite>B</cite></blockquote></figure>',
      ),
    ).toEqual(['<pullQuote attribution=B>a']);
    expect(blocks('<blockquote><p>a <cite>Livre</cite> b</p></blockquote>')).toEqual([
      '<blockquote><paragraph>a {italic Livre} b',
    ]);
  });

  it('lifts pictures out of sentences without breaking them, and keeps their links', () => {
    expect(
      blocks('<p>a <a href="https://x.example/p"><img src="i.jpg" alt="A"></a> b.</p>'),
    ).toEqual(['<paragraph>a b.', '<figure mediaId=image-i_jpg alt=A href=https://x.example/p>']);
    expect(blocks('<p>a<br><img class="alignright" src="i.jpg"><br>b</p>')).toEqual([
      '<paragraph>a',
      '<figure mediaId=image-i_jpg layout=end>',
      '<paragraph>b',
    ]);
    expect(
      blocks(
        '<figure class="alignwide"><a href="/i.jpg"><img src="i.jpg"></a><figcaption>C <em>d</em></figcaption></figure>',
      ),
    ).toEqual(['<figure mediaId=image-i_jpg layout=wide>C {italic d}']);
  });

  it('reads galleries old and new with the captions of each picture', () => {
    const gallery =
      '<figure class="wp-block-gallery columns-2"><ul class="blocks-gallery-grid"><li><figure><img src="a.jpg"><figcaption>A</figcaption></figure></li><li><figure><img src="b.jpg"></figure></li></ul><figcaption>Toutes</figcaption></figure>';
    expect(blocks(gallery)).toEqual([
      '<gallery columns=2 caption=Toutes><galleryImage mediaId=image-a_jpg>A<galleryImage mediaId=image-b_jpg>',
    ]);
  });

  it('shows what addresses lead to, and posts of networks with their words', () => {
    expect(blocks('<p>https://www.youtube.com/watch?v=abcdefghijk</p>')[0]).toMatch(
      /^<embed provider=youtube /,
    );
    expect(blocks('<iframe src="//player.vimeo.com/video/12345"></iframe>')[0]).toMatch(
      /^<embed provider=vimeo /,
    );
    expect(blocks('<p>https://ailleurs.example/page</p>')).toEqual([
      '<paragraph>{link:https://ailleurs.example/page https://ailleurs.example/page}',
    ]);
    const tweet =
      '<blockquote class="twitter-tweet"><p>Bonne marée</p>— Port <a href="https://twitter.com/port/status/123">5 mars</a></blockquote>';
    expect(blocks(tweet)[0]).toMatch(/^<embed provider=\w+ url=\S+>Bonne marée/);
  });

  it('keeps visible what cannot be taken, and names what was left out', () => {
    const { blocks: kept, losses } = read(
      '<img src="refused.jpg" alt="x"><script>a()</script><style>p{}</style><form action="/s"><label>Nom</label></form>',
    );
    expect(kept[0]).toContain('<preserved origin=html name=img>');
    expect(kept[1]).toContain('Nom');
    expect(losses.sort()).toEqual(['form', 'media', 'script', 'style']);
  });

  it('keeps languages and directions, and repeats none', () => {
    expect(
      blocks(
        '<div lang="ar" dir="rtl"><p>مرحبا</p></div><p lang="fr">a <span lang="en">b</span></p>',
      ),
    ).toEqual(['<paragraph lang=ar dir=rtl>مرحبا', '<paragraph>a {language b}']);
  });

  it('leaves no unsafe link, and makes half-written ones whole', () => {
    const { blocks: read1, losses } = read(
      '<p><a href="javascript:alert(1)">a</a> <a href="page.html">b</a> <a href="www.x.example">c</a> <a href="//y.example/">d</a></p>',
    );
    expect(read1).toEqual([
      '<paragraph>a {link:https://journal.example/2024/page.html b} {link:https://www.x.example c} {link:https://y.example/ d}',
    ]);
    expect(losses).toEqual(['link']);
  });

  it('keeps code as code, verse in lines, and what folds in a box', () => {
    expect(blocks('<pre class="lang-js"><code>a\n  b</code></pre>')).toEqual([
      '<codeBlock language=js>a\n  b',
    ]);
    expect(blocks('<pre class="wp-block-verse">un\ndeux</pre>')).toEqual(['<paragraph>un⏎deux']);
    expect(blocks('<details><summary>S</summary><p>a</p></details>')).toEqual([
      '<callout tone=note title=S><paragraph>a',
    ]);
  });

  it('reads word processors: weight by style, and bold that is none', () => {
    expect(
      blocks('<b style="font-weight:normal"><p><span style="font-weight:700">a</span> b</p></b>'),
    ).toEqual(['<paragraph>{bold a} b']);
  });

  it('reads pages nested without end', () => {
    const deep = (tag: string) => `${`<${tag}>`.repeat(4000)}fond${`</${tag}>`.repeat(4000)}`;
    for (const tag of [
      'div',
      'ul><li',
      'blockquote',
      'span',
      'table><tr><td',
      'figure',
      'details',
      'a href="/x"',
    ]) {
      expect(textProjection(read(deep(tag)).doc)).toContain('fond');
    }
  });

  it('makes a valid document of anything, and loses no word', () => {
    const tag = fc.constantFrom(
      'p',
      'b',
      'div',
      'ul',
      'li',
      'td',
      'table',
      'tr',
      'blockquote',
      'h2',
      'a href="/x"',
      'figure',
      'figcaption',
      'br',
      'pre',
      'cite',
      'details',
      'summary',
      'sup',
      'center',
      'dl',
      'dd',
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name.split(' ')[0]}>`),
      fc.constantFrom('mot', 'eau', ' ', '\n', '<img src="i.jpg">', '<!--x-->', '&amp;', '<hr>'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const html = parts.join('');
        const { doc } = fromHtml(html, options);
        parseDocument(doc);
        const words = (text: string, word: string) => text.split(word).length - 1;
        const text =
          textProjection(doc) + JSON.stringify(doc.content.map((one) => one.attrs?.title ?? ''));
        for (const word of ['mot', 'eau'])
          expect(words(text, word)).toBeGreaterThanOrEqual(
            words(parts.filter((part) => part === word).join(' '), word),
          );
      }),
      { numRuns: 300 },
    );
  });
});
