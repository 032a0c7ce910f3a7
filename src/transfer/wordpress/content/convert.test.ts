import { describe, expect, it } from 'vitest';
import { textProjection } from '../../../domain/document/text.ts';
import type { NodeJson } from '../../../domain/document/types.ts';
import { autop } from './autop.ts';
import { type ContentContext, convertContent } from './convert.ts';
import { htmlOfElementor } from './elementor.ts';

const context: ContentContext = {
  mediaById: (id) =>
    Number(id) < 100
      ? {
          mediaId: `m${id}`,
          kind: 'image',
          url: `https://j.example/wp-content/uploads/p${id}.jpg`,
          caption: id === '3' ? 'Trois' : '',
          alt: '',
        }
      : null,
  mediaByUrl: (kind, url) => `${kind}_${url.split('/').pop()?.replace(/\W/g, '_')}`,
  ownImages: () => ['1', '2', '3'],
  reusableBlock: (id) =>
    id === '9' ? '<!-- wp:paragraph --><p>Encore</p><!-- /wp:paragraph -->' : null,
  link: (href) => href,
  baseUrl: 'https://j.example/',
  lang: 'fr',
  notes: new Map(),
};
const read = (html: string) => convertContent(html, context);
const blocks = (html: string): NodeJson[] => read(html).doc.content;
const types = (html: string) => blocks(html).map((one) => one.type);
const words = (html: string) => textProjection(read(html).doc);
const losses = (html: string) => read(html).losses.map((one) => `${one.what}:${one.name}`);

describe('the classic editor', () => {
  it('makes paragraphs of blank lines and breaks of single ones', () => {
    expect(autop('a\nb\n\nc')).toBe('<p>a<br />\nb</p>\n<p>c</p>');
    expect(autop('a\r\n\r\n<h2>b</h2>\r\nc')).toBe('<p>a</p>\n<h2>\nb\n</h2>\n<p>c</p>');
    expect(autop('<blockquote>a\n\nb</blockquote>')).toBe(
      '<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>',
    );
  });

  it('leaves preformatted words, scripts and attributes alone', () => {
    expect(autop('<pre>a\n\nb</pre>')).toBe('<pre>a\n\nb</pre>');
    expect(autop('a <img\nalt="x"> b')).toBe('<p>a <img alt="x"> b</p>');
    expect(autop('<p dir="rtl">a\n\nb</p>')).toBe('<p dir="rtl">\na</p>\n<p>b\n</p>');
  });

  it('takes an address alone on its line for what it shows, also between other lines', () => {
    expect(types('Avant\nhttps://youtu.be/abcdefghijk\nAprès')).toEqual([
      'paragraph',
      'embed',
      'paragraph',
    ]);
    expect(types('Voir https://youtu.be/abcdefghijk ici')).toEqual(['paragraph']);
  });

  it('drops the more tag and shows page breaks as rules', () => {
    expect(types('a\n\n<!--more-->\n\nb\n\n<!--nextpage-->\n\nc')).toEqual([
      'paragraph',
      'paragraph',
      'horizontalRule',
      'paragraph',
    ]);
  });
});

