import type { DomainEvent } from '../domain/events.ts';
import {
  articleTag,
  authorListTag,
  authorTag,
  CHROME,
  commentsTag,
  editionTag,
  letterTag,
  mediaTag,
  PAGES,
  questionsTag,
  SUPPORT,
  sectionTag,
  storyTag,
  tagTag,
} from '../domain/page-tags.ts';
import { readPlacesOf } from '../storage/reading/places.ts';
import type { Db } from '../storage/schema.ts';

/** What an event means for the pages that a process keeps. `everything`: all of them. */
export type Touched = { tags: string[] } | { everything: true };

/** The page tags that these events touched. */
export async function touchedBy(db: Db, events: readonly DomainEvent[]): Promise<Touched> {
  const tags = new Set<string>();
  for (const event of events) {
    switch (event.name) {
      case 'import.finished':
      case 'list.merged':
        return { everything: true };
      case 'publication.changed':
        tags.add(CHROME);
        break;
      case 'tag.renamed':
        tags.add(tagTag(event.payload.tagId));
        break;
      case 'pledge.changed':
        tags.add(SUPPORT);
        break;
      case 'author.changed':
        tags.add(authorTag(event.payload.authorId)).add(authorListTag(event.payload.authorId));
        break;
      case 'media.stored':
      case 'media.changed':
        tags.add(mediaTag(event.payload.mediaId));
        break;
      case 'letter.changed':
        tags.add(letterTag(event.payload.letterId));
        break;
      case 'question.answered':
        tags.add(questionsTag(event.payload.editionId));
        break;
      case 'comments.changed':
        tags.add(commentsTag(event.payload.articleId));
        break;
      case 'article.changed':
        for (const tag of leftBy(event.payload.left)) tags.add(tag);
        for (const tag of await placesOf(db, event.payload.articleId)) tags.add(tag);
        break;
      case 'article.published':
      case 'article.unpublished':
      case 'article.moved':
        for (const tag of await placesOf(db, event.payload.articleId)) tags.add(tag);
        break;
    }
  }
  return { tags: [...tags] };
}

type Left = Extract<DomainEvent, { name: 'article.changed' }>['payload']['left'];

/** Lists that still show an article which left them. */
const leftBy = ({ sectionIds, tagIds, authorIds }: Left): string[] => [
  ...sectionIds.map(sectionTag),
  ...tagIds.map(tagTag),
  ...authorIds.map(authorListTag),
];

/** Everywhere that an article shows: its page, its translations' switchers, and all lists it is in. */
async function placesOf(db: Db, articleId: string): Promise<string[]> {
  const places = await readPlacesOf(db, articleId);
  if (!places) return [articleTag(articleId)];
  return [
    articleTag(articleId),
    storyTag(places.storyId),
    editionTag(places.editionId),
    ...(places.sectionId ? [sectionTag(places.sectionId)] : []),
    ...(places.parentSectionId ? [sectionTag(places.parentSectionId)] : []),
    ...places.tagIds.map(tagTag),
    ...places.authorIds.map(authorListTag),
    // Menus and footers name pages: they stand everywhere.
    ...(places.kind === 'page' ? [PAGES, CHROME] : []),
  ];
}
