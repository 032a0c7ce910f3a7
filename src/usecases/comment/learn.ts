import { wordsOf } from '../../domain/comment-filter.ts';
import { learnWords } from '../../storage/comment-words.ts';
import type { KeptComment } from '../../storage/comments.ts';
import type { Db } from '../../storage/schema.ts';

type Learnt = Pick<KeptComment, 'authorName' | 'authorSite' | 'body' | 'learntAs'>;

/** Has the filter learn a comment as one or the other; what it was learnt as before is unlearnt. */
export async function learn(trx: Db, comment: Learnt, as: KeptComment['learntAs']): Promise<void> {
  if (comment.learntAs === as || comment.body === '') return;
  await learnAnew(trx, comment, { body: comment.body, as });
}

/** The same where its words become others: it unlearns those it learnt, not those that stand there now. */
export async function learnAnew(
  trx: Db,
  comment: Learnt,
  to: { body: string; as: KeptComment['learntAs'] },
): Promise<void> {
  const { authorName: name, authorSite: site, body, learntAs } = comment;
  if (learntAs && body !== '')
    await learnWords(trx, { words: wordsOf({ name, site, body }), as: learntAs, times: -1 });
  if (to.as)
    await learnWords(trx, {
      words: wordsOf({ name, site, body: to.body }),
      as: to.as,
      times: 1,
    });
}
