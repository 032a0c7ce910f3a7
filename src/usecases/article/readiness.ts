import type { Article } from '../../domain/article.ts';
import type { DocumentJson } from '../../domain/document/types.ts';
import type { Edition } from '../../domain/edition.ts';
import type { ErrorArgs } from '../../domain/errors.ts';
import type { Media } from '../../domain/media.ts';
import type { OnDesk } from '../../storage/desk/article-desk.ts';
import { listEditions } from '../../storage/editions.ts';
import { listMedia } from '../../storage/media.ts';
import { listRevisions } from '../../storage/revisions.ts';
import type { Db } from '../../storage/schema.ts';
import { type TextFacts, textFacts } from './readiness-facts.ts';
import { fullness } from './readiness-fullness.ts';
import { pictures } from './readiness-pictures.ts';
import { review } from './readiness-review.ts';

/** `blocks`: it cannot be published, unless somebody says why. `look`: it can, but look. */
export type ReadinessLevel = 'blocks' | 'look' | 'fine';

export interface ReadinessItem {
  check: string;
  level: ReadinessLevel;
  /** Key of a message: what is the matter, or in a word what is in order. */
  key: string;
  args: ErrorArgs;
  /** Where it is put right. */
  cure: 'text' | 'details' | 'pictures' | 'review' | 'verso' | null;
  /** The words of the text that it is about. */
  passage?: string;
}

/** An article and what there is to judge it by. */
export interface ReadinessSubject {
  article: Article;
  desk: OnDesk['desk'];
  edition: Edition;
  revision: { id: string; headline: string; standfirst: string; doc: DocumentJson };
  facts: TextFacts;
  /** How many stand in the byline. */
  authorCount: number;
  media: ReadonlyMap<string, Media>;
}

/**
 * One thing that is looked at before publication. It is asked about many articles at once, so that a
 * list costs a fixed number of questions; what it finds of each is keyed by the article's id.
 */
export interface ReadinessCheck {
  name: string;
  look(
    db: Db,
    subjects: readonly ReadinessSubject[],
  ): Promise<ReadonlyMap<string, readonly ReadinessItem[]>>;
}

/** All that is looked at, in the order shown. A new check is a file beside this and a line here. */
export const readinessChecks: readonly ReadinessCheck[] = [fullness, pictures, review];

export interface Readiness {
  words: number;
  blocks: number;
  looks: number;
  /** How many places are still to be filled in. */
  toCome: number;
  items: ReadinessItem[];
}

/** Looks at these articles as they are now. @returns by the article's id */
export async function readinessOf(
  db: Db,
  articles: readonly (OnDesk & { authorCount: number })[],
): Promise<Map<string, Readiness>> {
  const subjects = await subjectsOf(db, articles);
  const found = new Map<string, ReadinessItem[]>(subjects.map(({ article }) => [article.id, []]));
  for (const check of readinessChecks) {
    for (const [id, items] of await check.look(db, subjects)) found.get(id)?.push(...items);
  }
  return new Map(
    subjects.map(({ article, facts }) => {
      const items = found.get(article.id) ?? [];
      const count = (level: ReadinessLevel) => items.filter((item) => item.level === level).length;
      const readiness: Readiness = {
        words: facts.words,
        blocks: count('blocks'),
        looks: count('look'),
        toCome: facts.toCome.length,
        items,
      };
      return [article.id, readiness];
    }),
  );
}

async function subjectsOf(
  db: Db,
  articles: readonly (OnDesk & { authorCount: number })[],
): Promise<ReadinessSubject[]> {
  const editions = new Map((await listEditions(db)).map((edition) => [edition.id, edition]));
  const revisions = await listRevisions(
    db,
    articles.flatMap(({ article }) => article.headRevisionId ?? []),
  );
  const bare = articles.flatMap((on) => {
    const edition = editions.get(on.article.editionId);
    const revision = revisions.get(on.article.headRevisionId ?? '');
    if (!edition || !revision) return [];
    return [{ ...on, edition, revision, facts: textFacts(revision, edition.lang) }];
  });
  const mediaIds = bare.flatMap(({ article, facts }) => [
    ...(article.heroMediaId ? [article.heroMediaId] : []),
    ...facts.pictures.map(({ mediaId }) => mediaId),
  ]);
  const media = new Map(
    (await listMedia(db, [...new Set(mediaIds)])).map((file) => [file.id, file]),
  );
  return bare.map((subject) => ({ ...subject, media }));
}
