import { useNavigate } from '@tanstack/react-router';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useSay, useSpeak } from '../words/language.tsx';
import { useSession } from './session.tsx';
import { showTheme } from './theme.ts';
import { shellWords } from './words.ts';

const initials = (name: string) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.charAt(0).toUpperCase())
    .join('');

/** The account: language and paper of the Studio, and the way out. */
export function AccountMenu() {
  const words = shellWords.use();
  const say = useSay();
  const speak = useSpeak();
  const { staff } = useSession();
  const navigate = useNavigate();
  const other = say === 'fr' ? 'en' : 'fr';
  return (
    <MenuTrigger>
      <Button className="me">
        <span aria-hidden="true">{initials(staff.name)}</span>
        <span className="vh">{words.account(staff.name)}</span>
      </Button>
      <Popover className="pop">
        <Menu>
          <MenuItem onAction={() => void navigate({ to: '/account' })}>{words.myAccount}</MenuItem>
          <Separator />
          <MenuItem onAction={() => speak(other)}>
            {other === 'fr' ? words.french : words.english}
          </MenuItem>
          <MenuItem onAction={() => showTheme('light')}>{words.themes.light}</MenuItem>
          <MenuItem onAction={() => showTheme('dark')}>{words.themes.dark}</MenuItem>
          <MenuItem onAction={() => showTheme('auto')}>{words.themes.auto}</MenuItem>
          <Separator />
          <MenuItem onAction={signOut}>{words.signOut}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

async function signOut(): Promise<void> {
  await fetch('/studio/sign-out', { method: 'POST', credentials: 'same-origin' });
  location.assign('/studio/sign-in');
}
