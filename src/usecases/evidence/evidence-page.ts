import { type ArticleEvidence, statesOf } from '../../domain/article-evidence.ts';
import type { ClaimState } from '../../domain/claim.ts';
import { listEditions } from '../../storage/editions.ts';
import { getPublication } from '../../storage/publication.ts';
import type { Db } from '../../storage/schema.ts';
import { type CorrectionTask, correctionTasks } from '../verso/correction-tasks.ts';
import { quotedTexts } from '../verso/gate.ts';
import { hasUnnamedPolicy } from './attribute-claim.ts';
import { readEvidence } from './read-evidence.ts';
import { articleOf } from './scope.ts';

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

/** @throws AppError `not-found` / `article.not-found` */
export async function evidencePage(db: Db, articleId: string): Promise<EvidencePage> {
  const article = await articleOf(db, articleId);
  const evidence = await readEvidence(db, article);
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
