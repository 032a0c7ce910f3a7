import { useSay } from '../words/language.tsx';
import type { LiveArticle } from './types.ts';
import { liveWords } from './words.ts';

/** Where the words are now, in a sentence with an hour; said aloud when it changes. */
export function SavedState({ live }: { live: LiveArticle }) {
  const words = liveWords.use();
  const say = useSay();
  const sentence = sentenceOf(live, words, say);
  const isUrgent = live.problem !== null || ['signed-out', 'kept-here'].includes(live.state);
  return (
    <span className={isUrgent ? 'small' : 'quiet small'} role="status" data-state={live.state}>
      {sentence}
    </span>
  );
}

type Words = ReturnType<typeof liveWords.use>;

function sentenceOf(live: LiveArticle, words: Words, say: 'fr' | 'en'): string {
  if (live.problem !== null) return words.problem;
  switch (live.state) {
    case 'opening':
      return words.opening;
    // The sentence stays while the next letters go: nobody has to read that they are on their way.
    case 'saved':
    case 'saving':
      return live.savedAt === null ? words.saving : words.saved(hourOf(live.savedAt, say));
    case 'offline':
      return words.offline;
    case 'kept-here':
      return words.keptHere;
    case 'signed-out':
      return words.signedOut;
    case 'read-only':
      return words.readOnly;
    case 'gone':
      return words.gone;
  }
}

/** As the device's clock has it: it tells the person in front of it, not the paper's readers. */
export function hourOf(at: number, say: 'fr' | 'en'): string {
  const parts = new Intl.DateTimeFormat(say === 'fr' ? 'fr-FR' : 'en-GB', {
    hour: 'numeric',
    minute: '2-digit',
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return say === 'fr'
    ? `${part('hour')}\u00a0h\u00a0${part('minute')}`
    : `${part('hour')}:${part('minute')}`;
}
