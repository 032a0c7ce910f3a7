import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { FindBar } from '../media/find-bar.tsx';
import { SettingsHead } from './settings-head.tsx';
import { useAttempt } from './use-settings.ts';
import { settingsWords } from './words.ts';

type Redirect = AnswerOf<typeof contract.listRedirects>['redirects'][number];
type Status = '301' | '302' | '410';
type Origin = 'all' | 'staff' | 'slug' | 'import';

/** Old addresses: found, added, tried, taken in by the table. */
export function RedirectsScreen() {
  const words = settingsWords.use();
  const [find, setFind] = useState('');
  const [origin, setOrigin] = useState<Origin>('all');
  const [cursor, setCursor] = useState('');
  const query = { q: find, cursor, limit: 50, ...(origin === 'all' ? {} : { origin }) };
  const { data, error } = useRead('/redirects', { query }, { keepPrevious: true });
  const doing = useAttempt(['/redirects']);
  const remove = (redirect: Redirect) =>
    doing.attempt(
      () => ask('DELETE', '/redirects/:redirectId', { params: { redirectId: redirect.id } }),
      {
        text: words.redirects.removed(redirect.fromPath),
        undo: () =>
          ask('POST', '/redirects', {
            body: { from: redirect.fromPath, to: addressOf(redirect), status: redirect.status },
          }),
      },
    );
  return (
    <>
      <SettingsHead place="redirects" />
      <NewRedirect />
      <div className="pair">
        <TryAddress />
        <TakeTable />
      </div>
      <div className="acts spread ruled-bar">
        <FindBar
          hint={words.searchHint}
          value={find}
          onFind={(next) => {
            setFind(next);
            setCursor('');
          }}
        />
        <Select
          isBare
          label={words.redirects.origin}
          value={origin}
          onChange={(value) => setOrigin(value as Origin)}
          choices={(['all', 'staff', 'slug', 'import'] as const).map((value) => ({
            value,
            text: words.redirects.origins[value],
          }))}
        />
      </div>
      <RefusalNote error={error ?? doing.error} />
      {data?.redirects.length === 0 ? <p className="empty">{words.nothing}</p> : null}
      <ul className="lines">
        {data?.redirects.map((redirect) => (
          <li key={redirect.id} className="redirect">
            <code dir="ltr">{redirect.fromPath}</code>
            <Destination redirect={redirect} />
            <span className="small quiet">{words.redirects.statuses[`${redirect.status}`]}</span>
            <Button look="act" onPress={() => remove(redirect)}>
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <p className="acts">
        {cursor === '' ? null : <Button onPress={() => setCursor('')}>{words.start}</Button>}
        {data?.next ? (
          <Button onPress={() => setCursor(data.next ?? '')}>{words.more}</Button>
        ) : null}
      </p>
    </>
  );
}

function addressOf({ target, leadsTo }: Redirect): string {
  if (target.type === 'url') return target.url;
  if (!leadsTo?.lang) return `/`;
  const between = target.type === 'article' ? '' : `${target.type}/`;
  return `/${leadsTo.lang}/${between}${leadsTo.slug}`;
}

function Destination({ redirect }: { redirect: Redirect }) {
  const words = settingsWords.use().redirects;
  if (redirect.status === 410) return <span>{words.gone}</span>;
  if (redirect.target.type === 'url') return <code dir="ltr">{redirect.target.url}</code>;
  if (!redirect.leadsTo) return <span className="stop">{words.lost}</span>;
  return (
    <span className="serif" dir="auto">
      {redirect.leadsTo.title}
    </span>
  );
}

function NewRedirect() {
  const words = settingsWords.use().redirects;
  const doing = useAttempt(['/redirects']);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [status, setStatus] = useState<Status>('301');
  return (
    <form
      className="add-by-name"
      onSubmit={async (event) => {
        event.preventDefault();
        const body = { from, to, status: Number(status) as 301 | 302 | 410 };
        if (await doing.attempt(() => ask('POST', '/redirects', { body }))) {
          setFrom('');
          setTo('');
        }
      }}
    >
      <TextField
        label={words.from}
        hint={words.fromHint}
        value={from}
        onChange={setFrom}
        error={doing.fields.from}
      />
      {status === '410' ? null : (
        <TextField
          label={words.to}
          hint={words.toHint}
          value={to}
          onChange={setTo}
          error={doing.fields.to}
        />
      )}
      <Select
        label={words.status}
        value={status}
        onChange={(value) => setStatus(value as Status)}
        choices={(['301', '302', '410'] as const).map((value) => ({
          value,
          text: words.statuses[value],
        }))}
      />
      <Button type="submit" look="go" isDisabled={from.trim() === ''}>
        {words.add}
      </Button>
      {doing.hasOwnPlace ? null : <RefusalNote error={doing.error} />}
    </form>
  );
}

function TryAddress() {
  const words = settingsWords.use().redirects;
  const [address, setAddress] = useState('');
  const [tried, setTried] = useState('');
  const { data, error } = useRead(
    '/redirects/test',
    { query: { address: tried } },
    { enabled: tried !== '' },
  );
  return (
    <form
      className="settings-part"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(address.trim());
      }}
    >
      <h2 className="h2 ruled">{words.test}</h2>
      <TextField label={words.from} value={address} onChange={setAddress} />
      <Button type="submit">{words.testDo}</Button>
      <RefusalNote error={error} />
      {data && tried ? (
        <p role="status">
          {words.is[data.is]} {data.redirect ? <Destination redirect={data.redirect} /> : null}
        </p>
      ) : null}
    </form>
  );
}

function TakeTable() {
  const words = settingsWords.use().redirects;
  const doing = useAttempt(['/redirects']);
  const [taken, setTaken] = useState<AnswerOf<typeof contract.importRedirects> | null>(null);
  return (
    <section className="settings-part">
      <h2 className="h2 ruled">{words.importTitle}</h2>
      <p className="soft">{words.importHint}</p>
      <FileTrigger
        acceptedFileTypes={['text/csv', 'text/plain', '.csv']}
        onSelect={async (files) => {
          const csv = await files?.[0]?.text();
          if (csv === undefined) return;
          await doing.attempt(async () =>
            setTaken(await ask('POST', '/redirects/import', { body: { csv } })),
          );
        }}
      >
        <Button>{words.importDo}</Button>
      </FileTrigger>
      <RefusalNote error={doing.error} />
      {taken ? (
        <div role="status">
          <p>{words.taken(taken.taken)}</p>
          <ul>
            {taken.refused.map(({ line, from, reason }) => (
              <li key={line} className="small">
                <span className="stop">{words.line(line)}</span> <code>{from}</code> {reason}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
