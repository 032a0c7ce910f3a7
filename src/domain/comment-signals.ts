import type { CommentMode, CommentState } from './comment.ts';

/** Why a proof of work does not count: there is none, it is made up, too old, or was counted before. */
export type ProofFault = 'none' | 'false' | 'old' | 'used';

/** What speaks for reading a comment before it is published; kept with it, and said at the desk. */
export type CommentSignal =
  /** A field that people do not see was filled. */
  | { name: 'trap' }
  /** The form's signed time is missing or made up. */
  | { name: 'no-form' }
  /** The page had lain open for longer than a form is good for. */
  | { name: 'old-form' }
  /** Where one is asked for: who runs no script has none, so it is never more than a doubt. */
  | { name: 'no-proof'; why: ProofFault }
  | { name: 'banned'; by: 'mail' | 'address' | 'page' }
  | { name: 'blocked'; word: string; effect: 'hold' | 'spam' }
  | { name: 'links'; count: number; most: number }
  /** The same words came before, so many times. */
  | { name: 'repeated'; times: number }
  | { name: 'resembles-spam'; odds: number; words: { word: string; odds: number }[] }
  | { name: 'first' }
  | { name: 'all-held' }
  | { name: 'elsewhere' }
  /** Changed after it was published, so that it has to be read again. */
  | { name: 'edited' };

/** From here on the filter throws out; from there on it holds. */
export const SPAM_ODDS = 0.97;
export const DOUBT_ODDS = 0.75;

const isSpam = (signal: CommentSignal): boolean => {
  switch (signal.name) {
    case 'trap':
    case 'no-form':
    case 'banned':
      return true;
    case 'blocked':
      return signal.effect === 'spam';
    case 'repeated':
      return signal.times >= 3;
    case 'resembles-spam':
      return signal.odds >= SPAM_ODDS;
    default:
      return false;
  }
};

/** What becomes of a comment that these speak of: thrown out, held to be read, or published. */
export function decide(signals: readonly CommentSignal[]): CommentState {
  if (signals.some(isSpam)) return 'spam';
  return signals.length > 0 ? 'held' : 'approved';
}

/** What the rule of the place says, besides all checks. */
export function ruleSignals(mode: CommentMode, hasBeenPublished: boolean): CommentSignal[] {
  if (mode === 'all-held') return [{ name: 'all-held' }];
  return mode === 'first-held' && !hasBeenPublished ? [{ name: 'first' }] : [];
}
