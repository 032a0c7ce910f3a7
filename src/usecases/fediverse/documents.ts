import { ACTIVITY_TYPE } from '../../domain/fediverse.ts';
import {
  actorOfUrl,
  answerOfUrl,
  articleOfUrl,
  handleOfResource,
  NODEINFO_PATH,
  objectUrl,
} from '../../domain/fediverse-urls.ts';
import type { Sealer } from '../../std/sealed.ts';
import { findAuthorBySlug } from '../../storage/authors.ts';
import { getFederatedAnswer } from '../../storage/fediverse/answers.ts';
import { readPublishedIdBySlug, readRounds } from '../../storage/fediverse/articles.ts';
import { countEchoes } from '../../storage/fediverse/echoes.ts';
import type { JsonObject } from '../../storage/fediverse/outbox.ts';
import type { Db } from '../../storage/schema.ts';
import { actorKeys } from './actor-keys.ts';
import { actorObject, webFinger } from './actor-object.ts';
import { actorByHandle, actorById, type FediverseActor } from './actors.ts';
import { publicAnswer } from './answer-object.ts';
import { ARTICLE_CONTEXT, publicArticle } from './article-object.ts';
import { type FediverseContext, followable, followableByLang } from './context.ts';
import { collection, followersOf, followingOf, outboxOf, outboxPage } from './outbox-pages.ts';
import { quoteObject } from './quote.ts';

/** What machines that speak ActivityPub may read, beside a place where keys are made at first need. */
export interface DocumentContext extends FediverseContext {
  writeDb: Db;
  sealer: Sealer;
}

/** A document, or where it is; null: there is none. `gone`: there was. */
export type DocumentAnswer = { json: JsonObject; type: string } | 'gone' | null;

const activity = (json: JsonObject): DocumentAnswer => ({ json, type: ACTIVITY_TYPE });

/** Whose a handle is. */
export async function webFingerOf(
  ctx: FediverseContext,
  resource: string,
): Promise<DocumentAnswer> {
  const actor = await actorOfResource(ctx, resource);
  return actor && { json: webFinger(ctx.site.origin, actor), type: 'application/jrd+json' };
}

async function actorOfResource(
  ctx: FediverseContext,
  resource: string,
): Promise<FediverseActor | null> {
  const { origin } = ctx.site;
  const handle = handleOfResource(origin, resource);
  if (handle !== null) return actorByHandle(ctx, handle);
  const named = actorOfUrl(origin, resource) ?? (await actorOfPage(ctx, resource));
  return named === null ? null : actorById(ctx, named);
}

/** The page where readers find an edition or an author is another name of theirs: `aliases` says so. */
async function actorOfPage(ctx: FediverseContext, resource: string): Promise<string | null> {
  const { origin } = ctx.site;
  if (!resource.startsWith(`${origin}/`) || !URL.canParse(resource)) return null;
  const { pathname } = new URL(resource);
  const [, lang = '', place, name, ...rest] = pathname.replace(/\/+$/, '').split('/');
  if (rest.length > 0 || (place !== undefined && place !== 'author')) return null;
  if (place === undefined) return standingActor(ctx, { lang });
  const slug = name && decoded(name);
  return slug ? standingActor(ctx, { lang, slug, isAuthor: true }) : null;
}

async function standingActor(
  ctx: FediverseContext,
  page: Parameters<typeof standsFor>[1],
): Promise<string | null> {
  const found = await standsFor(ctx, page);
  return found && actorOfUrl(ctx.site.origin, found);
}

