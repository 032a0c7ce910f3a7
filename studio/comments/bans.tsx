import { useAct, useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { useWhen } from '../people/when.ts';
import { useNotes } from '../shell/notes.tsx';
import { commentsWords } from './words.ts';

export const BANS = '/comment-bans';

/** Who is banned, by what they are known, and the way back for each. */
export function Bans() {
  const words = commentsWords.use().bans;
  const say = useNotes();
  const when = useWhen();
  const { data } = useRead(BANS, {});
  const lift = useAct('DELETE', `${BANS}/:banId`, [BANS]);
  const again = useAct('POST', '/comments/:commentId/ban', [BANS]);
  if (!data) return null;
  type Ban = (typeof data.bans)[number];
  const takeBack = ({ id: banId, name, commentId, reason }: Ban) =>
    lift.mutate(
      { params: { banId } },
      {
        onSuccess: () =>
          say({
            text: words.lifted(name),
            onUndo: () => again.mutate({ params: { commentId }, body: { reason } }),
          }),
      },
    );
  return (
    <section>
      <h2 className="h2">{words.title}</h2>
      {data.bans.length === 0 ? <p className="small soft">{words.none}</p> : null}
      <ul className="blocklist bans">
        {data.bans.map((ban) => (
          <li key={ban.id}>
            <div>
              <b>
                <bdi>{ban.name}</bdi>
              </b>
              <KnownBy ban={ban} />
              <span className="quiet small">
                {ban.madeByName
                  ? words.sinceBy(when.day(ban.at), ban.madeByName)
                  : words.since(when.day(ban.at))}
                {ban.reason ? ` · ${ban.reason}` : ''}
              </span>
            </div>
            <Button look="act" aria-label={words.liftNamed(ban.name)} onPress={() => takeBack(ban)}>
              {words.lift}
            </Button>
          </li>
        ))}
      </ul>
      <RefusalNote error={lift.error ?? again.error} />
    </section>
  );
}

interface Known {
  mail: string | null;
  network: string | null;
  page: string | null;
}

function KnownBy({ ban: { mail, network, page } }: { ban: Known }) {
  const words = commentsWords.use().bans;
  return (
    <>
      {mail ? <bdi dir="ltr">{mail}</bdi> : null}
      {page ? <bdi dir="ltr">{page.replace(/^https?:\/\//, '')}</bdi> : null}
      {network ? <span>{words.network(network)}</span> : null}
    </>
  );
}
