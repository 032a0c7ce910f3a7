import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { RemarksForYou } from '../live/remarks/for-you.tsx';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { AccountMenu } from './account-menu.tsx';
import { Clock } from './clock.tsx';
import { GoTo } from './go-to.tsx';
import { places } from './places.ts';
import { useSession } from './session.tsx';
import { useReadersWaiting } from './use-readers-waiting.ts';
import { shellWords } from './words.ts';

function PlaceLinks({ onGo }: { onGo?: () => void }) {
  const words = shellWords.use();
  const { permissions } = useSession();
  const waiting = useReadersWaiting();
  return places
    .filter(({ permission }) => !permission || permissions.includes(permission))
    .map(({ to, label, waits }) => (
      <Link
        key={to}
        to={to}
        activeOptions={{ exact: to === '/' }}
        activeProps={{ className: 'stroke', 'aria-current': 'page' }}
        {...(onGo ? { onClick: onGo } : {})}
      >
        {label(words)}
        {waits && waiting[waits] > 0 ? (
          <>
            <span className="n" aria-hidden="true">
              {waiting[waits]}
            </span>
            <span className="vh">{words.waiting(waiting[waits])}</span>
          </>
        ) : null}
      </Link>
    ));
}

/** The bar over every screen: the publication, the rooms, the hour at the paper, the account. */
export function TopBar() {
  const words = shellWords.use();
  const { publication } = useSession();
  const [isMenuOpen, setMenuOpen] = useState(false);
  return (
    <header className="top">
      <Link className="pub" to="/">
        <Leaf />
        <b>{publication.name}</b>
      </Link>
      <nav aria-label={words.studio}>
        <PlaceLinks />
      </nav>
      <div className="end">
        <GoTo />
        <RemarksForYou />
        <Clock />
        <span className="menu">
          <Button look="bare" onPress={() => setMenuOpen(true)}>
            {words.menu}
          </Button>
        </span>
        <Dialog title={words.menu} isOpen={isMenuOpen} onClose={() => setMenuOpen(false)}>
          <nav className="menu-list" aria-label={words.studio}>
            <PlaceLinks onGo={() => setMenuOpen(false)} />
          </nav>
        </Dialog>
        <AccountMenu />
      </div>
    </header>
  );
}

/** Recto and verso: a sheet and its turned page. */
function Leaf() {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M2.5 2.500h6v11h-6z" />
      <path d="m8.500 2.500 5 2v11l-5-2z" fill="currentColor" fillOpacity=".22" />
    </svg>
  );
}
