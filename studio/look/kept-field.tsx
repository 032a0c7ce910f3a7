import { useEffect, useRef, useState } from 'react';
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
  /** What the field held when it was last kept or told. */
  const settled = useRef(value);
  useEffect(() => {
    const before = settled.current;
    settled.current = value;
    // An answer may come while somebody writes on: their words stay.
    setWritten((now) => (now === before ? value : now));
  }, [value]);
  const keep = () => {
    if (written === value) return;
    settled.current = written;
    onKeep(written);
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
