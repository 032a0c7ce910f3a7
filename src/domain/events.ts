/**
 * What has happened, in the past tense. An event carries ids, never whole things: whoever reacts
 * reads the present state. It is written in the transaction of the change that it tells of.
 */
export interface EventPayloads {
  'article.published': { articleId: string; revisionId: string; seq: number; isFirst: boolean };
  'article.unpublished': { articleId: string };
  /** What is said beside the text of a published article: its section, subjects, byline, picture. */
  'article.changed': {
    articleId: string;
    /** Lists in which it no longer stands. */
    left: { sectionIds: string[]; tagIds: string[]; authorIds: string[] };
    /** Not everybody may read any longer what everybody could. */
    isClosed?: boolean;
  };
  'article.moved': { articleId: string; fromSlug: string; toSlug: string };
  /** What readers see of the comments under an article. */
  'comments.changed': { articleId: string };
  'author.changed': { authorId: string };
  'media.stored': { mediaId: string };
  'media.changed': { mediaId: string };
  /** Identity, editions, sections, navigation, theme: what stands on every page. */
  'publication.changed': { what: string };
  /** Somebody gives, gives otherwise, or gives no longer. */
  'pledge.changed': { readerId: string };
  /** A subject is called otherwise: readers look for it by its name. */
  'tag.renamed': { tagId: string };
  /** A letter, one of its mailings or the answers to questions: pages that show them follow. */
  'letter.changed': { letterId: string };
  'question.answered': { editionId: string };
  /** Articles of one list now stand in this one: their pages, lists and search entries follow. */
  'list.merged': { type: 'section' | 'tag' | 'author'; id: string };
  /** Many articles came in at once; one event instead of thousands. */
  'import.finished': { importId: string };
}

export type EventName = keyof EventPayloads;

export type DomainEvent = {
  [Name in EventName]: { id: string; name: Name; payload: EventPayloads[Name]; at: number };
}[EventName];
