import type { Article, Revision } from '../../domain/article.ts';
import { monthKey } from '../../domain/dates.ts';
import { textProjection, wordCount } from '../../domain/document/text.ts';
import type { Edition } from '../../domain/edition.ts';
import { AppError } from '../../domain/errors.ts';
import { mirrorPublishedAt, updateArticle } from '../../storage/articles.ts';
import { scheduleColumns } from '../../storage/desk/hours.ts';
import { listEditions } from '../../storage/editions.ts';
import { insertEvent } from '../../storage/events.ts';
import { getRevision } from '../../storage/revisions.ts';
import type { Db } from '../../storage/schema.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { settleWithin } from '../draft/settle.ts';
import { passGates } from '../gate/gates.ts';
import { logRevision } from '../log/log-article.ts';
import { freeze, type GateExemption, whatIsNew } from '../verso/read-over.ts';
import { noteStep, takeOnDesk } from './on-desk.ts';
import { mustBeAllowedOnArticle } from './own.ts';
import { responsibilityFor } from './responsibility.ts';

export interface Publication {
  articleId: string;
  /** Publishes without reading the text over against its evidence. */
  exempt?: GateExemption;
  /** The date that readers see; now when absent. Imports and corrections of dates give another. */
  publishedAt?: number;
  /** Why it goes out although something blocks it. Written down with the person's name. */
  despite?: string | null;
  /** The clock's way: only if it is still waiting and its hour has come. */
  isDue?: boolean;
}

/**
 * Puts the head revision before readers. The one way to publish, whoever asks: Studio, API, clock,
 * command line. What can hold it back is asked first, see `gate/gates.ts`. The frozen revision with its
 * public verso, the notes on what changed, the article's row, the event and the entry in the log commit
 * together or not at all; all that follows is done by jobs, see `reactions/index.ts`.
 *
 * Where readers have the words already, but not the evidence behind them, that is a publication too: a
 * new number for the same words.
 *
 * @returns the number of the published revision; the same as before when nothing changed since.
 * @throws AppError `forbidden`; `not-found`; `invalid` / `article.no-headline`, `article.no-text`,
 *   `article.embargoed`, `article.not-ready`; `conflict` / `article.in-trash`, `gate.blocked`,
 *   `gate.lacks-note`, `gate.weakly-confirmed`, `gate.quote-speaker`, `gate.quote-words`
 */
export async function publishArticle(ctx: Context, input: Publication): Promise<{ seq: number }> {
  return ctx.db.transaction().execute((trx) => publishWithin(trx, ctx, input));
}

/** The same within a transaction, for languages that appear together. Throws as `publishArticle` does. */
export async function publishWithin(
  trx: Db,
  ctx: Context,
  input: Publication,
): Promise<{ seq: number }> {
  mustBeAllowed(ctx.actor, 'article:publish');
  await mustBeAllowedOnArticle(trx, ctx.actor, 'article:publish', input.articleId);
  // What is published is what the writer sees, to the last letter.
  const { problem } = await settleWithin(trx, ctx, input.articleId);
  if (problem !== null) throw new AppError('invalid', 'document.invalid', { problem });
  const onDesk = await takeOnDesk(trx, ctx, 'article:publish', input.articleId);
  const { article, publishedSeq } = onDesk;
  // Somebody else was quicker: another node, or a person who took the hour away.
  if (input.isDue && !isDue(article, ctx.now)) return { seq: publishedSeq };
  const head = await headRevision(trx, article);
  const edition = await editionOf(trx, article);
  const { exempt } = input;
  const over = { article, head, edition, publishedSeq, exempt };
  const news = await whatIsNew(trx, over);
  if (!news) return { seq: publishedSeq };
  const { despite = null } = input;
  await passGates(trx, ctx, { ...over, ...news, onDesk, despite });
  const responsibility = responsibilityFor(ctx, onDesk);
  const { revision, seq } = await freeze(trx, ctx, { ...over, ...news, responsibility });
  await showToReaders(trx, { ctx, input, article, revision, seq, edition });
  await insertEvent(
    trx,
    'article.published',
    {
      articleId: article.id,
      revisionId: revision.id,
      seq,
      isFirst: article.publishedAt === null,
    },
    ctx.now,
  );
  await noteStep(ctx, trx, { articleId: article.id, step: 'published', about: revision.id });
  await audit(trx, ctx, 'article.published', `article:${article.id}`, { seq });
  const { id: revisionId, contentHash } = revision;
  await logRevision(trx, { articleId: article.id, revisionId, contentHash, at: ctx.now });
  return { seq };
}

const isDue = ({ state, scheduledAt }: Article, now: number): boolean =>
  state === 'scheduled' && scheduledAt !== null && scheduledAt <= now;

async function editionOf(db: Db, article: Article): Promise<Edition> {
  const edition = (await listEditions(db)).find(({ id }) => id === article.editionId);
  if (!edition) throw new Error(`article ${article.id} is in no edition`);
  return edition;
}

async function headRevision(db: Db, article: Article): Promise<Revision> {
  const revision = article.headRevisionId ? await getRevision(db, article.headRevisionId) : null;
  if (!revision) throw new Error(`article ${article.id} has no head revision`);
  return revision;
}

async function showToReaders(
  db: Db,
  published: {
    ctx: Context;
    input: Publication;
    article: Article;
    revision: Revision;
    seq: number;
    edition: Edition;
  },
): Promise<void> {
  const { ctx, input, article, revision, seq, edition } = published;
  const publishedAt = input.publishedAt ?? article.publishedAt ?? ctx.now;
  const isChange = article.publishedAt !== null && revision.id !== article.publishedRevisionId;
  await updateArticle(db, article.id, {
    state: 'published',
    headline: revision.headline,
    standfirst: revision.standfirst,
    published_revision_id: revision.id,
    published_seq: seq,
    published_at: publishedAt,
    published_month: monthKey(publishedAt, edition.timeZone),
    updated_at: isChange ? ctx.now : article.updatedAt,
    ...scheduleColumns(null, null),
    // What is out is in nobody's hands.
    assignee_id: null,
    touched_at: ctx.now,
    word_count: wordCount(textProjection(revision.doc), edition.lang),
  });
  await mirrorPublishedAt(db, article.id, publishedAt);
}
