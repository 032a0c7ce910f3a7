import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  Switch as AriaSwitch,
  type CheckboxProps,
  type SwitchProps,
} from 'react-aria-components';

type Labelled<Props> = Omit<Props, 'className' | 'children'> & { children?: ReactNode };

export function Checkbox({ children, ...props }: Labelled<CheckboxProps>) {
  return (
    <AriaCheckbox className="check" {...props}>
      <span className="box" aria-hidden="true">
        {props.isIndeterminate ? <Minus size={12} /> : <Check size={12} strokeWidth={3} />}
      </span>
      {children}
    </AriaCheckbox>
  );
}

export function Switch({ children, ...props }: Labelled<SwitchProps>) {
  return (
    <AriaSwitch className="check" {...props}>
      <span className="switch" aria-hidden="true" />
      {children}
    </AriaSwitch>
  );
}
