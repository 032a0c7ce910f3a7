import { z } from 'zod';
import { ROLES } from '../domain/permissions.ts';
import { operation } from './operation.ts';
import { id, lang } from './values.ts';

const edition = z.object({
  id,
  lang,
  locale: z.string(),
  title: z.string(),
  timeZone: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  /** Where its clocks hang; may be empty. */
  place: z.string(),
});

export const readSession = operation({
  method: 'GET',
  path: '/session',
  permission: 'studio:enter',
  summary: 'Who is signed in, and the publication that the Studio is open on.',
  tag: 'session',
  answer: z.object({
    staff: z.object({ id, name: z.string(), mail: z.string(), role: z.enum(ROLES) }),
    /** All that the person may do at least with what is theirs. */
    permissions: z.array(z.string()),
    /** Of those, what they may do with what is theirs only. */
    ownOnly: z.array(z.string()),
    publication: z.object({ name: z.string(), url: z.string() }),
    editions: z.array(edition),
  }),
});
