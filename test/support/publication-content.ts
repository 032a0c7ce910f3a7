import type { Storage } from '../../src/storage/open.ts';

/** Everything a publication holds, said without ids, so that two databases can be compared. */
export async function publicationContent({ db }: Storage) {
  const articles = await db.selectFrom('articles').selectAll().execute();
  const sections = await db.selectFrom('sections').selectAll().execute();
  const tags = await db.selectFrom('tags').selectAll().execute();
  const authors = await db.selectFrom('authors').selectAll().execute();
  const media = await db.selectFrom('media').selectAll().execute();
  const comments = await db.selectFrom('comments').selectAll().execute();
  const editions = await db.selectFrom('editions').selectAll().execute();
  const names = new Map<string, string>();
  const say = (id: string | null) => (id === null ? null : (names.get(id) ?? `?${id}`));
  for (const one of editions) names.set(one.id, one.lang);
  for (const one of media) names.set(one.id, `media:${one.source_url ?? one.name}`);
  for (const one of authors) names.set(one.id, `author:${one.slug}`);
  for (const one of sections) names.set(one.id, `section:${say(one.edition_id)}/${one.slug}`);
  for (const one of tags) names.set(one.id, `tag:${say(one.edition_id)}/${one.slug}`);
  for (const one of articles) names.set(one.id, `article:${say(one.edition_id)}/${one.slug}`);
  for (const one of comments) names.set(one.id, `comment:${one.created_at}:${one.body}`);
  const stories = new Map<string, string[]>();
  for (const one of articles)
    stories.set(one.story_id, [...(stories.get(one.story_id) ?? []), say(one.id) ?? '']);
  const revisions = await db
    .selectFrom('revisions')
    .selectAll()
    .orderBy('article_id')
    .orderBy('id')
    .execute();
  const bylines = await db.selectFrom('article_authors').selectAll().execute();
  const subjects = await db.selectFrom('article_tags').selectAll().execute();
  const redirects = await db.selectFrom('redirects').selectAll().execute();
  const items = await db.selectFrom('import_items').selectAll().execute();
  const withNames = (text: string) =>
    text.replace(/[0-9A-HJKMNP-TV-Z]{26}/g, (id) => names.get(id) ?? id);
  const sorted = (lines: unknown[]) => lines.map((one) => JSON.stringify(one)).sort();
  return {
    articles: sorted(
      articles.map(
        ({ id, story_id, head_revision_id, published_revision_id, created_at, ...one }) => ({
          ...one,
          edition_id: say(one.edition_id),
          section_id: say(one.section_id),
          hero_media_id: say(one.hero_media_id),
          parent_id: say(one.parent_id),
          story: (stories.get(story_id) ?? []).sort(),
          isDated: created_at > 0 && id !== '',
          isPublished: published_revision_id === head_revision_id,
        }),
      ),
    ),
    revisions: sorted(
      revisions.map((one) => [
        say(one.article_id),
        one.seq,
        one.headline,
        one.standfirst,
        withNames(one.doc),
        one.created_by,
      ]),
    ),
    bylines: sorted(
      bylines.map((one) => [
        say(one.article_id),
        say(one.author_id),
        one.position,
        one.role,
        one.published_at,
      ]),
    ),
    subjects: sorted(
      subjects.map((one) => [say(one.article_id), say(one.tag_id), one.position, one.published_at]),
    ),
    sections: sorted(sections.map((one) => [say(one.id), one.name, say(one.parent_id)])),
    tags: sorted(tags.map((one) => [say(one.id), one.name])),
    authors: sorted(authors.map((one) => [one.slug, one.name, one.contacts])),
    media: sorted(
      media.map((one) => [one.kind, one.name, one.source_url, one.alt, one.caption, one.credit]),
    ),
    comments: sorted(
      comments.map((one) => [
        say(one.article_id),
        say(one.parent_id),
        one.author_name,
        one.body,
        one.state,
        one.origin,
        one.created_at,
      ]),
    ),
    redirects: sorted(
      redirects.map((one) => [
        one.from_path,
        one.target_type === 'url' ? one.target : say(one.target),
      ]),
    ),
    items: sorted(
      items.map((one) => [one.origin, one.kind, one.guid, say(one.local_id), one.digest]),
    ),
  };
}
