import type { Redirect } from '../../domain/redirect.ts';
import { archivePath, frontPath, monthPath, sectionPath, tagPath } from '../../domain/urls.ts';
import { oldPath } from './links.ts';
import type { Plan } from './plan/plan.ts';
import type { Term } from './plan/terms.ts';
import { queryPaths, redirect } from './redirects.ts';
import { cleanSlug, decodeSlug } from './slugs.ts';
import type { Entry } from './survey.ts';

/** Old addresses of lists, people, files and archives: all that is no article. */
export function groundRedirects(plan: Plan, entries: Entry[], now: number): Redirect[] {
  const found: Redirect[] = [];
  const add = (path: string | null, target: Redirect['target'], newPath = '') => {
    if (path !== null && path !== decodeURIComponent(newPath))
      found.push(redirect(path, target, now));
  };
  addTerms(plan, add);
  addPeople(plan, add);
  addMedia(plan, add);
  addArchives(plan, entries, add);
  return found;
}

type Add = (path: string | null, target: Redirect['target'], newPath?: string) => void;

function addTerms({ terms, sections, tags, editions, languages, site }: Plan, add: Add) {
  const byRawSlug = new Map(
    terms.all.filter((one) => one.taxonomy === 'category').map((one) => [one.rawSlug, one]),
  );
  for (const term of terms.all) {
    const isCategory = term.taxonomy === 'category';
    const langs = [...(isCategory ? term.langs : new Set([...term.langs, ...term.tagLangs]))];
    const base = isCategory ? 'category' : term.taxonomy === 'post_tag' ? 'tag' : term.taxonomy;
    const path = isCategory ? pathOf(term, byRawSlug) : decodeSlug(term.rawSlug);
    for (const lang of langs.sort((a) => (a === editions.main.lang ? -1 : 1))) {
      const id = isCategory ? sections.idOf(term, lang) : tags.idOf(term, lang);
      if (id === null) continue;
      const target = { type: isCategory ? 'section' : 'tag', id } as const;
      const newPath = isCategory ? sectionPath(lang, term.slug) : tagPath(lang, term.slug);
      if (languages.length > 1) {
        add(oldPath(`${site.basePath}/${lang}/${base}/${path}`, site.base), target, newPath);
      }
      if (lang !== editions.main.lang && langs.includes(editions.main.lang)) continue;
      add(oldPath(`${site.basePath}/${base}/${path}`, site.base), target);
      const query = isCategory ? `cat=${term.id}` : `tag=${decodeSlug(term.rawSlug)}`;
      if (term.taxonomy === 'post_tag' || (isCategory && term.id !== '')) {
        for (const one of queryPaths(site, query)) add(one, target);
      }
    }
  }
}

/** A category's address names those above it. */
function pathOf(term: Term, byRawSlug: Map<string, Term>): string {
  const parts: string[] = [];
  for (let at: Term | undefined = term; at && parts.length < 20; at = byRawSlug.get(at.parent)) {
    parts.unshift(decodeSlug(at.rawSlug));
    if (at.parent === '') break;
  }
  return parts.join('/');
}

function addPeople({ people, site, editions }: Plan, add: Add) {
  for (const { authorId, login, userId } of people.accounts) {
    const target = { type: 'author', id: authorId } as const;
    const name = cleanSlug(login.replace(/^cap-/, ''), editions.main.lang);
    if (name !== '') {
      add(oldPath(`${site.basePath}/author/${encodeURIComponent(name)}`, site.base), target);
      for (const one of queryPaths(site, `author_name=${name}`)) add(one, target);
    }
    if (/^\d+$/.test(userId))
      for (const one of queryPaths(site, `author=${userId}`)) add(one, target);
  }
}

/** A file's own address, and its page, which leads to the article it hung on. */
function addMedia({ media, site, byPostId }: Plan, add: Add) {
  for (const { entry, mediaId, url } of media.attachments) {
    const file = { type: 'media', id: mediaId } as const;
    const parent = byPostId.get(entry.parent);
    const target = parent ? ({ type: 'article', id: parent.id } as const) : file;
    add(oldPath(url, site.base), file);
    if (entry.link !== '' && entry.link !== url) add(oldPath(entry.link, site.base), target);
    if (/^\d+$/.test(entry.postId)) {
      for (const one of queryPaths(site, `attachment_id=${entry.postId}`)) add(one, target);
    }
  }
}

/** Months, years and feeds. */
function addArchives({ editions, languages, site, roles }: Plan, entries: Entry[], add: Add) {
  const lang = editions.main.lang;
  const months = new Set<string>();
  for (const entry of entries) {
    if (roles[entry.index]?.as === 'article' && /\/\d{4}\/\d{2}\//.test(entry.link) && entry.month)
      months.add(entry.month);
  }
  for (const month of months) {
    add(`${site.basePath}/${month.replace('-', '/')}`, {
      type: 'url',
      url: monthPath(lang, month),
    });
    add(`${site.basePath}/${month.slice(0, 4)}`, { type: 'url', url: archivePath(lang) });
  }
  for (const one of languages) {
    const feed = { type: 'url', url: `${frontPath(one)}/feed.xml` } as const;
    const prefix = one === lang ? site.basePath : `${site.basePath}/${one}`;
    add(`${prefix}/feed`, feed);
    if (one === lang)
      for (const name of ['feed/atom', 'rss', 'rss2']) add(`${prefix}/${name}`, feed);
  }
}
