import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readerFr } from '../words/reader-fr.ts';
import { type RenderMode, renderHtml } from './html.ts';
import type { MediaView } from './media-view.ts';
import type { DocumentJson, MarkName, NodeJson, NodeName } from './types.ts';

/**
 * Documents as an attacker would have them in the database, past every door: whatever the attributes
 * hold, the browser must find only our own elements, no handler, and no address that runs.
 */

const ELEMENTS = new Set(
  (
    'p h2 h3 h4 h5 h6 ul ol li blockquote footer figure figcaption img a span div section table caption ' +
    'thead tbody tr th td pre code aside strong em u s sub sup abbr br hr small audio video'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'class id href rel title lang dir src srcset sizes width height alt loading decoding start cite role ' +
    'tabindex aria-label aria-labelledby scope colspan rowspan controls preload poster download ' +
    'data-provider data-src data-aspect'
  ).split(' '),
);

interface Parsed {
  tagName?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Parsed[];
}

function faults(node: Parsed): string[] {
  const found: string[] = [];
  if (node.tagName && !ELEMENTS.has(node.tagName)) found.push(`<${node.tagName}>`);
  for (const { name, value } of node.attrs ?? []) {
    if (!ATTRIBUTES.has(name)) found.push(`${name}=${value}`);
    const isAddress = ['href', 'src', 'cite', 'poster', 'data-src'].includes(name);
    if (isAddress && !/^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#|\?)/i.test(value)) {
      found.push(`${name}=${value}`);
    }
  }
  return found.concat((node.childNodes ?? []).flatMap(faults));
}

const POISON = [
  '"><script>alert(1)</script>',
  "' onerror='alert(1)",
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'https://a.example/"onmouseover="alert(1)',
  'https://youtu.be/"><img src=x onerror=alert(1)>',
  '//evil.example',
  '/\\evil.example',
  'data:text/html,<script>alert(1)</script>',
  '<!--',
  ']]>',
  '\u0000<\u0008svg/onload=alert(1)>',
  '&lt;script&gt;',
  '\u2028</style><script>',
  ['array'],
  { toString: 'x' },
  1e99,
  -1,
  true,
  null,
];

const NODES: NodeName[] = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'pullQuote',
  'figure',
  'gallery',
  'galleryImage',
  'embed',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
  'codeBlock',
  'callout',
  'horizontalRule',
  'hardBreak',
  'footnote',
  'supportBox',
  'audio',
  'video',
  'file',
  'preserved',
  'text',
];
const MARKS: MarkName[] = [
  'bold',
  'italic',
  'underline',
  'strike',
  'code',
  'subscript',
  'superscript',
  'link',
  'abbreviation',
  'language',
  'claim',
  'remark',
];
const NAMES =
  'id lang dir level start attribution citeUrl mediaId alt credit layout href columns caption provider url title colspan rowspan language tone origin name posterId'.split(
    ' ',
  );

const poison = fc.constantFrom(...POISON);
const attrs = fc.dictionary(fc.constantFrom(...NAMES), poison, { maxKeys: 8 });
const mark = fc.record({ type: fc.constantFrom(...MARKS), attrs });
const { tree } = fc.letrec<{ tree: NodeJson }>((tie) => ({
  tree: fc.record(
    {
      type: fc.oneof(fc.constantFrom(...NODES), fc.constant('script' as NodeName)),
      attrs,
      text: fc.constantFrom(...POISON.filter((value) => typeof value === 'string')),
      marks: fc.array(mark, { maxLength: 3 }),
      content: fc.array(tie('tree'), { maxLength: 4, depthIdentifier: 'd' }),
    },
    { requiredKeys: ['type'] },
  ),
}));

const bad = '"><script>alert(1)</script>';
const poisonedView: MediaView = {
  kind: 'image',
  src: `/a.jpg${bad}`,
  srcset: bad,
  width: 1,
  height: 1,
  alt: bad,
  caption: bad,
  credit: bad,
  focusX: Number.NaN,
  focusY: 99,
  mediaType: bad,
  bytes: 5,
  name: bad,
  duration: 3,
  placeholder: bad,
};

function written(content: NodeJson[], mode: RenderMode, view: MediaView): string {
  const document: DocumentJson = { type: 'doc', content };
  const options = {
    lang: 'fr',
    words: readerFr,
    mode,
    origin: 'https://jusant.example',
    typeset: true,
  };
  const { html, footnotes } = renderHtml(document, { ...options, media: () => view });
  return html + footnotes.map((note) => note.html).join('');
}

describe('a poisoned document', () => {
  it('shows nothing but our own elements, attributes and safe addresses', () => {
    const modes = fc.constantFrom<RenderMode>('page', 'feed', 'mail', 'preview');
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), modes, (content, mode) => {
        const html = written(content, mode, poisonedView);
        expect(faults(parseFragment(html) as Parsed)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it.each(['javascript:alert(1)', '//evil.example/a.jpg', 'data:image/svg+xml,<svg/>', ''])(
    'treats a file at %j as gone',
    (src) => {
      const figure: NodeJson = { type: 'figure', attrs: { mediaId: 'm', alt: 'Le pont' } };
      expect(written([figure], 'page', { ...poisonedView, src, caption: '', credit: '' })).toBe(
        '<figure class="fig missing"><p>Le pont</p></figure>',
      );
    },
  );

  it('keeps the words of links that go nowhere good', () => {
    const link = { type: 'link', attrs: { href: 'javascript:alert(1)' } } as const;
    const text: NodeJson = { type: 'text', text: 'ici', marks: [link] };
    expect(written([{ type: 'paragraph', content: [text] }], 'page', poisonedView)).toBe(
      '<p>ici</p>',
    );
  });
});
