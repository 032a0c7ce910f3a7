import type { CommentSignal } from './types.ts';
import type { commentsWords } from './words.ts';

type Words = ReturnType<typeof commentsWords.use>['signals'];

/** Why a comment waits: what it is, and what makes it so. */
export function sayWhy(words: Words, signal: CommentSignal): { what: string; why: string } {
  switch (signal.name) {
    case 'banned':
      return { what: words.banned, why: words.bannedText(signal.by ?? '') };
    case 'blocked':
      return { what: words.blocked, why: words.blockedText(signal.word ?? '') };
    case 'links':
      return { what: words.links(signal.count ?? 0), why: words.linksText(signal.most ?? 0) };
    case 'repeated':
      return { what: words.repeated, why: words.repeatedText(signal.times ?? 1) };
    case 'resembles-spam': {
      const telling = (signal.words ?? []).slice(0, 4).map(({ word }) => word);
      return {
        what: words.resembles(Math.round((signal.odds ?? 0) * 100)),
        why: words.resemblesText(telling.join(', ')),
      };
    }
    case 'no-proof':
      return { what: words.noProof, why: words.noProofText(signal.why ?? '') };
    case 'trap':
    case 'no-form':
    case 'old-form':
    case 'first':
    case 'all-held':
    case 'elsewhere':
    case 'edited':
      return { what: words[signal.name], why: words[`${signal.name}Text`] };
    default:
      return { what: signal.name, why: '' };
  }
}
