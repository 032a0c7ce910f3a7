import { Link } from '@tanstack/react-router';
import { useRead } from '../api/use.ts';
import type { Settings } from '../settings/use-settings.ts';
import { Mark } from './press-identity.tsx';
import { pressWords } from './words.ts';

/** What other settings should say too, each with the way there. */
export function Machines({ settings }: { settings: Settings }) {
  const words = pressWords.use();
  const { contactMail, trustTxt, security } = settings;
  const { data } = useRead('/channels', {});
  const isFollowed = data?.channels.some((channel) => channel.isFollowed) ?? false;
  const lines = [
    { is: contactMail !== '', text: words.contact, to: '/settings/identity' },
    { is: isFollowed, text: words.follow, to: '/settings/channels' },
    { is: trustTxt.length > 0, text: words.trust, to: '/settings/rules' },
    { is: security.contact !== '', text: words.security, to: '/settings/rules' },
  ] as const;
  return (
    <section className="settings-part" aria-labelledby="press-machines">
      <h2 className="h2 ruled" id="press-machines">
        {words.machines}
      </h2>
      <ul className="press-lines">
        {lines.map(({ is, text, to }) => (
          <li key={text}>
            <Mark isDone={is} />
            <div>{text}</div>
            <Link className="act" to={to}>
              {words.set}
            </Link>
          </li>
        ))}
      </ul>
      <p className="small">
        <a className="act in" href="/trust.txt" target="_blank" rel="noopener">
          {words.seeTrust}
        </a>
      </p>
    </section>
  );
}
