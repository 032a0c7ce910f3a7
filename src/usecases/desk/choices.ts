import { slugify } from '../../std/slug.ts';
import {
  type Choices,
  listBylineNames,
  listChoices,
  listTagsBeginning,
} from '../../storage/desk/choices.ts';
import { listEditions } from '../../storage/editions.ts';
import { type Context, mustBeAllowed } from '../context.ts';

const MOST_AUTHORS = 1000;
const MOST_TAGS = 12;

/** What an article can be given: sections, people of the staff, authors. */
export async function readChoices(
  ctx: Context,
): Promise<Choices & { authors: { id: string; name: string }[] }> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  return { ...(await listChoices(ctx.db)), authors: await listBylineNames(ctx.db, MOST_AUTHORS) };
}

/** Subjects of an edition that begin as somebody types. */
export async function suggestTags(
  ctx: Context,
  input: { editionId: string; words: string },
): Promise<{ id: string; name: string }[]> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const lang = (await listEditions(ctx.db)).find(({ id }) => id === input.editionId)?.lang ?? 'en';
  return listTagsBeginning(ctx.db, input.editionId, slugify(input.words, lang), MOST_TAGS);
}
