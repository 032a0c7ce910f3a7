import { objectUrl } from '../../domain/fediverse-urls.ts';
import { listAnswersOut } from '../../storage/fediverse/answers.ts';
import {
  type FederatedArticle,
  lockFederated,
  readSigners,
  setFederated,
} from '../../storage/fediverse/articles.ts';
import type { Db } from '../../storage/schema.ts';
import { sha256 } from '../../transparency/content-hash.ts';
import type { Context } from '../context.ts';
import { editionById } from '../reading/site.ts';
import { announceOf, createOf, deleteOf, updateOf } from './activities.ts';
import { type PublicArticle, publicArticle } from './article-object.ts';
import { askToFederate } from './ask-answer.ts';
import { type FediverseContext, followable } from './context.ts';
import { sayToFollowers } from './say.ts';

/** Older than this, an article is no news: those who have it are told of changes, nobody is told of it anew. */
const NEWS_MS = 3 * 24 * 3_600_000;

type Writing = Omit<FediverseContext, 'db'> & Pick<Context, 'db'>;

/**
 * Has other servers know of an article what readers know: said when it is published, said again when it
 * reads otherwise, taken back when it is not for everybody any more. It compares what they were told
 * with what is, so that it may be asked any number of times, in any order.
 */
export async function federateArticle(ctx: Writing, articleId: string): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const known = await lockFederated(trx, articleId, ctx.now);
    const article = await publicArticle({ ...ctx, db: trx }, articleId);
    if (article) await tell(trx, ctx, known, article);
    else if (known.state === 'out') await takeBack(trx, ctx, known, articleId);
  });
}

async function tell(
  trx: Db,
  { site, now }: Writing,
  known: FederatedArticle,
  article: PublicArticle,
): Promise<void> {
  const { origin } = site;
  const { edition, id, round } = article;
  const digest = sha256(JSON.stringify({ ...article.object, updated: null }));
  if (known.state === 'out' && known.digest === digest) return;
  await setFederated(trx, id, { state: 'out', round, digest, now });
  const said = { actorId: edition.id, articleId: id, now };
  const isNews = known.state === 'withdrawn' || now - article.item.publishedAt < NEWS_MS;
  // Dated back and said nowhere: it is there for those who look for it.
  const isChanged = article.item.updatedAt > article.item.publishedAt;
  if (known.state !== 'out' && !isNews && !isChanged) return;
  if (known.state === 'out' || !isNews) {
    const mark = digest.slice(0, 12);
    const activity = updateOf(origin, article, { mark: `${now}-${mark}`, now });
    await sayToFollowers(trx, { ...said, activity, to: [edition.id, ...article.authorIds] });
    return;
  }
  await sayToFollowers(trx, { ...said, activity: createOf(origin, article), to: [edition.id] });
  for (const authorId of article.authorIds) {
    const activity = announceOf(origin, article, authorId);
    await sayToFollowers(trx, { ...said, actorId: authorId, activity, to: [authorId] });
  }
}

/** What comes after is another article to those who were told that this one is gone. */
async function takeBack(
  trx: Db,
  { site, now }: Writing,
  known: FederatedArticle,
  articleId: string,
): Promise<void> {
  const of = await readSigners(trx, articleId);
  const edition = of ? editionById(site, of.editionId) : null;
  // An edition that keeps to itself says nothing, not even good-bye.
  if (!of || !edition || !followable(site).includes(edition)) return;
  const object = objectUrl(site.origin, articleId, known.round);
  const round = known.round + 1;
  await setFederated(trx, articleId, { state: 'withdrawn', round, digest: null, now });
  await sayToFollowers(trx, {
    actorId: edition.id,
    articleId,
    activity: deleteOf(site.origin, edition.id, object),
    to: [edition.id, ...of.authorIds],
    now,
  });
  // What was answered under it goes with it.
  await askToFederate(trx, await listAnswersOut(trx, articleId), now);
}
