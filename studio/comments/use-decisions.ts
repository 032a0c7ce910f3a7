import { useAct } from '../api/use.ts';
import { useNotes } from '../shell/notes.tsx';
import type { CommentState, DeskComment } from './types.ts';
import { commentsWords } from './words.ts';

/** Decides at once; each decision can be taken back from the foot of the screen. */
export function useDecisions(): {
  decide: (comments: readonly DeskComment[], state: CommentState) => void;
  error: Error | null;
} {
  const words = commentsWords.use();
  const say = useNotes();
  const act = useAct('POST', '/comments/decisions', ['/comments', '/comments/:commentId/writer']);
  const decide = (comments: readonly DeskComment[], state: CommentState) => {
    if (comments.length === 0) return;
    const to = comments.map(({ id }) => ({ id, state }));
    act.mutate(
      { body: { to } },
      {
        onSuccess: ({ before }) => {
          const [only] = comments;
          const isKept = only?.state === 'approved' && state === 'approved';
          const text =
            comments.length === 1 && only
              ? (isKept ? words.kept : words.done[state])(only.name)
              : words.doneMany(comments.length);
          say({ text, onUndo: () => act.mutate({ body: { to: before } }) });
        },
      },
    );
  };
  return { decide, error: act.error };
}
