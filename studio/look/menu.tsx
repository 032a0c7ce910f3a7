import type { ReactNode } from 'react';
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

export interface MenuAct {
  id: string;
  text: string;
  onAct: () => void;
  isDisabled?: boolean;
}

/** A button that opens a list of acts. */
export function Menu(props: { label: string; look?: string; button: ReactNode; acts: MenuAct[] }) {
  const { label, look = 'btn bare', button, acts } = props;
  return (
    <MenuTrigger>
      <Button className={look} aria-label={label}>
        {button}
      </Button>
      <Popover className="pop">
        <AriaMenu>
          {acts.map((act) => (
            <MenuItem
              key={act.id}
              id={act.id}
              onAction={act.onAct}
              isDisabled={act.isDisabled ?? false}
            >
              {act.text}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
