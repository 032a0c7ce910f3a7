import { type ArticleEvidence, statesOf } from '../../domain/article-evidence.ts';
import type { ClaimState } from '../../domain/claim.ts';
import { listEditions } from '../../storage/editions.ts';
import { getPublication } from '../../storage/publication.ts';
import type { Context } from '../context.ts';
import { type CorrectionTask, correctionTasks } from '../verso/correction-tasks.ts';
import { quotedTexts } from '../verso/gate.ts';
import { mayOnStory } from './allowed.ts';
import { hasUnnamedPolicy } from './attribute-claim.ts';
import { readEvidence } from './read-evidence.ts';
import { articleOf } from './scope.ts';
import { withoutConfidences } from './without-confidences.ts';

/** What the Studio shows beside an article. */
export interface EvidencePage extends ArticleEvidence {
  storyId: string;
  lang: string;
  hasUnnamedPolicy: boolean;
  states: Record<string, ClaimState>;
  tasks: CorrectionTask[];
  /** Words of copies that quotations are compared with, by copy: for the linter in the browser. */
  texts: Record<string, string>;
}

/**
 * Evidence for the newsroom. What is confidential in it is for those who write or check the story.
 * @throws AppError `not-found` / `article.not-found`
 */
export async function evidencePage(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  articleId: string,
): Promise<EvidencePage> {
  const article = await articleOf(db, articleId);
  const isTrusted = await mayOnStory(db, { actor }, 'claim:write', article.storyId);
  const all = await readEvidence(db, article);
  const evidence = isTrusted ? all : withoutConfidences(all);
  const edition = (await listEditions(db)).find(({ id }) => id === article.editionId);
  const states = [...statesOf(evidence)].map(([id, { state }]) => [id, state] as const);
  return {
    ...evidence,
    storyId: article.storyId,
    lang: edition?.lang ?? 'und',
    hasUnnamedPolicy: hasUnnamedPolicy(await getPublication(db)),
    states: Object.fromEntries(states),
    tasks: await correctionTasks(db, articleId),
    texts: Object.fromEntries(await quotedTexts(db, evidence)),
  };
}
