/**
 * What pages are made from, as short names. A page in the cache carries the tags of all it shows; an
 * event names the tags it touched, and exactly those pages are made again.
 */

/** On every page: identity, editions, sections, menus, theme. */
export const CHROME = 'chrome';
export const articleTag = (id: string) => `article:${id}`;
/** The translations of one piece, for the language switcher. */
export const storyTag = (id: string) => `story:${id}`;
/** Lists of an edition: front page, archive, feeds, sitemaps. */
export const editionTag = (id: string) => `edition:${id}`;
export const sectionTag = (id: string) => `section:${id}`;
export const tagTag = (id: string) => `tag:${id}`;
/** An author's page, and lists in which the author signs. */
export const authorListTag = (id: string) => `author-list:${id}`;
/** Anything that shows the author's name or portrait. */
export const authorTag = (id: string) => `author:${id}`;
/** Pages that show the comments of an article. */
export const commentsTag = (articleId: string) => `comments:${articleId}`;
export const mediaTag = (id: string) => `media:${id}`;
/** Pages that say how many support the newsroom. */
export const SUPPORT = 'support';
/** Menus and pages that list standing pages. */
export const PAGES = 'pages';
/** What all editions have a part in: robots, index of sitemaps, feeds list. */
export const PUBLICATION = 'publication';
/** The web copies of a letter, and the list of letters. */
export const letterTag = (id: string) => `letter:${id}`;
/** The page of answers of an edition. */
export const questionsTag = (editionId: string) => `questions:${editionId}`;
