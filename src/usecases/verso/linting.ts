import type { StoryKind } from '../../domain/article.ts';
import { mediaIdsOf } from '../../domain/document/blocks.ts';
import type { LinterSettings } from '../../domain/publication.ts';
import type { ImageRecord } from '../../linter/evidence.ts';
import { pictureOf } from '../../linter/from-records.ts';
import { listMedia } from '../../storage/media.ts';
import { getPublication } from '../../storage/publication.ts';
import { getRevision } from '../../storage/revisions.ts';
import type { Context } from '../context.ts';
import { articleOf } from '../evidence/scope.ts';
import { type PublishedWords, publishedWords } from './gate.ts';

/** What a text is read by, besides its words and its records. */
export interface Linting {
  kind: StoryKind;
  at: number;
  settings: LinterSettings;
  pictures: readonly ImageRecord[];
  published: PublishedWords | null;
}

/**
 * For the linter in the browser, which reads the words on the screen as the gate reads the saved ones.
 * @throws AppError `not-found` / `article.not-found`
 */
export async function readLinting(
  { db, now }: Pick<Context, 'db' | 'now'>,
  input: { articleId: string },
): Promise<Linting> {
  const article = await articleOf(db, input.articleId);
  const head = article.headRevisionId ? await getRevision(db, article.headRevisionId) : null;
  const publication = await getPublication(db);
  if (!head || !publication) throw new Error(`article ${article.id} is incomplete`);
  const media = await listMedia(db, mediaIdsOf(head.doc));
  return {
    kind: article.kind,
    at: article.publishedAt ?? article.scheduledAt ?? now,
    settings: publication.settings.linter,
    pictures: media.filter(({ kind }) => kind === 'image').map(pictureOf),
    published: await publishedWords(db, article),
  };
}
