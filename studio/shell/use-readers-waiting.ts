import { useRead } from '../api/use.ts';
import { useMay } from './session.tsx';

const LOOK_EVERY_MS = 60_000;

/** How much of what readers wrote waits for whoever is here, as far as it is theirs to see. */
export function useReadersWaiting(): { comments: number; questions: number } {
  const mayModerate = useMay('comment:moderate');
  const mayAnswer = useMay('question:answer');
  const look = { refetchMs: LOOK_EVERY_MS };
  const talk = useRead('/comments', { query: { tab: 'held' } }, { ...look, enabled: mayModerate });
  const asked = useRead('/questions', {}, { ...look, enabled: mayAnswer });
  return { comments: talk.data?.counts.held ?? 0, questions: asked.data?.counts.open ?? 0 };
}
