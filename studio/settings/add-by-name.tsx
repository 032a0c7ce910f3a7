import { useState } from 'react';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';

/** One more, by its name. */
export function AddByName(props: {
  label: string;
  button: string;
  onAdd: (name: string) => Promise<boolean>;
}) {
  const { label, button, onAdd } = props;
  const [name, setName] = useState('');
  return (
    <form
      className="add-by-name"
      onSubmit={async (event) => {
        event.preventDefault();
        if (name.trim() && (await onAdd(name))) setName('');
      }}
    >
      <TextField label={label} value={name} onChange={setName} />
      <Button type="submit" isDisabled={name.trim() === ''}>
        {button}
      </Button>
    </form>
  );
}
