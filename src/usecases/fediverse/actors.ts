import type { Author } from '../../domain/author.ts';
import { authorPath, frontPath } from '../../domain/urls.ts';
import { getAuthor } from '../../storage/author-list.ts';
import { findAuthorBySlug, listAuthorProfiles } from '../../storage/authors.ts';
import { hasSigned } from '../../storage/fediverse/articles.ts';
import { fetchShelf } from '../reading/pictures.ts';
import type { EditionSite } from '../reading/site.ts';
import { type FediverseContext, followable } from './context.ts';

/** Somebody of the newsroom who can be followed. */
export interface FediverseActor {
  /** Of the edition or author. */
  id: string;
  kind: 'edition' | 'author';
  /** What stands before the @. */
  handle: string;
  name: string;
  /** Plain text. */
  about: string;
  /** The page where readers find them. */
  url: string;
  icon: { url: string; type: string } | null;
  lang: string;
  createdAt: number;
  /** The editions in which they are heard. */
  editions: readonly EditionSite[];
}

export async function actorById(ctx: FediverseContext, id: string): Promise<FediverseActor | null> {
  const edition = followable(ctx.site).find((one) => one.id === id);
  if (edition) return actorOfEdition(ctx, edition);
  const author = await getAuthor(ctx.db, id);
  return author ? actorOfAuthor(ctx, author) : null;
}

/** An edition goes by its language, an author by their slug; where both are the same, the edition has it. */
export async function actorByHandle(
  ctx: FediverseContext,
  handle: string,
): Promise<FediverseActor | null> {
  const edition = followable(ctx.site).find(({ lang }) => lang === handle.toLowerCase());
  if (edition) return actorOfEdition(ctx, edition);
  const author = await findAuthorBySlug(ctx.db, handle);
  return author ? actorOfAuthor(ctx, author) : null;
}

function actorOfEdition({ site }: FediverseContext, edition: EditionSite): FediverseActor {
  const { id, lang, title, tagline, description } = edition;
  return {
    id,
    kind: 'edition',
    handle: lang,
    name: title,
    about: description || tagline,
    url: site.origin + frontPath(lang),
    icon: { url: `${site.origin}/icons/512.png`, type: 'image/png' },
    lang,
    createdAt: site.publication.createdAt,
    editions: [edition],
  };
}

/** Whoever never signed anything that readers may read is nobody's business. */
async function actorOfAuthor(
  ctx: FediverseContext,
  author: Author,
): Promise<FediverseActor | null> {
  const editions = followable(ctx.site);
  const ids = editions.map(({ id }) => id);
  if (!(await hasSigned(ctx.db, author.id, ids))) return null;
  const profiles = (await listAuthorProfiles(ctx.db, [author.id]))
    .filter(({ editionId }) => ids.includes(editionId))
    .sort((a, b) => ids.indexOf(a.editionId) - ids.indexOf(b.editionId));
  const profile = profiles[0];
  const edition = editions.find(({ id }) => id === profile?.editionId) ?? editions[0];
  if (!edition) return null;
  const shelf = await fetchShelf(ctx.db, [author.portraitMediaId], edition.lang);
  const portrait = shelf.picture(author.portraitMediaId);
  return {
    id: author.id,
    kind: 'author',
    handle: author.slug,
    name: profile?.name ?? author.name,
    about: profile?.bio || profile?.role || '',
    url: ctx.site.origin + authorPath(edition.lang, author.slug),
    icon: portrait
      ? { url: new URL(portrait.src, ctx.site.origin).href, type: typeOf(portrait.src) }
      : null,
    lang: edition.lang,
    createdAt: author.createdAt,
    editions,
  };
}

const TYPES: Record<string, string> = { webp: 'image/webp', png: 'image/png', avif: 'image/avif' };
const typeOf = (src: string): string => TYPES[src.split('.').at(-1) ?? ''] ?? 'image/jpeg';