function decoded(part: string): string | null {
  try {
    const text = decodeURIComponent(part);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

const NODEINFO_SCHEMA = 'http://nodeinfo.diaspora.software/ns/schema/2.1';

export function nodeInfoLinks({ site }: FediverseContext): DocumentAnswer {
  const links = [{ rel: NODEINFO_SCHEMA, href: site.origin + NODEINFO_PATH }];
  return { json: { links }, type: 'application/json' };
}

/** What this server is: https://nodeinfo.diaspora.software/protocol */
export function nodeInfo({ site }: FediverseContext, version: string): DocumentAnswer {
  const json = {
    version: '2.1',
    software: { name: 'recto', version },
    protocols: ['activitypub'],
    services: { inbound: [], outbound: ['atom1.0', 'rss2.0'] },
    openRegistrations: false,
    usage: { users: { total: followable(site).length } },
    metadata: { nodeName: site.publication.name },
  };
  return { json, type: `application/json; profile="${NODEINFO_SCHEMA}#"` };
}

export type ActorPart = 'self' | 'outbox' | 'followers' | 'following';

export async function actorDocument(
  ctx: DocumentContext,
  id: string,
  part: ActorPart,
  query: { page?: string | undefined; before?: string | undefined },
): Promise<DocumentAnswer> {
  const actor = await actorById(ctx, id);
  if (!actor) return null;
  switch (part) {
    case 'outbox':
      return activity(
        query.page === undefined
          ? await outboxOf(ctx, actor)
          : await outboxPage(ctx, actor, query.before ?? null),
      );
    case 'followers':
      return activity(await followersOf(ctx, actor));
    case 'following':
      return activity(followingOf(ctx, actor));
    case 'self': {
      const keys = await actorKeys({ db: ctx.writeDb, sealer: ctx.sealer, now: ctx.now }, id);
      return activity(actorObject(ctx.site.origin, actor, keys));
    }
  }
}

/**
 * What others were told of an article last, as one word: as long as it is the same, so is the article's
 * document. One question, where the document takes several and is set in type anew.
 */
export async function articleStamp(ctx: FediverseContext, name: string): Promise<string> {
  const { origin } = ctx.site;
  const of = articleOfUrl(origin, `${origin}/ap/articles/${name}`);
  const told = of && (await readRounds(ctx.db, [of.articleId])).get(of.articleId);
  return told ? `${told.state} ${told.round} ${told.digest}` : '';
}

export type ArticlePart = 'self' | 'likes' | 'shares';

/** @param name id and round, as the last part of its address has them */
export async function articleDocument(
  ctx: FediverseContext,
  name: string,
  part: ArticlePart,
): Promise<DocumentAnswer> {
  const { origin } = ctx.site;
  const of = articleOfUrl(origin, `${origin}/ap/articles/${name}`);
  if (!of) return null;
  const article = await publicArticle(ctx, of.articleId);
  if (article?.round !== of.round) return isGone(ctx, of);
  if (part === 'self') return activity({ '@context': ARTICLE_CONTEXT, ...article.object });
  const { likes, boosts } = await countEchoes(ctx.db, of.articleId);
  const url = objectUrl(origin, of.articleId, of.round);
  return activity(collection(`${url}/${part}`, part === 'likes' ? likes : boosts));
}

/** An answer of the newsroom under an article. @param name id and round, as the last part of its address has them */
export async function answerDocument(ctx: FediverseContext, name: string): Promise<DocumentAnswer> {
  const { origin } = ctx.site;
  const of = answerOfUrl(origin, `${origin}/ap/answers/${name}`);
  const known = of && (await getFederatedAnswer(ctx.db, of.commentId));
  if (!known) return null;
  if (known.round > of.round) return 'gone';
  const answer = known.state === 'out' ? await publicAnswer(ctx, known) : null;
  return answer && activity({ '@context': ARTICLE_CONTEXT, ...answer.object });
}

/** @param name of the article, as `articleDocument` has it */
export async function quoteDocument(
  ctx: FediverseContext,
  name: string,
  encoded: string,
): Promise<DocumentAnswer> {
  const { origin } = ctx.site;
  const of = articleOfUrl(origin, `${origin}/ap/articles/${name}`);
  const found = of && (await quoteObject(ctx, { ...of, encoded }));
  return found && activity(found);
}

/** Of what was said and taken back, nothing is left but that it was there. */
async function isGone(
  ctx: FediverseContext,
  of: { articleId: string; round: number },
): Promise<'gone' | null> {
  const known = (await readRounds(ctx.db, [of.articleId])).get(of.articleId);
  return known && known.round > of.round ? 'gone' : null;
}

/**
 * What stands for a page of the reader site among machines: the address of its article, edition or
 * author there; null where there is none.
 */
export async function standsFor(
  ctx: FediverseContext,
  page: { lang: string; slug?: string | undefined; isAuthor?: boolean },
): Promise<string | null> {
  const { origin } = ctx.site;
  const edition = followableByLang(ctx.site, page.lang);
  if (!edition) return null;
  if (page.slug === undefined) return `${origin}/ap/actors/${edition.id}`;
  const slug = page.slug.normalize('NFC');
  if (page.isAuthor) {
    const author = await findAuthorBySlug(ctx.db, slug);
    const actor = author && (await actorById(ctx, author.id));
    return actor ? `${origin}/ap/actors/${actor.id}` : null;
  }
  const articleId = await readPublishedIdBySlug(ctx.db, edition.id, slug);
  return articleId === null ? null : presentObject(ctx, articleId);
}

/** The address of an article as others know it now. */
export async function presentObject(
  ctx: FediverseContext,
  articleId: string,
): Promise<string | null> {
  const article = await publicArticle(ctx, articleId);
  return article && objectUrl(ctx.site.origin, article.id, article.round);
}
