import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readerAr } from '../words/reader-ar.ts';
import { readerEn } from '../words/reader-en.ts';
import { readerFr } from '../words/reader-fr.ts';
import {
  audio,
  bold,
  callout,
  codeBlock,
  doc,
  embed,
  figure,
  file,
  footnote,
  foreign,
  gallery,
  h2,
  h3,
  hardBreak,
  li,
  link,
  ol,
  p,
  pullQuote,
  quote,
  rule,
  table,
  text,
  ul,
} from './build.ts';
import { type RenderMode, renderHtml } from './html.ts';
import type { MediaView } from './media-view.ts';
import type { NodeJson } from './types.ts';

/** What an HTML checker says of a page made of everything a document can hold. */

const view: MediaView = {
  kind: 'image',
  src: '/media/pont.jpg',
  srcset: '/media/pont-320.webp 320w',
  width: 1600,
  height: 1000,
  alt: 'Le « pont » & l’eau',
  caption: '',
  credit: 'A & B',
  focusX: 5,
  focusY: 5,
  mediaType: 'image/jpeg',
  bytes: 12,
  name: 'pont "1".jpg',
  duration: 61,
  placeholder: null,
};

const video: NodeJson = {
  type: 'video',
  attrs: { mediaId: 'film', posterId: 'pont', title: 'Film' },
};
const preserved: NodeJson = {
  type: 'preserved',
  attrs: { origin: 'html' },
  content: [text('<script>alert(1)</script>')],
};
const spans: NodeJson = {
  type: 'table',
  content: [
    {
      type: 'tableRow',
      content: [
        { type: 'tableHeader', attrs: { colspan: 2 }, content: [p('Deux')] },
        { type: 'tableHeader', attrs: {}, content: [p('Un')] },
      ],
    },
    {
      type: 'tableRow',
      content: [
        { type: 'tableHeader', attrs: { rowspan: 2 }, content: [p('A'), ul(li('b'))] },
        { type: 'tableCell', content: [p()] },
        { type: 'tableCell', content: [p('😀')] },
      ],
    },
    { type: 'tableRow', content: [{ type: 'tableCell', content: [p('c'), p('d')] }] },
    { type: 'tableRow' },
  ],
};

const everything = doc(
  p(
    'Quand la mer est étale, Odette Crozet pose ses cageots sur le muret du quai aux Morutiers, et regarde.',
  ),
  h2('Titre : « un »', footnote('Note ', link('là', 'https://a.example'))),
  { ...h3('Saut'), attrs: { level: 6 } },
  h2('Titre : « un »'),
  h2('جسر الحبّالين'),
  p(
    'a',
    hardBreak(),
    bold('b'),
    foreign('سلام', 'ar'),
    text('HTTP', { type: 'abbreviation', attrs: { title: 'H' } }),
  ),
  p(
    text('x', { type: 'code' }),
    text('2', { type: 'superscript' }),
    text('u', { type: 'underline' }),
  ),
  ul(li('un'), { type: 'listItem', content: [p('deux'), ol(li('a'))] }),
  { type: 'orderedList', attrs: { start: 0 }, content: [li('zéro')] },
  quote('Odette', p('Oui')),
  pullQuote('Deux ponts', 'Odette'),
  figure('pont', { layout: 'full', href: 'https://a.example/?a&b' }, 'Légende'),
  figure('perdue', { alt: 'Perdue' }),
  gallery(3, 'Galerie', { mediaId: 'pont' }, { mediaId: 'perdue', alt: 'P', caption: 'x' }),
  embed('youtube', 'https://youtu.be/dQw4w9WgXcQ', 'Film', 'Légende'),
  embed('web', 'https://a.example/"><script>', ''),
  table('Additions', [
    ['Poste', 'Vote'],
    ['Pile', '0,31'],
  ]),
  spans,
  codeBlock('if (a < b) {}', 'c++'),
  callout('warning', 'Attention', p('x'), ul(li('y'))),
  audio('son', 'Entretien'),
  video,
  file('etude', 'Étude'),
  rule(),
  preserved,
);

const checker = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Taste, not law: how long a line is, and French spaces as entities.
    'long-title': 'off',
    'no-raw-characters': ['error', { relaxed: true }],
  },
});

async function complaints(mode: RenderMode, lang: 'fr' | 'en' | 'ar'): Promise<string[]> {
  const words = { fr: readerFr, en: readerEn, ar: readerAr }[lang];
  const media = (id: string) => (id === 'perdue' ? undefined : view);
  const origin = mode === 'feed' ? 'https://jusant.example' : '';
  const made = renderHtml(everything, { lang, words, media, mode, origin, typeset: true });
  const notes = made.footnotes.map((note) => `<li id="${note.id}">${note.html}</li>`).join('');
  const after = mode === 'feed' ? '' : `<section><h2>Notes</h2><ol>${notes}</ol></section>`;
  const page =
    `<!DOCTYPE html><html lang="${lang}"><head><title>Un titre</title></head>` +
    `<body><main><h1>Un titre</h1>${made.html}${after}</main></body></html>`;
  const report = await checker.validateString(page);
  return report.results.flatMap((result) =>
    result.messages.map((message) => `${message.ruleId}: ${message.message}`),
  );
}

describe('an HTML checker', () => {
  it.each([
    ['page', 'fr'],
    ['page', 'ar'],
    ['preview', 'en'],
    ['feed', 'fr'],
  ] as const)('has nothing to say of a %s in %s', async (mode, lang) => {
    expect(await complaints(mode, lang)).toEqual([]);
  });
});
