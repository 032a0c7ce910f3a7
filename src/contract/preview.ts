import { z } from 'zod';
import { operation } from './operation.ts';
import { id, instant } from './values.ts';

export const listPreviewLinks = operation({
  method: 'GET',
  path: '/articles/:articleId/preview-links',
  permission: 'studio:enter',
  summary: 'Links by which somebody outside sees the article as it is being written.',
  tag: 'preview',
  answer: z.object({
    links: z.array(
      z.object({
        id,
        by: z.object({ id: id.nullable(), name: z.string().nullable() }),
        createdAt: instant,
        expiresAt: instant,
      }),
    ),
  }),
});

export const makePreviewLink = operation({
  method: 'POST',
  path: '/articles/:articleId/preview-links',
  permission: 'studio:enter',
  summary: 'Makes such a link, for some days. Its address is told this once.',
  tag: 'preview',
  body: z.object({ days: z.int().min(1).max(30).default(7) }),
  answer: z.object({ id, url: z.url(), expiresAt: instant }),
});

export const takeBackPreviewLink = operation({
  method: 'DELETE',
  path: '/articles/:articleId/preview-links/:linkId',
  permission: 'studio:enter',
  summary: 'Takes a link back: it shows nothing from now on.',
  tag: 'preview',
  answer: 'nothing',
});
