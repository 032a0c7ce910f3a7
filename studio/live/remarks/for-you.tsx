import { useNavigate } from '@tanstack/react-router';
import { useRead } from '../../api/use.ts';
import { Menu } from '../../look/menu.tsx';
import { remarkWords } from './words.ts';

const POLL_MS = 30_000;

/** Tells, in the bar over every screen, where colleagues ask for one's attention. */
export function RemarksForYou() {
  const words = remarkWords.use();
  const navigate = useNavigate();
  const { data } = useRead('/mentions', {}, { refetchMs: POLL_MS });
  const mentions = data?.mentions ?? [];
  if (mentions.length === 0) return null;
  const label = words.forYou(mentions.length);
  return (
    <Menu
      label={label}
      button={
        <>
          <span className="long">{label}</span>
          <span className="short" aria-hidden="true">
            @{mentions.length}
          </span>
        </>
      }
      acts={mentions.map(({ id, articleId, headline, by }) => ({
        id,
        text: words.asks(by.name ?? words.somebody, headline),
        onAct: () => void navigate({ to: '/articles/$articleId', params: { articleId } }),
      }))}
    />
  );
}
