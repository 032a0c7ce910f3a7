/** What surrounds each page at the door of the Studio: plain HTML, whole without a script. */
import type { DoorWords } from '../../domain/words/door.ts';
import { escapeAttr, escapeHtml } from '../../std/html-escape.ts';

export interface DoorFrame {
  words: DoorWords & { lang: 'fr' | 'en' };
  publication: string;
  /** Addresses of the built style sheets and script; none before the Studio was built. */
  styles: readonly string[];
  script: string | null;
  dir: 'ltr' | 'rtl';
}

/** A sentence that says what is wrong, and with which field. */
export interface Problem {
  text: string;
  field?: string;
}

export function framed(
  frame: DoorFrame,
  page: { title: string; content: string; problem?: Problem | null },
): string {
  const { words, publication, styles, script, dir } = frame;
  const sheets = styles
    .map((href) => `<link rel="stylesheet" href="${escapeAttr(href)}">\n`)
    .join('');
  const run = script ? `<script type="module" src="${escapeAttr(script)}"></script>\n` : '';
  return `<!doctype html>
<html lang="${words.lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(page.title)} · ${escapeHtml(publication)}</title>
<link rel="icon" href="/favicon.ico">
${sheets}${run}</head>
<body class="door">
<header><p class="pub">${LEAF}${escapeHtml(publication)}</p></header>
<main>
<h1 class="lead">${escapeHtml(page.title)}</h1>
${page.problem ? problemHtml(words, page.problem) : ''}${page.content}
</main>
</body>
</html>
`;
}

/** Recto and verso: a sheet and its turned page. */
const LEAF =
  '<svg width="18" height="18" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round" aria-hidden="true"><path d="M2.5 2.5h6v11h-6z"/><path d="m8.5 2.5 5 2v11l-5-2z" fill="currentColor" fill-opacity=".22"/></svg>';

function problemHtml(words: DoorWords, { text }: Problem): string {
  return `<p class="refusal" role="alert" id="problem"><span class="vh">${escapeHtml(words.problem)} </span>${escapeHtml(text)}</p>\n`;
}

export const paragraph = (words: string, look = '') =>
  `<p${look ? ` class="${look}"` : ''}>${escapeHtml(words)}</p>\n`;

export const hidden = (name: string, value: string) =>
  `<input type="hidden" name="${name}" value="${escapeAttr(value)}">\n`;

export const wayOn = (href: string, text: string) =>
  `<p><a class="act" href="${escapeAttr(href)}">${escapeHtml(text)}</a></p>\n`;

export interface Field {
  name: string;
  label: string;
  type?: string;
  value?: string;
  autocomplete?: string;
  hint?: string;
  isRequired?: boolean;
  /** More attributes, written by us. */
  more?: string;
}

/** One labelled line; the one that a problem is with says so, and has the focus. */
export function field(one: Field, problem: Problem | null = null): string {
  const { name, label, type = 'text', value = '', autocomplete = 'off', hint, more = '' } = one;
  const isWrong = problem?.field === name;
  const told = [hint ? `${name}-hint` : '', isWrong ? 'problem' : ''].filter(Boolean).join(' ');
  return `<div class="row-field">
<label for="${name}">${escapeHtml(label)}</label>
<input class="field" id="${name}" name="${name}" type="${type}" value="${escapeAttr(value)}" autocomplete="${autocomplete}"${one.isRequired === false ? '' : ' required'}${told ? ` aria-describedby="${told}"` : ''}${isWrong ? ' aria-invalid="true" autofocus' : ''}${more}>
${hint ? `<p class="hint" id="${name}-hint">${escapeHtml(hint)}</p>\n` : ''}</div>
`;
}

export const button = (text: string, look = 'btn go', more = '') =>
  `<button type="submit" class="${look}"${more}>${escapeHtml(text)}</button>\n`;
