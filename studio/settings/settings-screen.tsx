import './settings.css';
import { Link, Outlet } from '@tanstack/react-router';
import { SETTINGS } from './places.ts';
import { settingsWords } from './words.ts';

/** The frame of all settings: where one is, and the others. */
export function SettingsScreen() {
  const words = settingsWords.use();
  return (
    <div className="body settings">
      <nav className="settings-nav" aria-label={words.nav}>
        <ul>
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
