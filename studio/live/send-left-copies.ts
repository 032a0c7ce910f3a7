import { connect } from './connection.ts';
import { articlesWithLeftCopies, leftCopies } from './kept-here.ts';

/** How long one article may take; what was not sent by then stays for the next time. */
const MOST_MS = 60_000;

/** Joins each article in which this person left words, until the server has acknowledged all of them. */
export async function sendLeftCopies(staffId: string): Promise<void> {
  for (const articleId of articlesWithLeftCopies(staffId)) {
    // Those of open tabs are no one's business but theirs.
    if ((await leftCopies(staffId, articleId)).length === 0) continue;
    const connection = connect(articleId, staffId);
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, MOST_MS);
      connection.subscribe(() => {
        const { copy, state } = connection.now();
        if (!copy || state !== 'saved') return;
        clearTimeout(timer);
        resolve();
      });
    });
    connection.close();
  }
}
