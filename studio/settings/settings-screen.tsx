import './settings.css';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { SETTINGS } from './places.ts';
import { settingsWords } from './words.ts';

/** The frame of all settings: where one is, and the others. */
export function SettingsScreen() {
  const words = settingsWords.use();
  const nav = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();
  // On a phone the places lie in one line, longer than the screen: where one is must be seen.
  useEffect(() => {
    const { current: list } = nav;
    const here = list?.querySelector(`a[href$="${pathname}"]`)?.getBoundingClientRect();
    if (!list || !here) return;
    const { left, right } = list.getBoundingClientRect();
    list.scrollBy({ left: (here.left + here.right) / 2 - (left + right) / 2 });
  }, [pathname]);
  return (
    <div className="body settings">
      <nav className="settings-nav" aria-label={words.nav}>
        <ul ref={nav}>
          {SETTINGS.map((place) => (
            <li key={place}>
              <Link
                to={`/settings/${place}`}
                activeProps={{ 'aria-current': 'page', className: 'stroke' }}
              >
                {words.places[place]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="settings-main">
        <Outlet />
      </div>
    </div>
  );
}
