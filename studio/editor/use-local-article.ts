import { useMemo } from 'react';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { LiveArticle } from './host.ts';

/** An article that lives in this tab alone, for as long as nothing keeps it. */
export function useLocalArticle(articleId: string): LiveArticle | null {
  return useMemo(() => {
    const doc = new Y.Doc({ guid: articleId });
    return {
      doc,
      body: doc.getXmlFragment('body'),
      headline: doc.getText('headline'),
      standfirst: doc.getText('standfirst'),
      awareness: new Awareness(doc),
      canWrite: true,
    };
  }, [articleId]);
}
