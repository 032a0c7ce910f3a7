import { AppError } from '../../domain/errors.ts';
import { BrokenSeal, type Sealer } from '../../std/sealed.ts';

/**
 * Links in mails about comments. What they open is said in them, sealed: no table of keys, and nothing
 * that a stranger could count up.
 */
export type CommentKey =
  | { do: 'edit'; commentId: string }
  /** Has the link above mailed: for the page that thanks who has just written. */
  | { do: 'ask'; commentId: string }
  /** Every notice to this mailbox. */
  | { do: 'stop'; mail: string };

const PURPOSE = 'comment-link';

export const commentKey = (sealer: Sealer, key: CommentKey): string =>
  sealer.seal(JSON.stringify(key), PURPOSE);

/** @returns null for a key that is none, or opens something else. */
export function openCommentKey<Do extends CommentKey['do']>(
  sealer: Sealer,
  text: string,
  what: Do,
): Extract<CommentKey, { do: Do }> | null {
  try {
    const key = JSON.parse(sealer.open(text, PURPOSE)) as CommentKey;
    return key.do === what ? (key as Extract<CommentKey, { do: Do }>) : null;
  } catch (error) {
    const isWrong =
      error instanceof BrokenSeal ||
      error instanceof SyntaxError ||
      (error instanceof AppError && error.key === 'sealed.other-key');
    if (!isWrong) throw error;
    return null;
  }
}
