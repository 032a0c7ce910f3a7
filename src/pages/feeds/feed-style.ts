/**
 * The style sheet that makes a feed readable for a person who opens it: its name, what to do with it,
 * and the articles in it. Plain CSS on the feed's own elements, since browsers are giving up XSLT.
 */
import { accentOf } from '../drawing/colour.ts';

/** By language; the first is for all others. Quotation marks and backslashes must not stand here. */
const NOTES: [lang: string, note: string][] = [
  ['en', 'This is a feed. Copy its address into a feed reader, and new articles come to you.'],
  [
    'fr',
    'Ceci est un flux. Copiez son adresse dans un lecteur de flux\u00A0: les nouveaux articles viendront à vous.',
  ],
  ['ar', 'هذه خلاصة ويب. انسخ عنوانها إلى قارئ خلاصات لتصلك المقالات الجديدة.'],
];

/** @param accent `#rrggbb` on light paper, and on dark. */
export function feedStyle(accent: string, accentDark: string): string {
  const notes = NOTES.map(([lang, note], index) => {
    const root = index === 0 ? ':root' : `:root:lang(${lang})`;
    return `${root}::before{content:"${note}"}`;
  }).join('\n');
  return `:root{color-scheme:light dark;--paper:#fcfcf9;--ink:#12181b;--quiet:#4b555a;--spot:${accentOf(accent)};
display:block;max-width:42rem;margin:0 auto;padding:2rem 1.25rem;background:var(--paper);color:var(--ink);
font:1.125rem/1.5 "STIX Two Text","Times New Roman",serif}
@media (prefers-color-scheme:dark){:root{--paper:#13191c;--ink:#e9e8e1;--quiet:#aab4b5;--spot:${accentOf(accentDark, '#ff8a66')}}}
:root:lang(ar){direction:rtl}
:root::before{display:block;padding:0 0 .75rem;margin:0 0 1.5rem;border-bottom:3px solid var(--ink);
color:var(--quiet);font:.95rem/1.4 "Archivo Narrow","Arial Narrow",Arial,sans-serif}
${notes}
*{display:none}
channel{display:block}
channel>title,feed>title{display:block;font-size:2.4rem;line-height:1.1}
channel>description,feed>subtitle{display:block;color:var(--quiet);margin:.5rem 0 2rem}
item,entry{display:block;padding:1rem 0;border-top:1px solid currentColor}
item>title,entry>title{display:block;font-size:1.4rem;line-height:1.2}
item>description,entry>summary{display:block;margin:.35rem 0}
item>pubDate,entry>published{display:block;color:var(--spot);font:.9rem "Archivo Narrow",Arial,sans-serif}
`;
}
