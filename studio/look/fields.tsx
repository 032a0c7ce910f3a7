import type { ReactNode } from 'react';
import {
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  type TextFieldProps,
} from 'react-aria-components';

export interface OwnTextFieldProps extends Omit<TextFieldProps, 'className' | 'children'> {
  label: string;
  hint?: ReactNode;
  /** What the server said is wrong with it. */
  error?: string | undefined;
  placeholder?: string;
  /** More than one line. */
  rows?: number;
  /** What somebody wrote, set as on the page; `dir` follows the words. */
  isProse?: boolean;
  lang?: string;
}

/** One line or a few, with its label, a hint, and what is wrong said beside it. */
export function TextField(props: OwnTextFieldProps) {
  const { label, hint, error, placeholder, rows, isProse, lang, ...rest } = props;
  const look = `field${isProse ? ' serif' : ''}`;
  const shared = { className: look, dir: isProse ? 'auto' : undefined, lang, placeholder };
  return (
    <AriaTextField
      className="row-field"
      isInvalid={error !== undefined}
      // What the server said is told and does not keep the form from being sent again.
      validationBehavior="aria"
      {...rest}
    >
      <Label>{label}</Label>
      {rows ? <TextArea rows={rows} {...shared} /> : <Input {...shared} />}
      {hint ? (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      ) : null}
      <FieldError className="error">{error}</FieldError>
    </AriaTextField>
  );
}
