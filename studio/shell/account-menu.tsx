import { useNavigate } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { useSay, useSpeak } from '../words/language.tsx';
import { useSession } from './session.tsx';
import { keptTheme, showTheme } from './theme.ts';
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
          <OneOf
            label={words.interfaceLanguage}
            value={say}
            choices={{ fr: words.french, en: words.english }}
            onChoose={speak}
          />
          <Separator />
          <OneOf
            label={words.theme}
            value={keptTheme()}
            choices={words.themes}
            onChoose={showTheme}
          />
          <Separator />
          <MenuItem onAction={signOut}>{words.signOut}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Choices of which one holds, in the order in which they are written. */
function OneOf<Value extends string>(props: {
  label: string;
  value: Value;
  choices: Record<Value, string>;
  onChoose: (value: Value) => void;
}) {
  const { label, value, choices, onChoose } = props;
  const values = Object.keys(choices) as Value[];
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = values.find((one) => keys !== 'all' && keys.has(one));
        if (chosen) onChoose(chosen);
      }}
    >
      <Header className="small quiet">{label}</Header>
      {values.map((one) => (
        <MenuItem key={one} id={one} textValue={choices[one]}>
          {choices[one]}
          {one === value ? <Check size={14} aria-hidden="true" /> : null}
        </MenuItem>
      ))}
    </MenuSection>
  );
}

async function signOut(): Promise<void> {
  await fetch('/studio/sign-out', { method: 'POST', credentials: 'same-origin' });
  location.assign('/studio/sign-in');
}
