import type { Article } from '../../domain/article.ts';
import { articlePath, RESERVED_SLUGS } from '../../domain/urls.ts';
import { slugify, uniqueSlug } from '../../std/slug.ts';
import { isSlugTaken, updateArticle } from '../../storage/articles.ts';
import { listStoryArticles } from '../../storage/desk/article-desk.ts';
import { listEditions } from '../../storage/editions.ts';
import { findRedirect } from '../../storage/redirects.ts';
import type { Db } from '../../storage/schema.ts';
import { placeOfThing } from '../../storage/things.ts';

/** What an article is called in its address as long as it has no headline. */
const NAMELESS = 'article';

/** An address that no other article of the edition has or had: of the wish, or of the headline. */
export function freeSlug(
  db: Db,
  edition: { id: string; lang: string },
  wish: { slug?: string; headline: string },
  exceptId: string | null = null,
): Promise<string> {
  const base = slugify(wish.slug ?? wish.headline, edition.lang) || NAMELESS;
  return uniqueSlug(
    base,
    async (slug) =>
      RESERVED_SLUGS.has(slug) ||
      (await isSlugTaken(db, edition.id, slug, exceptId)) ||
      (await oldAddress(db, edition.lang, slug, exceptId)) !== null,
  );
}

/**
 * An address that an article has left, or that somebody has lead elsewhere: whoever took it would have
 * the readers of another.
 * @param exceptId an article may go back to an address of its own
 * @returns where it leads today, for people to read; null where it is free
 */
export async function oldAddress(
  db: Db,
  lang: string,
  slug: string,
  exceptId: string | null,
): Promise<{ leadsTo: string } | null> {
  const redirect = await findRedirect(db, [decodeURIComponent(articlePath(lang, slug))]);
  if (!redirect || redirect.status === 410) return null;
  const { target } = redirect;
  if (target.type === 'url') return { leadsTo: target.url };
  if (target.id === exceptId) return null;
  const place = await placeOfThing(db, target);
  // What is gone for good needs no address.
  return place && { leadsTo: place.title || place.slug };
}

/**
 * The address of a draft follows its headline until readers have it, or until somebody chooses another.
 * @param article as it was before it got this headline
 */
export async function followHeadline(db: Db, article: Article, headline: string): Promise<void> {
  if (article.publishedRevisionId !== null || headline === '' || headline === article.headline)
    return;
  const edition = (await listEditions(db)).find(({ id }) => id === article.editionId);
  if (!edition || !(await isUnchosen(db, article, edition.lang))) return;
  const slug = await freeSlug(db, edition, { headline }, article.id);
  if (slug !== article.slug) await updateArticle(db, article.id, { slug });
}

/** Whether the address is the one that the house gave: none, the source's, or that of the headline. */
async function isUnchosen(db: Db, article: Article, lang: string): Promise<boolean> {
  const { slug, headline, storyId, id } = article;
  if (headline !== '') return isOf(slug, slugify(headline, lang) || NAMELESS);
  if (isOf(slug, NAMELESS)) return true;
  const story = await listStoryArticles(db, storyId);
  return story.some((other) => other.id !== id && isOf(slug, other.slug));
}

/** The same, or with the number that tells it from others: a long one is cut to make room for it. */
function isOf(slug: string, base: string): boolean {
  const start = slug.replace(/-\d+$/, '');
  return slug === base || start === base || (start.length > 70 && base.startsWith(start));
}
