import type { Redirect } from '../../domain/redirect.ts';
import { articlePath } from '../../domain/urls.ts';
import { newId } from '../../std/id.ts';
import { type OldSite, oldPath } from './links.ts';
import { decodeSlug } from './slugs.ts';
import type { WxrItem } from './wxr/types.ts';

/** Every address under which something could be reached on the old site. */

type Target = Redirect['target'];

export function redirect(fromPath: string, target: Target, now: number): Redirect {
  return { id: newId(), fromPath, target, status: 301, origin: 'import', createdAt: now };
}

/** An address with a query at the site's front page: `/?p=12`, `/blog?p=12`; also at the new root. */
export function queryPaths(site: OldSite, query: string): string[] {
  const own = `${site.basePath || '/'}?${query}`;
  return own === `/?${query}` ? [own] : [own, `/?${query}`];
}

/** The permalink, the short links, the guid, the names it had before. */
export function oldPathsOf(
  item: WxrItem,
  site: OldSite,
  address: { lang: string; slug: string },
): string[] {
  const paths = new Set<string>();
  const add = (path: string | null) => path !== null && paths.add(path);
  const link = item.link.trim();
  const permalink = link === '' ? null : oldPath(link, site.base);
  add(permalink);
  if (/^https?:\/\//.test(item.guid.trim()) && site.owns(item.guid))
    add(oldPath(item.guid, site.base));
  const id = item.postId.trim();
  if (/^\d+$/.test(id)) {
    for (const path of queryPaths(site, `p=${id}`)) add(path);
    if (item.type === 'page') for (const path of queryPaths(site, `page_id=${id}`)) add(path);
  }
  if (permalink !== null && !permalink.includes('?')) {
    for (const old of item.meta.get('_wp_old_slug') ?? []) {
      const slug = decodeSlug(old.trim()).normalize('NFC');
      if (slug !== '') add(permalink.replace(/[^/]+$/, slug));
    }
    for (const old of item.meta.get('_wp_old_date') ?? []) {
      const [year, month, day] = old.trim().split('-');
      if (!year || !month || !day) continue;
      add(
        permalink
          .replace(/\/\d{4}\/\d{2}\/\d{2}\//, `/${year}/${month}/${day}/`)
          .replace(/\/\d{4}\/\d{2}\/(?!\d)/, `/${year}/${month}/`),
      );
    }
  }
  paths.delete(decodeURIComponent(articlePath(address.lang, address.slug)));
  return [...paths];
}
