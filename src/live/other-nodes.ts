/**
 * Keeps the documents of this process in step with the database, whoever wrote to it: another node, an
 * import, the API. Numbers of updates are given in the order of commits, so that nothing is passed over.
 */
import type { Document } from '@hocuspocus/server';
import { applyUpdate } from 'yjs';
import { getLiveDraft, listLiveUpdates, listMovedDrafts } from '../storage/live-drafts.ts';
import { epochOf } from '../usecases/draft/content.ts';
import { OTHER_BEGINNING } from './close-codes.ts';
import type { LiveOptions } from './live.ts';

interface Followed {
  document: Document;
  epoch: string;
  /** Everything up to here is in the document. */
  seq: number;
}

export interface OtherNodes {
  follow(articleId: string, followed: Followed): void;
  forget(articleId: string): void;
  epochOf(articleId: string): string;
  /** This process itself wrote the update of this number. */
  wrote(articleId: string, seq: number): void;
  stop(): Promise<void>;
}

/** Came from the database: whoever put it there makes the revision. */
const FROM_ELSEWHERE = { source: 'redis' } as const;

export function followOtherNodes(
  options: Pick<LiveOptions, 'db' | 'watch' | 'onError'>,
): OtherNodes {
  const { db } = options;
  const open = new Map<string, Followed>();
  let unwatch: (() => Promise<void>) | null = null;
  let looking: Promise<void> | null = null;
  let isRung = false;

  async function look(): Promise<void> {
    const seen = new Map([...open].map(([id, { seq, epoch }]) => [id, { seq, epoch }]));
    for (const { articleId, epoch } of await listMovedDrafts(db, seen, epochOf)) {
      const followed = open.get(articleId);
      if (!followed) continue;
      if (epoch === followed.epoch) await catchUp(articleId, followed);
      else
        for (const { webSocket } of followed.document.getConnections())
          webSocket.close(OTHER_BEGINNING);
    }
  }

  async function catchUp(articleId: string, followed: Followed): Promise<void> {
    const { document, seq } = followed;
    const draft = await getLiveDraft(db, articleId);
    if (!draft) return;
    const updates = await listLiveUpdates(db, articleId, seq);
    document.transact(() => {
      if (draft.stateSeq > seq) applyUpdate(document, draft.state, FROM_ELSEWHERE);
      for (const { data } of updates) applyUpdate(document, data, FROM_ELSEWHERE);
    }, FROM_ELSEWHERE);
    followed.seq = Math.max(followed.seq, updates.at(-1)?.seq ?? draft.stateSeq);
  }

  /** One look at a time; a ring during one leads to another. */
  function ring(): void {
    isRung = true;
    looking ??= (async () => {
      while (isRung) {
        isRung = false;
        await look().catch((error: unknown) => options.onError(error, 'live catch-up'));
      }
      looking = null;
    })();
  }

  return {
    follow(articleId, followed) {
      open.set(articleId, followed);
      unwatch ??= options.watch(ring);
      // Written between reading and now.
      ring();
    },
    forget(articleId) {
      open.delete(articleId);
      if (open.size > 0) return;
      void unwatch?.();
      unwatch = null;
    },
    epochOf: (articleId) => open.get(articleId)?.epoch ?? '',
    wrote(articleId, seq) {
      const followed = open.get(articleId);
      if (followed?.seq === seq - 1) followed.seq = seq;
    },
    async stop() {
      open.clear();
      await unwatch?.();
      await looking;
    },
  };
}
