import { ArticleDetails } from '../../desk/article-details.tsx';
import { useHost } from '../use-host.ts';

/** Where the article stands, and all that is said beside its text. */
export function DeskPanel() {
  const { articleId } = useHost();
  return <ArticleDetails articleId={articleId} />;
}
