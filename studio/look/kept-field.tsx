import { useEffect, useState } from 'react';
import { type OwnTextFieldProps, TextField } from './fields.tsx';

export interface KeptFieldProps
  extends Omit<OwnTextFieldProps, 'value' | 'onChange' | 'defaultValue' | 'onBlur'> {
  value: string;
  /** Keeps what was written; called when the field is left, and by Enter in a field of one line. */
  onKeep: (value: string) => void;
}

/**
 * A field that keeps itself: what is written in it is sent when it is left, and nothing needs a button.
 * Escape puts back what was there.
 */
export function KeptField({ value, onKeep, ...props }: KeptFieldProps) {
  const [written, setWritten] = useState(value);
  useEffect(() => setWritten(value), [value]);
  const keep = () => {
    if (written !== value) onKeep(written);
  };
  return (
    <TextField
      {...props}
      value={written}
      onChange={setWritten}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !props.rows) keep();
        else if (event.key === 'Escape' && written !== value) setWritten(value);
        else event.continuePropagation();
      }}
    />
  );
}
