import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';

export interface OwnButtonProps extends Omit<ButtonProps, 'className' | 'children'> {
  /** `go`: the one next step of a screen. `bare`: a tool. */
  look?: 'go' | 'plain' | 'bare' | 'act' | 'stop';
  /** Shown at the end of the label; the shell or the screen listens to it. */
  hotkey?: string;
  children: ReactNode;
}

const CLASSES = { go: 'btn go', plain: 'btn', bare: 'btn bare', act: 'act', stop: 'btn stop' };

/** A button; while `isPending` it shows that it works and takes no more presses. */
export function Button({ look = 'plain', hotkey, children, ...props }: OwnButtonProps) {
  return (
    <AriaButton className={CLASSES[look]} {...props}>
      {props.isPending ? <span className="busy" aria-hidden="true" /> : null}
      {children}
      {hotkey ? (
        <span className="opt" aria-hidden="true">
          <kbd>{hotkey}</kbd>
        </span>
      ) : null}
    </AriaButton>
  );
}
