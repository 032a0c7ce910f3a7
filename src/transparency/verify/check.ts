/**
 * What was looked at, and whether it holds.
 * - `content`, `verso`: the words and the evidence are those that the entry names.
 * - `withheld`: the words are for supporters, and are not in the bundle.
 * - `verso-withheld`: the evidence was published for more readers than may have it now.
 * - `inclusion`: the entry stands in the tree that was signed.
 * - `signature`: the checkpoint is signed by the log's key; `witness`: a witness signed it too.
 * - `entries`, `tile`: what the site serves of its log is what its checkpoint says.
 * - `chain`: each entry names the one before it about the same article.
 * - `now`: the log as it is now continues the checkpoint of the bundle.
 * - `since`: the log as it is now continues the checkpoint that was kept.
 * - `file`: something is not there, or cannot be read.
 */
export type CheckName =
  | 'content'
  | 'verso'
  | 'withheld'
  | 'verso-withheld'
  | 'inclusion'
  | 'signature'
  | 'witness'
  | 'entries'
  | 'tile'
  | 'chain'
  | 'now'
  | 'since'
  | 'file';

export interface Check {
  check: CheckName;
  isGood: boolean;
  /** A file, a tile, a size, a name: whatever names the place. */
  about: Readonly<Record<string, string | number>>;
}

export const good = (check: CheckName, about: Check['about'] = {}): Check => ({
  check,
  isGood: true,
  about,
});
export const bad = (check: CheckName, about: Check['about'] = {}): Check => ({
  check,
  isGood: false,
  about,
});
export const judged = (isGood: boolean, check: CheckName, about: Check['about'] = {}): Check => ({
  check,
  isGood,
  about,
});
