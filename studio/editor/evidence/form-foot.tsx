import { Button } from '../../look/button.tsx';
import { RefusalNote } from '../../look/refusal.tsx';

/** Keep or cancel, and what refused to be kept. */
export function FormFoot(props: {
  words: { keep: string; cancel: string };
  isPending: boolean;
  error: Parameters<typeof RefusalNote>[0]['error'];
  onDone: () => void;
}) {
  const { words, isPending, error, onDone } = props;
  return (
    <>
      <p className="acts">
        <Button type="submit" look="act" isPending={isPending}>
          {words.keep}
        </Button>
        <Button look="act" onPress={onDone}>
          {words.cancel}
        </Button>
      </p>
      <RefusalNote error={error} />
    </>
  );
}
