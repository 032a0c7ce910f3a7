import { useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Autocomplete, Button, Input, Menu, MenuItem, SearchField } from 'react-aria-components';
import { useRead } from '../api/use.ts';
import { useWrite } from '../desk/use-write.ts';
import { Dialog } from '../look/dialog.tsx';
import { type State, StateGlyph } from '../look/states.tsx';
import { useKeys } from './keys.ts';
import { places } from './places.ts';
import { useSession } from './session.tsx';
import { shellWords } from './words.ts';

interface Goal {
  id: string;
  text: string;
  lang?: string | undefined;
  state?: State;
  go: () => void;
}

/**
 * « Go to… »: articles, rooms and acts by their first letters, from anywhere.
 * @param isKeyOnly without a button, where a screen brings its own bar
 */
export function GoTo({ isKeyOnly = false }: { isKeyOnly?: boolean }) {
  const words = shellWords.use();
  const [isOpen, setOpen] = useState(false);
  useKeys({ 'mod+k': () => setOpen(true) });
  return (
    <>
      {isKeyOnly ? null : (
        <Button className="btn bare goto" onPress={() => setOpen(true)}>
          <Search size={16} aria-hidden="true" />
          <span className="word">{words.goTo}</span>
          <span aria-hidden="true">
            <kbd>Ctrl K</kbd>
          </span>
        </Button>
      )}
      <Dialog title={words.goToTitle} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Palette onGone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Palette({ onGone }: { onGone: () => void }) {
  const words = shellWords.use();
  const [typed, setTyped] = useState('');
  const goals = useGoals(typed);
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField className="find wide" aria-label={words.goToTitle} autoFocus>
        <Search size={16} aria-hidden="true" />
        <Input placeholder={words.goToHint} />
      </SearchField>
      <Menu
        className="pop flat goals"
        aria-label={words.goToTitle}
        items={goals}
        renderEmptyState={() => <p className="quiet">{words.goToNothing}</p>}
        onAction={(key) => {
          goals.find(({ id }) => id === key)?.go();
          onGone();
        }}
      >
        {({ id, text, lang, state }) => (
          <MenuItem id={id} textValue={text}>
            {state ? <StateGlyph state={state} /> : null}
            <span className={state ? 'serif' : ''} lang={lang} dir="auto">
              {text}
            </span>
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  );
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Rooms and acts whose name holds what is typed, then articles. */
function useGoals(typed: string): Goal[] {
  const words = shellWords.use();
  const navigate = useNavigate();
  const { permissions, editions } = useSession();
  const { write } = useWrite();
  const q = useDeferredValue(typed.trim());
  const { data } = useRead(
    '/desk/find',
    { query: { q } },
    { enabled: q !== '', keepPrevious: true },
  );
  const rooms: Goal[] = places
    .filter(({ permission }) => !permission || permissions.includes(permission))
    .map(({ to, label }) => ({ id: to, text: label(words), go: () => void navigate({ to }) }));
  const acts: Goal[] = permissions.includes('article:write')
    ? [{ id: 'write', text: words.write, go: () => void write() }]
    : [];
  const named = [...acts, ...rooms].filter(({ text }) => folded(text).includes(folded(q)));
  const articles: Goal[] = (q === '' ? [] : (data?.found ?? [])).map((found) => ({
    id: found.id,
    text: found.headline || words.untitled,
    state: found.state,
    lang: editions.find(({ id }) => id === found.editionId)?.lang,
    go: () => void navigate({ to: '/articles/$articleId', params: { articleId: found.id } }),
  }));
  return [...named, ...articles];
}
