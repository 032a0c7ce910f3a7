import type { VersoNotes } from '../../domain/verso-notes.ts';
import { putVersoNotes } from '../../storage/versos.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { mustBeAllowedOnStory } from './allowed.ts';
import { articleOf } from './scope.ts';

/**
 * Says how well an article stands as a whole and what the newsroom does not know. Readers get it with
 * the next publication.
 * @throws AppError `forbidden`; `not-found` / `article.not-found`
 */
export async function writeVersoNotes(
  ctx: Context,
  input: VersoNotes & { articleId: string },
): Promise<VersoNotes> {
  mustBeAllowed(ctx.actor, 'claim:write');
  const article = await articleOf(ctx.db, input.articleId);
  await mustBeAllowedOnStory(ctx.db, ctx, 'claim:write', article.storyId);
  const notes: VersoNotes = {
    brief: input.brief.trim(),
    backstory: input.backstory.trim(),
    unknowns: input.unknowns
      .map(({ question, note }) => ({ question: question.trim(), note: note.trim() }))
      .filter(({ question }) => question !== ''),
  };
  await putVersoNotes(ctx.db, article.id, notes);
  return notes;
}
