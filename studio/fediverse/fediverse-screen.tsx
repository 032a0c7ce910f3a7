import './fediverse.css';
import type { contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Switch } from '../look/checks.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { useWhen } from '../people/when.ts';
import { AddByName } from '../settings/add-by-name.tsx';
import { SettingsHead } from '../settings/settings-head.tsx';
import { useAttempt } from '../settings/use-settings.ts';
import { fediverseWords } from './words.ts';

type Fediverse = AnswerOf<typeof contract.readFediverse>;
type Doing = ReturnType<typeof useAttempt>;

/** The paper among the servers that speak ActivityPub: who is followed, whom it does not speak with. */
export function FediverseScreen() {
  const words = fediverseWords.use();
  const { data, error } = useRead('/fediverse', {});
  const doing = useAttempt(['/fediverse']);
  return (
    <>
      <SettingsHead place="fediverse" />
      <p className="soft">{words.lead}</p>
      <RefusalNote error={error ?? doing.error} />
      {data && !data.isPossible ? <p role="note">{words.impossible}</p> : null}
      {data ? (
        <>
          <Editions editions={data.editions} doing={doing} />
          <Followed of={data} />
          {data.silent.length > 0 ? <Silent silent={data.silent} doing={doing} /> : null}
          <Blocked hosts={data.blockedHosts} doing={doing} />
        </>
      ) : null}
    </>
  );
}

function Editions({ editions, doing }: { editions: Fediverse['editions']; doing: Doing }) {
  const words = fediverseWords.use();
  const set = (lang: string, isOn: boolean) =>
    ask('PUT', '/fediverse/editions/:lang', { params: { lang }, body: { isOn } });
  return (
    <section className="settings-part">
      <h2 className="h2 ruled">{words.editions}</h2>
      {editions.map(({ lang, title, isOn }) => (
        <p key={lang}>
          <Switch
            isSelected={isOn}
            onChange={(next) =>
              doing.attempt(() => set(lang, next), {
                text: next ? words.switchedOn(title) : words.switchedOff(title),
                undo: () => set(lang, isOn),
              })
            }
          >
            {words.editionOn(title, lang)}
          </Switch>
        </p>
      ))}
      <p className="small quiet">{words.off}</p>
    </section>
  );
}

function Followed({ of }: { of: Fediverse }) {
  const words = fediverseWords.use();
  return (
    <section className="settings-part">
      <h2 className="h2 ruled">{words.actors}</h2>
      {of.actors.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <ul className="lines">
          {of.actors.map(({ id, address, name, followers }) => (
            <li key={id} className="followed-row">
              <span>
                <b className="serif">
                  <bdi>{name}</bdi>
                </b>{' '}
                <code dir="ltr">@{address}</code>
              </span>
              <span>
                {words.followers} <b>{followers}</b>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="small quiet">{words.authorsHint}</p>
      <p className="soft">{words.echoes(of.likes, of.boosts)}</p>
    </section>
  );
}

function Silent({ silent, doing }: { silent: Fediverse['silent']; doing: Doing }) {
  const words = fediverseWords.use();
  const when = useWhen();
  const knock = () =>
    doing.attempt(() => ask('POST', '/fediverse/try-again', {}), { text: words.trying });
  return (
    <section className="settings-part">
      <h2 className="h2 ruled">{words.silent}</h2>
      <ul className="lines">
        {silent.map(({ host, since, waiting, reason }) => (
          <li key={`${host} ${since}`} className="followed-row">
            <span>{reason === '' ? <code dir="ltr">{host}</code> : reason}</span>
            <span>
              {words.since(when.moment(since))} · {words.waiting(waiting)}
            </span>
          </li>
        ))}
      </ul>
      <p className="small quiet">{words.silentHint}</p>
      <p className="fediverse-acts">
        <Button onPress={() => void knock()}>{words.tryAgain}</Button>
      </p>
    </section>
  );
}

function Blocked({ hosts, doing }: { hosts: readonly string[]; doing: Doing }) {
  const words = fediverseWords.use();
  const block = (host: string) => ask('POST', '/fediverse/blocked-hosts', { body: { host } });
  const unblock = (host: string) =>
    ask('DELETE', '/fediverse/blocked-hosts/:host', { params: { host } });
  return (
    <section className="settings-part">
      <h2 className="h2 ruled">{words.blocked}</h2>
      {hosts.length === 0 ? <p className="quiet">{words.none}</p> : null}
      <ul className="lines">
        {hosts.map((host) => (
          <li key={host} className="followed-row">
            <code dir="ltr">{host}</code>
            <Button
              look="act"
              onPress={() =>
                void doing.attempt(() => unblock(host), {
                  text: words.unblocked(host),
                  undo: () => block(host),
                })
              }
            >
              {words.unblock(host)}
            </Button>
          </li>
        ))}
      </ul>
      <AddByName
        label={words.host}
        button={words.block}
        onAdd={(host) => doing.attempt(() => block(host), { text: words.blockedOne })}
      />
      <p className="small quiet">{words.blockedHint}</p>
    </section>
  );
}
