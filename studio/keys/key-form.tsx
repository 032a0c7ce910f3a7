import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Refusal } from '../api/client.ts';
import { useAct } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Checkbox } from '../look/checks.tsx';
import { Dialog } from '../look/dialog.tsx';
import { TextField } from '../look/fields.tsx';
import { Select } from '../look/select.tsx';
import { Refused } from '../people/refused.tsx';
import { keysWords } from './words.ts';

interface KeyFormProps {
  scopes: readonly string[];
  isOpen: boolean;
  onClose: () => void;
  onMade: (key: string) => void;
}

const DAYS: Record<string, number | null> = { week: 7, quarter: 92, year: 365, ever: null };

export function KeyForm({ isOpen, onClose, ...rest }: KeyFormProps) {
  const words = keysWords.use();
  return (
    <Dialog title={words.make} isOpen={isOpen} onClose={onClose}>
      <Fields onClose={onClose} {...rest} />
    </Dialog>
  );
}

function Fields({ scopes, onClose, onMade }: Omit<KeyFormProps, 'isOpen'>) {
  const words = keysWords.use();
  const said = words.scopes as Record<string, string>;
  const [name, setName] = useState('');
  const [days, setDays] = useState('quarter');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const make = useAct('POST', '/keys', ['/keys']);
  const { error } = make;
  const isName = error instanceof Refusal && error.key === 'key.no-name';
  const turn = (scope: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(scope);
    else next.delete(scope);
    setChosen(next);
  };
  const go = () =>
    make.mutate(
      { body: { name, scopes: [...chosen], days: DAYS[days] ?? null } },
      {
        onSuccess: ({ key }) => {
          onClose();
          onMade(key);
        },
      },
    );
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <TextField
        label={words.name}
        value={name}
        onChange={setName}
        error={isName ? error.message : undefined}
        autoFocus
      />
      <fieldset className="scopes">
        <legend>{words.scopesTitle}</legend>
        {scopes.map((scope) => (
          <Checkbox
            key={scope}
            isSelected={chosen.has(scope)}
            onChange={(isOn) => turn(scope, isOn)}
          >
            {said[scope] ?? scope}
          </Checkbox>
        ))}
      </fieldset>
      <Select
        label={words.days}
        value={days}
        choices={Object.entries(words.dayChoices).map(([value, text]) => ({ value, text }))}
        onChange={setDays}
      />
      {isName ? null : <Refused error={error} />}
      <div className="foot">
        <Button look="go" type="submit" isDisabled={chosen.size === 0} isPending={make.isPending}>
          {words.make}
        </Button>
      </div>
    </Form>
  );
}
