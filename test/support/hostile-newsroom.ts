/** A newsroom in which whoever could write anything wrote an attack: every word and address is hostile. */

import type { Contact } from '../../src/domain/author.ts';
import {
  audio,
  callout,
  codeBlock,
  embed,
  figure,
  file,
  footnote,
  gallery,
  h2,
  link,
  p,
  pullQuote,
  quote,
  table,
  text,
} from '../../src/domain/document/build.ts';
import type { NodeJson } from '../../src/domain/document/types.ts';
import type { Media } from '../../src/domain/media.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/publication.ts';
import { newId } from '../../src/std/id.ts';
import { insertAuthor, insertAuthorProfile } from '../../src/storage/authors.ts';
import { insertChannel } from '../../src/storage/channels.ts';
import { insertMedia } from '../../src/storage/media.ts';
import { setMenu } from '../../src/storage/navigation.ts';
import type { Storage } from '../../src/storage/open.ts';
import { insertSection } from '../../src/storage/sections.ts';
import { insertTag } from '../../src/storage/tags.ts';
import { createArticle } from '../../src/usecases/article/create.ts';
import { publishArticle } from '../../src/usecases/article/publish.ts';
import { newChannel } from '../../src/usecases/channel/new-channel.ts';
import type { Context } from '../../src/usecases/context.ts';
import { indexOne } from '../../src/usecases/index-articles.ts';
import { setUpPublication } from '../../src/usecases/setup.ts';
import { HOUSE, NOW } from './newsroom.ts';

/** Ends a script, an attribute, a comment, a CDATA section, a style sheet and a line, whichever it meets. */
export const WORDS =
  `haine</script></title></textarea></style><script>alert(1)</script><img src=x onerror=alert(2)>` +
  `"'\`><svg/onload=alert(3)>]]>--><!--<![CDATA[ &lt;script&gt; \${1} {{2}} ;}*{background:red}\u0085` +
  `\r\nSet-Cookie: a=b\n\u2028\u2029\u202e\ufffe\b\u001b\ud83c\udf0a`;
/** What a link would run. */
export const ADDRESSES = [
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:alert(1)',
  '//evil.example/',
  '/\\evil.example/',
];
const ADDRESS = ADDRESSES[0] ?? '';
const COLOUR = 'red}</style><script>alert(1)</script>*{background:url(https://evil.example/)';

const contacts = {
  mail: `"${WORDS}"@x`,
  whatsapp: ADDRESS,
  telegram: WORDS,
  signal: `+${WORDS}`,
  facebook: ADDRESS,
  x: `@"><script>`,
  mastodon: 'https://evil.example/@"><script>alert(1)</script>',
  bluesky: WORDS,
  site: 'https://evil.example/"onmouseover="alert(1)',
};

function hostileSettings(): Settings {
  return {
    ...DEFAULT_SETTINGS,
    theme: {
      ...DEFAULT_SETTINGS.theme,
      accent: COLOUR,
      accentDark: COLOUR,
      ornament: `${WORDS}` as 'tide',
    },
    follow: { rss: true },
    words: {
      fr: {
        ear: WORDS,
        colophon: WORDS,
        place: WORDS,
        policies: { ethicsPolicy: ADDRESS, masthead: WORDS, correctionsPolicy: `/${WORDS}` },
      },
    },
    contactMail: `a@b\nDisallow: /`,
    trustTxt: [`belongto=https://a.example\nuser-agent: *`, WORDS],
    security: { contact: `mailto:a@b.example\nPolicy: ${ADDRESS}`, expiresAt: WORDS },
  };
}

function hostilePicture(id: string): Media {
  return {
    id,
    kind: 'image',
    state: 'stored',
    name: `../../${WORDS}.jpg`,
    mediaType: 'image/jpeg',
    bytes: 10,
    sha256: 'ab'.repeat(32),
    blobKey: 'originals/ab/x.jpg',
    sourceUrl: ADDRESS,
    width: 1600,
    height: 900,
    duration: null,
    alt: { fr: WORDS },
    caption: { fr: WORDS },
    credit: WORDS,
    focalX: 0.5,
    focalY: 0.5,
    placeholder: `data:image/svg+xml,"><script>alert(1)</script>`,
    digitalSourceType: WORDS,
    createdAt: NOW,
  };
}

