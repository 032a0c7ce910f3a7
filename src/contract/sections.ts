import { z } from 'zod';
import { operation } from './operation.ts';
import { cursor, id, line } from './values.ts';

const shared = { permission: 'publication:change' } as const;
const section = z.object({
  id,
  editionId: id,
  groupId: id,
  parentId: id.nullable(),
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  position: z.int(),
});
const change = {
  name: line(120).optional(),
  slug: line(120).optional(),
  description: line(1_000).optional(),
  /** The same thing in another edition, by its id; null stands alone. */
  twinOf: id.nullable().optional(),
};
const order = z.array(z.object({ id, parentId: id.nullable() })).max(1_000);
const into = z.object({ into: id.nullable() });

export const listSections = operation({
  method: 'GET',
  path: '/sections',
  permission: 'studio:enter',
  tag: 'sections',
  summary: 'All sections of all editions, with how many articles each holds.',
  answer: z.object({ sections: z.array(section.extend({ articles: z.int() })) }),
});

export const createSection = operation({
  ...shared,
  method: 'POST',
  path: '/sections',
  tag: 'sections',
  summary: 'Adds a section to an edition.',
  body: z.object({ ...change, editionId: id, name: line(120), parentId: id.nullable().optional() }),
  answer: section,
});

export const orderSections = operation({
  ...shared,
  method: 'PUT',
  path: '/sections/order',
  tag: 'sections',
  summary: 'Puts the sections of an edition in order and under their parents.',
  body: z.object({ editionId: id, order }),
  answer: 'nothing',
});

export const changeSection = operation({
  ...shared,
  method: 'PATCH',
  path: '/sections/:sectionId',
  tag: 'sections',
  summary: 'Changes a section; its old address leads to the new one.',
  body: z.object(change),
  answer: section,
});

export const mergeSection = operation({
  ...shared,
  method: 'POST',
  path: '/sections/:sectionId/merge',
  tag: 'sections',
  summary: 'Takes a section away; its articles go to another one.',
  body: into,
  answer: 'nothing',
});

const tag = section.omit({ parentId: true, position: true });

export const listTags = operation({
  method: 'GET',
  path: '/tags',
  permission: 'studio:enter',
  tag: 'tags',
  summary: 'Tags of an edition by their address, with how many articles carry each.',
  query: z.object({
    editionId: id,
    q: z.string().trim().max(100).default(''),
    cursor: cursor.default(''),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  answer: z.object({
    tags: z.array(tag.extend({ articles: z.int() })),
    next: z.string().nullable(),
  }),
});

export const changeTag = operation({
  ...shared,
  method: 'PATCH',
  path: '/tags/:tagId',
  tag: 'tags',
  summary: 'Changes a tag; its old address leads to the new one.',
  body: z.object(change),
  answer: tag,
});

export const mergeTag = operation({
  ...shared,
  method: 'POST',
  path: '/tags/:tagId/merge',
  tag: 'tags',
  summary: 'Takes a tag away; its articles get another one, or none.',
  body: into,
  answer: 'nothing',
});

export const listPages = operation({
  method: 'GET',
  path: '/pages',
  permission: 'studio:enter',
  tag: 'pages',
  summary: 'Standing pages of an edition in their order.',
  query: z.object({ editionId: id }),
  answer: z.object({
    pages: z.array(
      z.object({
        id,
        storyId: id,
        headline: z.string(),
        slug: z.string(),
        state: z.string(),
        parentId: id.nullable(),
      }),
    ),
  }),
});

export const orderPages = operation({
  ...shared,
  method: 'PUT',
  path: '/pages/order',
  tag: 'pages',
  summary: 'Puts standing pages in order and under their parents.',
  body: z.object({ editionId: id, order }),
  answer: 'nothing',
});

const target = z.discriminatedUnion('type', [
  z.object({ type: z.literal('section'), id }),
  z.object({ type: z.literal('article'), id }),
  z.object({ type: z.literal('archive') }),
  z.object({ type: z.literal('search') }),
  z.object({ type: z.literal('url'), url: line(2_000) }),
]);
const menu = z.object({
  editionId: id,
  place: z.enum(['main', 'footer']),
  items: z.array(z.object({ label: line(120), target })).max(60),
});

export const listMenus = operation({
  method: 'GET',
  path: '/menus',
  permission: 'studio:enter',
  tag: 'menus',
  summary: 'The menus of all editions.',
  answer: z.object({ menus: z.array(menu) }),
});

export const changeMenu = operation({
  ...shared,
  method: 'PUT',
  path: '/menus',
  tag: 'menus',
  summary: 'Sets one menu of an edition, whole.',
  body: menu,
  answer: menu,
});
