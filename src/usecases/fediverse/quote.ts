import { hostOf, isBlocked } from '../../domain/fediverse.ts';
import { actorUrl, objectUrl } from '../../domain/fediverse-urls.ts';
import { newId } from '../../std/id.ts';
import type { JsonObject } from '../../storage/fediverse/outbox.ts';
import { publicArticle } from './article-object.ts';
import { type FediverseContext, fediverseOf } from './context.ts';
import type { HearingContext, Stranger } from './follow.ts';
import { sayTo } from './say.ts';

const QUOTE_CONTEXT = [
  'https://www.w3.org/ns/activitystreams',
  {
    QuoteAuthorization: 'https://w3id.org/fep/044f#QuoteAuthorization',
    gts: 'https://gotosocial.org/ns#',
    interactingObject: { '@id': 'gts:interactingObject', '@type': '@id' },
    interactionTarget: { '@id': 'gts:interactionTarget', '@type': '@id' },
  },
];

/** A message elsewhere that quotes an article, and where its server may read that it may. */
const quoteUrl = (article: string, quote: string) =>
  `${article.replace('/ap/articles/', '/ap/quotes/')}/${Buffer.from(quote).toString('base64url')}`;

/**
 * Somebody asks whether their message may quote an article (FEP-044f). What everybody may read everybody
 * may quote; only servers that are not spoken with get no answer.
 */
export async function takeQuote(
  ctx: HearingContext,
  asked: {
    id: string;
    article: { articleId: string; round: number };
    stranger: Stranger;
    quote: string;
  },
): Promise<void> {
  const { id, stranger, quote } = asked;
  const { origin } = ctx.site;
  if (isBlocked(stranger.id, fediverseOf(ctx.site))) return;
  if (hostOf(quote) !== hostOf(stranger.id)) return;
  const article = await publicArticle(ctx, asked.article.articleId);
  if (article?.round !== asked.article.round) return;
  const object = objectUrl(origin, article.id, article.round);
  const actor = actorUrl(origin, article.edition.id);
  const accept: JsonObject = {
    id: `${actor}#accept-${newId()}`,
    type: 'Accept',
    actor,
    to: [stranger.id],
    object: { id, type: 'QuoteRequest', actor: stranger.id, object, instrument: quote },
    result: quoteUrl(object, quote),
  };
  const said = { actorId: article.edition.id, activity: accept, now: ctx.now };
  await ctx.db.transaction().execute((trx) => sayTo(trx, { ...said, inbox: stranger.inbox }));
}

/** What says that a message may quote an article, for as long as others may have the article. */
export async function quoteObject(
  ctx: FediverseContext,
  of: { articleId: string; round: number; encoded: string },
): Promise<JsonObject | null> {
  const quote = Buffer.from(of.encoded, 'base64url').toString('utf8');
  const article = await publicArticle(ctx, of.articleId);
  const isMessage = hostOf(quote) !== '' && /^https?:/.test(quote);
  if (article?.round !== of.round || !isMessage || isBlocked(quote, fediverseOf(ctx.site)))
    return null;
  const object = objectUrl(ctx.site.origin, article.id, article.round);
  return {
    '@context': QUOTE_CONTEXT,
    id: quoteUrl(object, quote),
    type: 'QuoteAuthorization',
    attributedTo: actorUrl(ctx.site.origin, article.edition.id),
    interactingObject: quote,
    interactionTarget: object,
  };
}