describe('shortcodes', () => {
  it('reads captions in both forms', () => {
    const [figure] = blocks(
      '[caption id="attachment_3" align="alignright" width="300"]<a href="x.jpg"><img class="wp-image-3" src="https://j.example/wp-content/uploads/p3-300x200.jpg" alt="A" /></a> Une <em>belle</em> marée[/caption]',
    );
    expect(figure).toMatchObject({
      type: 'figure',
      attrs: { mediaId: 'm3', layout: 'end', alt: 'A' },
    });
    expect(words('[caption caption="Ancienne"]<img src="a.jpg">[/caption]')).toBe('Ancienne');
  });

  it('reads galleries by their ids, or by what hangs on the item', () => {
    const [gallery] = blocks('[gallery ids="2,3" columns="4"]');
    expect(gallery?.attrs).toMatchObject({ columns: 4 });
    expect(gallery?.content?.map((one) => one.attrs?.mediaId)).toEqual(['m2', 'm3']);
    expect(blocks('[gallery]')[0]?.content).toHaveLength(3);
    expect(blocks('[gallery exclude="1"]')[0]?.content).toHaveLength(2);
    expect(losses('[gallery ids="2,500"]')).toEqual(['missing-media:gallery']);
  });

  it('reads sound, film, players and notes', () => {
    expect(types('[audio mp3="https://j.example/a.mp3"][/audio]')).toEqual(['audio']);
    expect(types('[embed]https://vimeo.com/12345[/embed]')).toEqual(['embed']);
    expect(types('[youtube=https://www.youtube.com/watch?v=abcdefghijk&w=640]')).toEqual(['embed']);
    const [paragraph] = blocks('Un fait.[ref]La <b>source</b>[/ref] Suite.');
    expect(paragraph?.content?.map((one) => one.type)).toEqual(['text', 'footnote', 'text']);
    expect(types('[code lang="php"]if ($a &lt; 1) { [x] }\n\n\n$b[/code]')).toEqual(['codeBlock']);
    expect(words('[code]a[i] = "[gallery]"[/code]')).toBe('a[i] = "[gallery]"');
  });

  it('keeps an unknown one visible and names it, with all its words', () => {
    const html =
      'Avant\n\n[carte_marees port="hevin"]\n\n[encadre titre="X"]Des <b>mots</b>[/encadre]\n\nAprès';
    expect(types(html)).toEqual(['paragraph', 'preserved', 'preserved', 'paragraph', 'paragraph']);
    expect(words(html)).toContain('Des mots');
    expect(losses(html)).toEqual(['shortcode:carte_marees', 'shortcode:encadre']);
    expect(words('Le prix est de [prix id="3"] euros')).toBe('Le prix est de [prix id="3"] euros');
    expect(words('Un [surligne]mot[/surligne] ici')).toBe('Un mot ici');
  });

  it('leaves brackets that are prose alone', () => {
    const prose = 'Il a dit [sic] « [...] » [à suivre] [Author’s note: x] [1] [[gallery]]';
    expect(words(prose)).toBe(prose.replace('[[gallery]]', '[gallery]'));
    expect(losses(prose)).toEqual([]);
  });

  it('unwraps page builders and takes out the words they keep as values', () => {
    const wpbakery =
      '[vc_row][vc_column width="1/2"][vc_custom_heading text="Un titre" use_theme_fonts="yes"][vc_column_text]Le <em>texte</em>[/vc_column_text][vc_single_image image="3"][vc_raw_html]JTNDcCUzRUJydXQlM0MlMkZwJTNF[/vc_raw_html][/vc_column][/vc_row]';
    expect(words(wpbakery)).toBe('Un titre\nLe texte\n\nBrut');
    expect(losses(wpbakery)).toEqual([]);
    const button =
      '[vc_btn title="Le détour" link="url:https%3A%2F%2Fj.example%2Fx||target:_blank"]';
    expect(words(button)).toBe('Le détour');
    expect(JSON.stringify(read(button).doc)).toContain('https://j.example/x');
    const divi =
      '[et_pb_section fb_built="1"][et_pb_row][et_pb_column type="4_4"][et_pb_text]<p>Divi</p>[/et_pb_text][et_pb_button button_text="Lire" button_url="https://j.example/x" /][et_pb_blurb title="Un %22atout%22"]Mots[/et_pb_blurb][/et_pb_column][/et_pb_row][/et_pb_section]';
    expect(words(divi)).toBe('Divi\nLire\nUn "atout"\nMots');
    expect(
      words(
        '[fusion_builder_container][fusion_text]Avada[/fusion_text][/fusion_builder_container]',
      ),
    ).toBe('Avada');
  });

  it('puts what was for members below the divider', () => {
    expect(types('Pour tous\n\n[restrict]Pour les membres[/restrict]')).toEqual([
      'paragraph',
      'supportersDivider',
      'paragraph',
    ]);
  });
});

