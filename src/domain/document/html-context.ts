import { escapeAttr, escapeHtml } from '../../std/html-escape.ts';
import { directionOf } from '../edition.ts';
import { LANGUAGE_TAG } from '../language-tag.ts';
import { typeset } from '../typography.ts';
import { textAttr } from './blocks.ts';
import type { Footnote, RenderOptions } from './html-options.ts';
import type { MediaView } from './media-view.ts';
import { isSafeHref } from './schema.ts';
import type { NodeJson } from './types.ts';

/** What a rendering remembers on its way through the document. */
export interface Context {
  readonly options: RenderOptions;
  /** Feeds and mail: no classes, no scripts' hooks, absolute addresses. */
  readonly isPlain: boolean;
  /** Of the blocks being written; a block may bring its own. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Footnotes called so far; their words are written last. */
  readonly notes: NodeJson[];
  readonly footnotes: Footnote[];
  readonly usedIds: Set<string>;
  /** Headings above the one being written: level as stored, level as written. */
  readonly outline: { stored: number; written: number }[];
  tables: number;
  /** The paragraph that may take the initial. */
  readonly first: NodeJson | null;
}

export function newContext(options: RenderOptions, first: NodeJson | null): Context {
  return {
    options,
    isPlain: options.mode === 'feed' || options.mode === 'mail',
    lang: options.lang,
    dir: directionOf(options.lang),
    notes: [],
    footnotes: [],
    usedIds: new Set(options.reservedIds),
    outline: [],
    tables: 0,
    first,
  };
}

/** Plain words as HTML text, spaced and quoted as the language wants it. */
export function say(ctx: Context, words: string, isHeadline = false): string {
  return escapeHtml(ctx.options.typeset ? typeset(words, ctx.lang, { isHeadline }) : words);
}

/** Plain words as an attribute's value. */
export function sayAttr(ctx: Context, words: string): string {
  return escapeAttr(ctx.options.typeset ? typeset(words, ctx.lang) : words);
}

/** ` class="…"`, or nothing where classes mean nothing. */
export function classAttr(ctx: Context, names: string): string {
  return ctx.isPlain || names === '' ? '' : ` class="${names}"`;
}

/** What a node says of its own language and direction; the direction follows the language if unsaid. */
export function ownLanguage(attrs: Record<string, unknown> | undefined): {
  lang: string | null;
  dir: 'ltr' | 'rtl' | null;
} {
  const lang = typeof attrs?.lang === 'string' && LANGUAGE_TAG.test(attrs.lang) ? attrs.lang : null;
  const dir = attrs?.dir === 'ltr' || attrs?.dir === 'rtl' ? attrs.dir : null;
  return { lang, dir: dir ?? (lang ? directionOf(lang) : null) };
}

/** ` lang="ar" dir="rtl"`, only where they differ from what surrounds them. */
export function languageAttrs(ctx: Context, attrs: Record<string, unknown> | undefined): string {
  const { lang, dir } = ownLanguage(attrs);
  const langAttr = lang && lang !== ctx.lang ? ` lang="${lang}"` : '';
  return langAttr + (dir && dir !== ctx.dir ? ` dir="${dir}"` : '');
}

/**
 * Runs `write` in a node's own language.
 *
 * @param write gets the attributes that its element needs to say so; '' where nothing changes.
 */
export function inLanguage(
  ctx: Context,
  node: NodeJson,
  write: (language: string) => string,
): string {
  const { lang, dir } = ownLanguage(node.attrs);
  if (!lang && !dir) return write('');
  const language = languageAttrs(ctx, node.attrs);
  const outer = { lang: ctx.lang, dir: ctx.dir };
  ctx.lang = lang ?? outer.lang;
  ctx.dir = dir ?? outer.dir;
  const html = write(language);
  Object.assign(ctx, outer);
  return html;
}

/** An address fit for `href` in this mode, not yet escaped; null where it must not come out. */
export function hrefOf(ctx: Context, href: unknown): string | null {
  if (typeof href !== 'string' || !isSafeHref(href)) return null;
  return href.startsWith('/') ? ctx.options.origin + href : href;
}

/** ` rel="noopener"` for links that leave this site. */
export function relAttr(ctx: Context, href: string): string {
  if (!/^https?:/i.test(href)) return '';
  const { origin } = ctx.options;
  return origin !== '' && href.startsWith(`${origin}/`) ? '' : ' rel="noopener"';
}

/** The medium that a node shows, when it is at hand and has an address that can be shown. */
export function mediaOf(ctx: Context, node: NodeJson, name = 'mediaId'): MediaView | null {
  const id = textAttr(node, name);
  const view = id ? ctx.options.media(id) : undefined;
  return view && /^(?:https?:\/\/[^\s/]|\/(?![/\\]))/i.test(view.src) ? view : null;
}

/** A medium's address as an attribute's value. */
export function srcAttr(ctx: Context, src: string): string {
  return escapeAttr(src.startsWith('/') ? ctx.options.origin + src : src);
}
