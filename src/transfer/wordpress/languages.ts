import { isEditionLang } from '../../domain/edition.ts';
import { RESERVED_ROOTS } from '../../domain/urls.ts';
import { readPhp, readPhpPath } from './php-serialize.ts';
import type { WxrHead, WxrItem } from './wxr/types.ts';

/** Which languages a site speaks, as Polylang, WPML and their kin leave it in an export. */

/**
 * What an item says of its language and of its translations.
 *
 * Polylang: taxonomies `language` and `post_translations`. WPML: notes `_icl_lang_code` and `trid`
 * (the group; `_icl_translation_id` is only a row), and `_wpml_import_…`, which its own exporter
 * writes for the next site. Some exporters write `_locale` and
 * `_translations`, a serialised list of numbers by language.
 */
export function languageTraces(item: WxrItem): { lang: string; groups: string[] } {
  const groups: string[] = [];
  const note = (key: string) =>
    item.meta
      .get(key)
      ?.find((value) => value.trim() !== '')
      ?.trim() ?? '';
  let lang =
    note('_icl_lang_code') ||
    note('_wpml_language') ||
    note('wpml_language') ||
    note('_wpml_import_language_code');
  for (const term of item.terms) {
    if (term.domain === 'language' && lang === '') lang = term.slug || term.name;
    if (term.domain === 'post_translations') groups.push(`polylang:${term.slug || term.name}`);
  }
  if (lang === '') lang = note('_locale');
  const trid =
    note('trid') ||
    note('_icl_trid') ||
    note('_wpml_trid') ||
    note('_wpml_import_translation_group');
  if (trid) groups.push(`wpml:${trid}`);
  const original = note('_icl_lang_duplicate_of');
  if (original) groups.push(`post:${original}`);
  const translations = readPhp(note('_translations'));
  if (translations instanceof Map)
    for (const id of translations.values()) groups.push(`post:${id}`);
  return { lang, groups };
}

/** Groups that the list of terms names by the numbers of their members, language by language. */
export function groupsOfTerms(
  head: WxrHead,
  taxonomy: string,
): { slug: string; members: Map<string, string> }[] {
  return head.terms
    .filter((term) => term.taxonomy === taxonomy)
    .map((term) => {
      const read = readPhp(term.description);
      const members = new Map<string, string>();
      if (read instanceof Map) {
        for (const [lang, id] of read)
          if (typeof id === 'number' || typeof id === 'string') members.set(lang, String(id));
      }
      return { slug: term.slug, members };
    });
}

export interface SiteLanguage {
  /** Address segment of the edition. */
  lang: string;
  locale: string;
  name: string;
}

export interface SiteLanguages {
  /** The language of what says nothing of its own. */
  main: SiteLanguage;
  all: SiteLanguage[];
  /** The edition for what a plug-in wrote, or null if it can be none. */
  find(written: string): SiteLanguage | null;
}

/**
 * @param seen what items say, as written, and how often
 * @param present editions that the publication has already
 */
export function siteLanguages(
  head: WxrHead,
  seen: ReadonlyMap<string, number>,
  present: readonly string[],
): SiteLanguages {
  const byCode = new Map<string, SiteLanguage>();
  const declared = head.terms.filter((term) => term.taxonomy === 'language');
  const codes = new Set([
    ...declared.map((term) => codeOf(term.slug)),
    ...[...seen.keys()].map(codeOf),
  ]);
  codes.delete('');
  const mainCode = mainCodeOf(head, codes, seen) ?? present[0] ?? 'en';
  for (const code of new Set([mainCode, ...codes])) {
    const term = declared.find((one) => codeOf(one.slug) === code);
    const lang = editionFor(code, codes, present);
    if (lang === null) continue;
    const locale = readPhpPath(term?.description ?? '', 'locale');
    const written = typeof locale === 'string' ? locale : code === mainCode ? head.language : code;
    byCode.set(code, { lang, locale: localeOf(written, lang), name: term?.name ?? lang });
  }
  const main = byCode.get(mainCode) ?? { lang: 'en', locale: 'en', name: 'English' };
  const unique = new Map([main, ...byCode.values()].map((one) => [one.lang, one]));
  return {
    main,
    all: [...unique.values()],
    find: (written) => byCode.get(codeOf(written)) ?? null,
  };
}

/** `fr_FR`, `pll_fr`, `FR` are `fr_fr`, `fr`, `fr`; then with hyphens. */
export function codeOf(written: string): string {
  return written.trim().toLowerCase().replace(/^pll_/, '').replaceAll('_', '-');
}

/** The language of the site itself, in the form its items use; null where nothing says it. */
function mainCodeOf(
  head: WxrHead,
  codes: ReadonlySet<string>,
  seen: ReadonlyMap<string, number>,
): string | null {
  const whole = codeOf(head.language);
  const primary = whole.split('-')[0] ?? '';
  if (codes.has(whole)) return whole;
  if (codes.has(primary)) return primary;
  const cousin = [...codes].find((code) => code.split('-')[0] === primary);
  if (cousin) return cousin;
  // The file names the language of the desk; what nothing is written in is no edition.
  const [most] = [...seen].sort(([, a], [, b]) => b - a);
  if (most) return codeOf(most[0]);
  return isUsable(primary) ? primary : null;
}

function isUsable(lang: string): boolean {
  return isEditionLang(lang) && !RESERVED_ROOTS.has(lang);
}

/** `fr-fr` is the edition `fr`, unless the site also speaks another French. */
function editionFor(
  code: string,
  codes: ReadonlySet<string>,
  present: readonly string[],
): string | null {
  if (present.includes(code)) return code;
  const [primary = ''] = code.split('-');
  const cousins = [...codes].filter((one) => one.split('-')[0] === primary);
  if (cousins.length <= 1 && isUsable(primary)) return primary;
  return isUsable(code) ? code : isUsable(primary) ? primary : null;
}

function localeOf(written: string, fallback: string): string {
  try {
    return Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))[0] ?? fallback;
  } catch {
    return fallback;
  }
}
