import { Link } from '@tanstack/react-router';
import { SETTINGS } from './places.ts';
import { settingsWords } from './words.ts';

/** What readers see, too, and is set on screens of its own. */
const ELSEWHERE = [
  { place: 'letters', to: '/letters/settings' },
  { place: 'comments', to: '/comments' },
  { place: 'people', to: '/people' },
  { place: 'keys', to: '/settings/keys' },
] as const;

/** What can be set, each with a line on what it holds. */
export function SettingsIndex() {
  const words = settingsWords.use();
  return (
    <>
      <h1 className="lead">{words.lead}</h1>
      <p className="soft">{words.leadText}</p>
      <ul className="settings-index">
        {SETTINGS.map((place) => (
          <li key={place}>
            <Link to={`/settings/${place}`}>
              <b className="serif">{words.places[place]}</b>
              <span className="soft">{words.abouts[place]}</span>
            </Link>
          </li>
        ))}
        {ELSEWHERE.map(({ place, to }) => (
          <li key={place}>
            <Link to={to}>
              <b className="serif">{words.elsewhere[place]}</b>
              <span className="soft">{words.elsewhereAbouts[place]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