function hostileBody(mediaId: string): NodeJson[] {
  const words = { alt: WORDS, credit: WORDS };
  return [
    p(WORDS, text(WORDS, { type: 'abbreviation', attrs: { title: WORDS } })),
    h2(WORDS),
    codeBlock(WORDS, WORDS),
    pullQuote(WORDS, WORDS),
    quote(WORDS, p(WORDS, footnote(WORDS))),
    callout('note', WORDS, p(WORDS)),
    table(WORDS, [[WORDS, WORDS]]),
    figure(mediaId, words, WORDS),
    gallery(2, WORDS, { mediaId, ...words, caption: WORDS }),
    audio(mediaId, WORDS, WORDS),
    file(mediaId, WORDS),
    embed('youtube', `https://youtu.be/abcdefghijk?x=${WORDS}`, WORDS, WORDS),
    embed('maps', `https://evil.example/${WORDS}`, WORDS, WORDS),
    p(
      link(WORDS, `https://evil.example/${WORDS}`),
      link(WORDS, `#${WORDS.replace(/[\s\\]/g, '')}`),
    ),
    { type: 'preserved', attrs: { origin: 'html', name: WORDS }, content: [text(WORDS)] },
  ];
}

/** Publishes it all. Gives the paths on which it can be read. */
export async function hostileNewsroom(storage: Storage) {
  const { db } = storage;
  const ctx: Context = { db, actor: HOUSE, now: NOW };
  const [edition] = await setUpPublication(ctx, {
    name: WORDS,
    settings: hostileSettings(),
    editions: [{ lang: 'fr', title: WORDS, locale: 'fr-FR', tagline: WORDS, description: WORDS }],
  });
  const editionId = edition?.id ?? '';
  const [sectionId, tagId, authorId, mediaId] = [newId(), newId(), newId(), newId()];
  for (const [kind, address] of Object.entries(contacts))
    await insertChannel(db, {
      ...newChannel(kind as Contact, NOW),
      name: WORDS,
      address,
      isFollowed: true,
    });
  await insertMedia(db, hostilePicture(mediaId));
  await insertSection(db, {
    id: sectionId,
    editionId,
    groupId: WORDS,
    parentId: null,
    slug: '"><script>alert(1)</script>',
    name: WORDS,
    description: WORDS,
    position: 0,
  });
  const tag = { id: tagId, editionId, groupId: WORDS, name: WORDS, description: WORDS };
  await insertTag(db, { ...tag, slug: "'onload=alert(1) x='" });
  const author = { id: authorId, name: WORDS, portraitMediaId: mediaId, contacts, createdAt: NOW };
  await insertAuthor(db, { ...author, slug: '<svg onload=alert(1)>' });
  const books = ADDRESSES.map((url) => ({ title: WORDS, publisher: WORDS, url }));
  await insertAuthorProfile(db, {
    authorId,
    editionId,
    name: WORDS,
    role: WORDS,
    bio: WORDS,
    books,
  });
  const items = ADDRESSES.map((url) => ({ label: WORDS, target: { type: 'url' as const, url } }));
  await setMenu(db, { editionId, place: 'main', items });
  await setMenu(db, { editionId, place: 'footer', items });
  const { articleId } = await createArticle(ctx, {
    editionId,
    kind: 'reportage',
    headline: WORDS,
    standfirst: WORDS,
    slug: WORDS,
    doc: { type: 'doc', content: hostileBody(mediaId) },
    authors: [{ authorId, role: 'author' }],
    sectionId,
    tagIds: [tagId],
    heroMediaId: mediaId,
    heroAlt: WORDS,
    heroCaption: WORDS,
    dateline: WORDS,
    seoTitle: WORDS,
    seoDescription: WORDS,
  });
  await publishArticle(ctx, { articleId, publishedAt: NOW - 3_600_000, exempt: 'demonstration' });
  await indexOne(ctx, articleId);
  const { slug } = await db
    .selectFrom('articles')
    .select('slug')
    .where('id', '=', articleId)
    .executeTakeFirstOrThrow();
  const list = (kind: string, name: string) => `/fr/${kind}/${encodeURIComponent(name)}`;
  return {
    articleId,
    article: `/fr/${encodeURIComponent(slug)}`,
    section: list('section', '"><script>alert(1)</script>'),
    tag: list('tag', "'onload=alert(1) x='"),
    author: list('author', '<svg onload=alert(1)>'),
  };
}
