import type { Doc } from 'yjs';
import { AppError } from '../../domain/errors.ts';
import { getArticle } from '../../storage/articles.ts';
import { getLiveDraft, listLiveUpdates } from '../../storage/live-drafts.ts';
import { getRevision } from '../../storage/revisions.ts';
import type { Db } from '../../storage/schema.ts';
import { epochOf, seedDraft, yjs } from './content.ts';

/** A draft read from the database into memory. */
export interface OpenDraft {
  ydoc: Doc;
  epoch: string;
  /** The last update that it holds; 0 where nobody has written since the revision it began as. */
  seq: number;
}

/** Reads the draft of an article. Writes nothing. @throws AppError `not-found` / `article.not-found` */
export async function openDraft(db: Db, articleId: string): Promise<OpenDraft> {
  const draft = await getLiveDraft(db, articleId);
  if (!draft) {
    const revision = await headOf(db, articleId);
    return { ydoc: await seedDraft(revision), epoch: epochOf(revision.id), seq: 0 };
  }
  const { Y } = await yjs();
  const ydoc = new Y.Doc();
  const updates = await listLiveUpdates(db, articleId, draft.stateSeq);
  ydoc.transact(() => {
    Y.applyUpdate(ydoc, draft.state);
    for (const { data } of updates) Y.applyUpdate(ydoc, data);
  });
  return { ydoc, epoch: draft.epoch, seq: updates.at(-1)?.seq ?? draft.stateSeq };
}

/** @throws AppError `not-found` / `article.not-found` */
export async function headOf(db: Db, articleId: string) {
  const article = await getArticle(db, articleId);
  if (!article) throw new AppError('not-found', 'article.not-found', { id: articleId });
  const revision = article.headRevisionId ? await getRevision(db, article.headRevisionId) : null;
  if (!revision) throw new Error(`article ${article.id} has no head revision`);
  return revision;
}
