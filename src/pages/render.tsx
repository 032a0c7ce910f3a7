/** A page model and a theme make a whole HTML document; nothing else of Recto writes one. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { AnyPage, Theme } from '../domain/page-models.ts';
import { escapeAttr } from '../std/html-escape.ts';
import { type PageAssets, writeHead } from './head.ts';
import { tidyMarkup } from './tidy-markup.ts';

export type { IconLink, PageAssets } from './head.ts';

/** React asks for eager pictures ahead of the markup; the head has done so already, with its sizes. */
const HOISTED = /^(?:<link rel="preload"[^>]*>)+/;

export function renderPage(page: AnyPage, theme: Theme, assets: PageAssets): string {
  const { lang, dir } = page.chrome;
  // A theme may be written in anything React can draw; the contract does not name React's types.
  const markup = renderToStaticMarkup(theme.render(page) as ReactNode);
  const body = tidyMarkup(markup.replace(HOISTED, ''));
  const head = writeHead(page, theme, assets);
  return `<!DOCTYPE html>\n<html lang="${escapeAttr(lang)}" dir="${dir}">\n<head>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}
