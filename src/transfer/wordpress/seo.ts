import { plainLine } from '../html-text.ts';
import { metaOf } from './survey.ts';
import type { WxrItem } from './wxr/types.ts';

/** Titles and descriptions for search engines, as Yoast and its rivals keep them, with their variables undone. */

export function seoOf(
  item: WxrItem,
  headline: string,
): { title: string | null; description: string | null } {
  const first = (...keys: string[]) =>
    keys.map((key) => metaOf(item, key)).find((value) => value !== '') ?? '';
  const title = first(
    '_yoast_wpseo_title',
    'rank_math_title',
    '_seopress_titles_title',
    '_aioseo_title',
    '_aioseop_title',
    '_genesis_title',
  );
  const description = first(
    '_yoast_wpseo_metadesc',
    'rank_math_description',
    '_seopress_titles_desc',
    '_aioseo_description',
    '_aioseop_description',
    '_genesis_description',
  );
  const filled = (words: string) => withoutVariables(plainLine(words), headline);
  const own = filled(title);
  return { title: own === headline ? null : own || null, description: filled(description) || null };
}

const TITLE = /%%(?:title|post_title)%%|%(?:title|post_title)%|#post_title|%page_title%/g;
const VARIABLE =
  /%%[\w-]+%%|(?<![\d\w])%[a-z_]+(?:\([^)]*\))?%|#(?:post|site|separator|author|current|page|tax|archive|custom)_\w+/g;
const EDGE = /^[\s\-–—|·•:»«>/]+|[\s\-–—|·•:«»</]+$/g;

/** `%%title%% %%sep%% %%sitename%%` is the headline; what else is variable is left out. */
function withoutVariables(words: string, headline: string): string {
  if (!VARIABLE.test(words) && !TITLE.test(words)) return words;
  VARIABLE.lastIndex = 0;
  TITLE.lastIndex = 0;
  return words
    .replace(TITLE, () => headline)
    .replace(VARIABLE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(\s[-–—|·•:]){2,}(?=\s|$)/g, '$1')
    .replace(EDGE, '')
    .trim();
}
