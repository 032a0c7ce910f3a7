import type { CSSProperties } from 'react';
import type { LetterModel } from '../../domain/letter-models.ts';

/**
 * How a letter looks. Every style that has to hold stands in its element: Gmail drops the sheet of long
 * or forwarded mails, Outlook for Windows reads no more than tables and plain properties. The sheet only
 * adds what may be missing: dark paper and narrow screens.
 */
export const PAPER = { light: '#fcfcf9', dark: '#13191c' };
const DESK = { light: '#eef1ee', dark: '#0d1214' };
const VERSO = { light: '#dbe4e2', dark: '#1d2b2d' };
export const INK = { light: '#12181b', dark: '#e9e8e1' };
const INK_2 = { light: '#4b555a', dark: '#aab4b5' };

const HEAD = `'Libre Caslon Condensed','Times New Roman',Georgia,serif`;
const TEXT = `'STIX Two Text',Georgia,'Times New Roman',serif`;
const LABEL = `'Archivo Narrow','Arial Narrow',Arial,Helvetica,sans-serif`;
/** Mail programs hold no Naskh of ours; these are on the systems. */
const ARABIC = `'Noto Naskh Arabic','Geeza Pro','Traditional Arabic',Tahoma,serif`;

export interface Dress {
  body: CSSProperties;
  desk: string;
  sheet: CSSProperties;
  name: CSSProperties;
  lead: CSSProperties;
  head: CSSProperties;
  p: CSSProperties;
  small: CSSProperties;
  kind: CSSProperties;
  verso: CSSProperties;
  question: CSSProperties;
  rule: CSSProperties;
  button: CSSProperties;
  link: CSSProperties;
  code: CSSProperties;
  /** Of elements in texts, as the value of `style`. */
  inText: Readonly<Record<string, string>>;
}

export function dressOf({ dir, accent }: LetterModel): Dress {
  const isArabic = dir === 'rtl';
  const head = isArabic ? ARABIC : HEAD;
  const text = isArabic ? ARABIC : TEXT;
  const label = isArabic ? ARABIC : LABEL;
  const size = isArabic ? 19 : 18;
  const heading = (px: number): CSSProperties => ({
    margin: '4px 0 8px',
    fontFamily: head,
    fontSize: px,
    lineHeight: isArabic ? 1.4 : 1.08,
    fontWeight: isArabic ? 700 : 500,
    color: INK.light,
  });
  const p: CSSProperties = {
    margin: '0 0 14px',
    fontFamily: text,
    fontSize: size,
    lineHeight: isArabic ? 1.8 : 1.5,
    color: INK.light,
  };
  const small: CSSProperties = {
    margin: '0 0 10px',
    fontFamily: label,
    fontSize: 15,
    lineHeight: isArabic ? 1.7 : 1.45,
    color: INK_2.light,
  };
  const flow = `font-family:${text};font-size:${size}px;line-height:${isArabic ? 1.8 : 1.5};color:${INK.light}`;
  return {
    body: { margin: 0, padding: 0, backgroundColor: DESK.light, color: INK.light },
    desk: DESK.light,
    sheet: { padding: '22px 28px 30px', backgroundColor: PAPER.light },
    name: { ...heading(isArabic ? 44 : 64), margin: 0, letterSpacing: isArabic ? 0 : '-0.03em' },
    lead: heading(isArabic ? 30 : 38),
    head: heading(isArabic ? 23 : 26),
    p,
    small,
    kind: { ...small, margin: '0 0 2px', color: accent.light, fontWeight: 700 },
    verso: {
      fontFamily: label,
      fontSize: 15,
      fontWeight: 700,
      backgroundColor: VERSO.light,
      color: INK.light,
      padding: '2px 7px',
      textDecoration: 'none',
    },
    question: {
      ...p,
      fontSize: size + 4,
      lineHeight: isArabic ? 1.7 : 1.32,
      fontStyle: isArabic ? 'normal' : 'italic',
    },
    rule: { borderTop: `1px solid ${INK.light}`, padding: '16px 0 8px' },
    button: {
      display: 'inline-block',
      fontFamily: label,
      fontSize: 15,
      fontWeight: 700,
      lineHeight: 1,
      backgroundColor: INK.light,
      color: PAPER.light,
      padding: '15px 18px',
      textDecoration: 'none',
    },
    link: { color: INK.light },
    code: { fontFamily: 'Consolas,Menlo,monospace', fontSize: 13, color: INK.light },
    inText: {
      p: `margin:0 0 14px;${flow}`,
      h2: `margin:18px 0 8px;font-family:${head};font-size:26px;line-height:1.15;font-weight:500;color:${INK.light}`,
      h3: `margin:14px 0 6px;font-family:${head};font-size:22px;line-height:1.2;font-weight:500;color:${INK.light}`,
      ul: `margin:0 0 14px;padding-${dir === 'rtl' ? 'right' : 'left'}:24px;${flow}`,
      ol: `margin:0 0 14px;padding-${dir === 'rtl' ? 'right' : 'left'}:24px;${flow}`,
      li: 'margin:0 0 6px',
      blockquote: `margin:0 0 14px;padding:0 16px;border-${dir === 'rtl' ? 'right' : 'left'}:3px solid ${INK.light};${flow}`,
      figure: 'margin:0 0 14px',
      figcaption: `font-family:${label};font-size:14px;line-height:1.4;color:${INK_2.light}`,
      img: 'display:block;width:100%;max-width:544px;height:auto;border:0',
      hr: `border:0;border-top:1px solid ${INK.light};margin:18px 0`,
      a: `color:${INK.light};text-decoration:underline`,
    },
  };
}

/** Dark paper where the mail program asks for it (`ogsc`: Outlook's own), and phones. */
export function sheetOf({ accent }: LetterModel): string {
  const dark = (at: string) =>
    [
      `${at} .desk{background-color:${DESK.dark}!important}`,
      `${at} .paper{background-color:${PAPER.dark}!important}`,
      `${at} .ink,${at} .ink *{color:${INK.dark}!important;border-color:${INK.dark}!important}`,
      `${at} .soft,${at} .soft *{color:${INK_2.dark}!important}`,
      `${at} .spot{color:${accent.dark}!important}`,
      `${at} .verso{background-color:${VERSO.dark}!important;color:${INK.dark}!important}`,
      `${at} .btn{background-color:${INK.dark}!important;color:${PAPER.dark}!important}`,
      `${at} .line{border-color:${INK.dark}!important}`,
    ].join('');
  return (
    ':root{color-scheme:light dark;supported-color-schemes:light dark}' +
    `@media (prefers-color-scheme:dark){${dark('')} img{filter:brightness(.86)}}` +
    dark('[data-ogsc]') +
    '@media (max-width:480px){.paper{padding:16px 18px 24px!important}.name{font-size:50px!important}.lead{font-size:31px!important}}'
  );
}
