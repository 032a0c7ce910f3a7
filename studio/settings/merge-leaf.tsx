import { useState } from 'react';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { type Choice, Select } from '../look/select.tsx';
import { useAttempt } from './use-settings.ts';
import { settingsWords } from './words.ts';

const NOWHERE = 'nowhere';

/** Where the things go that one takes away: the leaf is the confirmation, for it cannot be undone. */
export function MergeLeaf(props: {
  label: string;
  /** What it means that they go nowhere; null where they must go somewhere. */
  none: string | null;
  others: readonly Choice[];
  button: string;
  stales: readonly string[];
  told: string;
  merge: (into: string | null) => Promise<unknown>;
  onClose: () => void;
}) {
  const { label, none, others, button, stales, told, merge, onClose } = props;
  const words = settingsWords.use();
  const doing = useAttempt(stales);
  const [into, setInto] = useState(none === null ? (others[0]?.value ?? NOWHERE) : NOWHERE);
  return (
    <>
      <RefusalNote error={doing.error} />
      <Select
        label={label}
        value={into}
        onChange={setInto}
        choices={[...(none === null ? [] : [{ value: NOWHERE, text: none }]), ...others]}
      />
      <div className="foot">
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button
          look="stop"
          onPress={async () => {
            const done = await doing.attempt(() => merge(into === NOWHERE ? null : into), {
              text: told,
            });
            if (done) onClose();
          }}
        >
          {button}
        </Button>
      </div>
    </>
  );
}