describe('the block editor', () => {
  const block = (name: string, html: string, attrs = '') =>
    `<!-- wp:${name} ${attrs}-->\n${html}\n<!-- /wp:${name} -->`;

  it('reads the blocks of WordPress', () => {
    const html = [
      block('heading', '<h3>T</h3>'),
      block('columns', block('column', block('paragraph', '<p>A</p>'))),
      block(
        'cover',
        '<div class="wp-block-cover"><img class="wp-block-cover__image-background wp-image-2" src="https://j.example/wp-content/uploads/p2.jpg"/><div><p>B</p></div></div>',
      ),
      block(
        'media-text',
        '<div class="wp-block-media-text"><figure><img src="c.jpg"/></figure><div><p>C</p></div></div>',
      ),
      block(
        'file',
        '<div class="wp-block-file"><a href="https://j.example/wp-content/uploads/plan.pdf">Le plan</a><a href="https://j.example/wp-content/uploads/plan.pdf" class="wp-block-file__button" download>Download</a></div>',
      ),
      block(
        'buttons',
        block(
          'button',
          '<div class="wp-block-button"><a class="wp-block-button__link" href="https://j.example/d">D</a></div>',
        ),
      ),
      block('separator', '<hr class="wp-block-separator"/>'),
      block('spacer', '<div style="height:10px" class="wp-block-spacer"></div>'),
    ].join('\n\n');
    expect(types(html)).toEqual([
      'heading',
      'paragraph',
      'figure',
      'paragraph',
      'figure',
      'paragraph',
      'file',
      'paragraph',
      'horizontalRule',
    ]);
    expect(losses(html)).toEqual([]);
  });

  it('reads footnotes where they are called', () => {
    const html = `${block('paragraph', '<p>Un fait<sup data-fn="n1" class="fn"><a href="#n1">1</a></sup>.</p>')}\n<!-- wp:footnotes /-->`;
    const notes = new Map([
      ['n1', 'Une <em>note</em>'],
      ['n2', 'Orpheline'],
    ]);
    const { doc } = convertContent(html, { ...context, notes });
    expect(textProjection(doc)).toBe('Un fait\ufffc.\nOrpheline\nUne note');
  });

  it('puts reusable blocks where they are called, and classic parts into paragraphs', () => {
    expect(words('<!-- wp:block {"ref":9} /-->')).toBe('Encore');
    expect(words(`a\n\nb\n\n${block('paragraph', '<p>c</p>')}`)).toBe('a\nb\nc');
  });

  it('names what WordPress makes by itself, keeps what a plug-in holds', () => {
    const html =
      '<!-- wp:latest-posts {"postsToShow":3} /-->\n\n<!-- wp:acf/avis {"data":{"texte":"Un avis"}} /-->';
    expect(losses(html)).toEqual(['block:latest-posts', 'block:acf/avis']);
    expect(words(html)).toContain('Un avis');
  });

  it('shows old covers by their style', () => {
    expect(
      types(
        '<!-- wp:cover --><div class="wp-block-cover" style="background-image:url(https://j.example/fond.jpg)"><p>Mots</p></div><!-- /wp:cover -->',
      ),
    ).toEqual(['figure', 'paragraph']);
  });
});

it('reads Elementor’s own data where there is no other text', () => {
  const data = [
    {
      elType: 'section',
      elements: [
        {
          elType: 'widget',
          widgetType: 'heading',
          settings: { title: 'Titre', header_size: 'h3' },
        },
        { elType: 'widget', widgetType: 'text-editor', settings: { editor: '<p>Texte</p>' } },
        {
          elType: 'widget',
          widgetType: 'accordion',
          settings: { tabs: [{ tab_title: 'Q', tab_content: 'R' }] },
        },
      ],
    },
  ];
  expect(words(htmlOfElementor(JSON.stringify(data)))).toBe('Titre\nTexte\nQ\nR');
});
