import type { ReportBook } from '../../report.ts';
import { type Role, roleOf } from '../item-kinds.ts';
import type { SiteLanguage, siteLanguages } from '../languages.ts';
import type { Survey } from '../survey.ts';

/** What each item is, and which edition it belongs to. */

export const isText = (role: Role | undefined) => role?.as === 'article' || role?.as === 'page';

/** Decides what each item is, and names those that stay behind. */
export function rolesOf(survey: Survey, book: ReportBook): Role[] {
  const words = survey.typesWithAddresses;
  const facts = {
    hasPlainAddresses: !words.has('post') && !words.has('page'),
    typesWithAddresses: words,
  };
  const first = new Map<string, number>();
  return survey.entries.map((entry) => {
    const role = roleOf(entry, facts);
    const isRepeat = first.has(entry.key);
    if (!isRepeat) first.set(entry.key, entry.index);
    const kind = role.as === 'lost' ? role.kind : role.as;
    const lose = (reason: Parameters<ReportBook['lose']>[0]['reason']): Role => {
      if (kind === 'article') book.went('articles', 'in');
      if (kind === 'page') book.went('pages', 'in');
      if (kind === 'media') book.went('media', 'in');
      book.item(false);
      book.lose({ kind, id: entry.postId, title: entry.title, reason });
      return { as: 'lost', kind, reason };
    };
    if (role.as === 'lost') return lose(role.reason);
    // One link can stand in two menus.
    if (isRepeat && role.as !== 'navigation') return lose('twice-in-file');
    if (role.as === 'reusable-block') return lose('reusable-block');
    if (role.as === 'author') book.item(true);
    return role;
  });
}

/** The edition of each item: by its own word, by its address, else the site's main one. */
export function languagesOf(
  survey: Survey,
  roles: Role[],
  languages: ReturnType<typeof siteLanguages>,
  book: ReportBook,
): string[] {
  const isMany = languages.all.length > 1;
  return survey.entries.map((entry) => {
    const own = entry.lang === '' ? null : languages.find(entry.lang);
    if (entry.lang !== '' && own === null && isText(roles[entry.index])) {
      const args = { lang: entry.lang, edition: languages.main.lang };
      book.lose({
        kind: 'language',
        id: entry.postId,
        title: entry.title,
        reason: 'language-unknown',
        args,
      });
    }
    return (own ?? (isMany ? byAddress(entry.link, languages.find) : null) ?? languages.main).lang;
  });
}

function byAddress(
  link: string,
  find: (written: string) => SiteLanguage | null,
): SiteLanguage | null {
  const parameter = /[?&]lang=([\w-]+)/.exec(link)?.[1];
  if (parameter) return find(parameter);
  const [first = ''] = link.replace(/^https?:\/\/[^/]*\/?/, '').split('/');
  return /^[a-z]{2,3}([-_][\w]+)?$/i.test(first) ? find(first) : null;
}
