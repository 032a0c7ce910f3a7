/** Words of a copy whose text was replaced meanwhile: joined to the new one by the server, block by block. */
import { yXmlFragmentToProsemirrorJSON } from 'y-prosemirror';
import type * as Y from 'yjs';
import { ask, Refusal } from '../api/client.ts';
import { dropCopy, type KeptCopy } from './kept-here.ts';
import type { Rescue } from './types.ts';

/** The revision that a copy began as: an epoch is its id and a version. */
const revisionOf = (epoch: string) => epoch.replace(/-\d+$/, '');

export async function rescueCopy(
  articleId: string,
  copy: KeptCopy,
  ydoc: Y.Doc,
): Promise<Rescue | null> {
  const body = ydoc.getXmlFragment('body');
  if (body.length === 0) return null;
  try {
    const { outcome } = await ask('PUT', '/articles/:articleId/draft', {
      params: { articleId },
      body: {
        baseRevisionId: revisionOf(copy.epoch),
        headline: ydoc.getText('headline').toString(),
        standfirst: ydoc.getText('standfirst').toString(),
        doc: yXmlFragmentToProsemirrorJSON(body) as { type: 'doc' },
      },
    });
    await dropCopy(copy);
    return outcome === 'kept-both' ? 'kept-both' : 'merged';
  } catch (error) {
    if (error instanceof Refusal) return 'failed';
    throw error;
  }
}
