import type { ReportBook } from '../report.ts';
import type { PlannedArticle } from './plan/articles.ts';
import type { Plan } from './plan/plan.ts';

/**
 * Which page stands above which. Set for pages that are new, and for all of them when an import that
 * was cut off is taken up again.
 */
export function pageParents(
  plan: Plan,
  book: ReportBook,
  isResumed: boolean,
): { articleId: string; parentId: string }[] {
  const parents: { articleId: string; parentId: string }[] = [];
  for (const page of plan.articles.values()) {
    const { entry } = page;
    if (page.kind !== 'page' || page.isGone || entry.parent === '') continue;
    const parent = plan.byPostId.get(entry.parent);
    if (!parent) {
      const args = { id: entry.parent };
      book.lose({
        kind: 'parent',
        id: entry.postId,
        title: entry.title,
        reason: 'parent-missing',
        args,
      });
      continue;
    }
    const isNew = page.digest === null || isResumed;
    if (isNew && parent.editionId === page.editionId && !isBelow(parent, page, plan)) {
      parents.push({ articleId: page.id, parentId: parent.id });
    }
  }
  return parents;
}

/** Whether a page is somewhere below another, or is it: then it cannot stand above it. */
function isBelow(page: PlannedArticle, above: PlannedArticle, plan: Plan): boolean {
  const seen = new Set<PlannedArticle>();
  for (
    let at: PlannedArticle | undefined = page;
    at && !seen.has(at);
    at = plan.byPostId.get(at.entry.parent)
  ) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}
