import './channels.css';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { lengthOn, limitOf } from '../../src/domain/announcement-length.ts';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/fields.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { useWhen } from '../people/when.ts';
import { useAttempt } from '../settings/use-settings.ts';
import { Attempts } from './attempts.tsx';
import { Length } from './length.tsx';
import type { Announcement } from './types.ts';
import { channelsWords } from './words.ts';

const PATH = '/articles/:articleId/announcements';

export interface AnnouncementsProps {
  articleId: string;
  lang: string;
  may: { write: boolean; publish: boolean };
}

/** What goes to each channel, or went there: its words, its state, every attempt. */
export function Announcements({ articleId, lang, may }: AnnouncementsProps) {
  const words = channelsWords.use();
  const input = { params: { articleId } };
  const { data, error } = useRead(PATH, input, { refetchMs: 15_000 });
  return (
    <section className="sec" aria-labelledby="announcements">
      <h2 className="h2" id="announcements">
        {words.title}
      </h2>
      <RefusalNote error={error} />
      {data?.announcements.length === 0 ? (
        <p className="soft">
          {words.noChannels}{' '}
          <Link className="act" to="/settings/channels">
            {words.toChannels}
          </Link>
        </p>
      ) : (
        <p className="small soft">{data?.isPublic ? words.titleOut : words.titleHint}</p>
      )}
      <ul className="announced">
        {data?.announcements.map((one) => (
          <OneChannel
            key={one.channelId}
            one={one}
            articleId={articleId}
            lang={lang}
            may={may}
            isPublic={data.isPublic}
          />
        ))}
      </ul>
    </section>
  );
}

interface OneProps extends AnnouncementsProps {
  one: Announcement;
  isPublic: boolean;
}

function OneChannel(props: OneProps) {
  const { one, lang, isPublic } = props;
  const [isWriting, setWriting] = useState(false);
  const doing = useAttempt([PATH]);
  const shown = one.sentText !== '' && one.state !== 'waiting' ? one.sentText : one.text;
  return (
    <li>
      <header>
        <b>{one.name}</b>
        <State one={one} isPublic={isPublic} />
      </header>
      {isBad(one) && one.attempts[0]?.said ? <p className="stop">{one.attempts[0].said}</p> : null}
      <RefusalNote error={doing.error} />
      {isWriting ? (
        <OwnText {...props} doing={doing} onDone={() => setWriting(false)} />
      ) : one.hasWords && one.state !== 'skipped' ? (
        <>
          <blockquote dir="auto" lang={lang}>
            {shown}
          </blockquote>
          <p className="small soft">
            <Length of={one} />
          </p>
        </>
      ) : null}
      {isWriting ? null : <Acts {...props} doing={doing} onWrite={() => setWriting(true)} />}
      <Attempts attempts={one.attempts} />
    </li>
  );
}

/** Whether a person has to look. */
const isBad = ({ state }: Announcement): boolean => state === 'failed' || state === 'unknown';

function State({ one, isPublic }: { one: Announcement; isPublic: boolean }) {
  const words = channelsWords.use();
  const { moment } = useWhen();
  const { state, sentAt, nextAt, timing, delayMinutes, shareUrl, attempts } = one;
  if (!isPublic && state === 'waiting') {
    const { goesAt } = words;
    if (shareUrl) return <span className="soft">{goesAt.prepared}</span>;
    const when = timing === 'delay' ? goesAt.delay(delayMinutes) : goesAt[timing];
    return <span className="soft">{when}</span>;
  }
  if (isPublic && state === 'waiting' && nextAt === null)
    return <span className="soft">{shareUrl ? words.goesAt.prepared : words.notYet}</span>;
  const isOut = state === 'sent' || state === 'edited';
  return (
    <span className={isBad(one) ? 'stop' : 'soft'}>
      {words.states[state]}
      {isOut && sentAt ? ` ${words.since(moment(sentAt))}` : ''}
      {nextAt && attempts.length > 0 && !isOut ? ` · ${words.next(moment(nextAt))}` : ''}
    </span>
  );
}

type Doing = ReturnType<typeof useAttempt>;

function OwnText(props: OneProps & { doing: Doing; onDone: () => void }) {
  const { one, articleId, lang, doing, onDone } = props;
  const words = channelsWords.use();
  const [text, setText] = useState(one.text);
  const length = lengthOn(one.kind, text.trim(), { ...limitOf(one.kind), limit: one.limit });
  const params = { articleId, channelId: one.channelId };
  const keep = async (own: string | null) => {
    const path = '/articles/:articleId/announcements/:channelId';
    const send = () => ask('PATCH', path, { params, body: { text: own } });
    if (await doing.attempt(send, { text: words.noted })) onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void keep(text);
      }}
    >
      <TextField
        label={words.text(one.name)}
        hint={one.limit === null ? words.length(length) : words.lengthOf(length, one.limit)}
        rows={5}
        isProse
        lang={lang}
        value={text}
        onChange={setText}
        error={doing.fields.text}
      />
      <p className="acts">
        <Button look="go" type="submit">
          {words.keepText}
        </Button>
        {one.hasOwnText ? (
          <Button look="act" onPress={() => void keep(null)}>
            {words.usualText}
          </Button>
        ) : null}
      </p>
    </form>
  );
}

function Acts(props: OneProps & { doing: Doing; onWrite: () => void }) {
  const { one, articleId, may, isPublic, doing, onWrite } = props;
  const words = channelsWords.use();
  const params = { articleId, channelId: one.channelId };
  const { state } = one;
  const now = () =>
    doing.attempt(
      () => ask('POST', '/articles/:articleId/announcements/:channelId/now', { params }),
      {
        text: words.noted,
      },
    );
  const posted = () =>
    doing.attempt(
      () =>
        ask('POST', '/articles/:articleId/announcements/:channelId/posted', { params, body: {} }),
      {
        text: words.noted,
      },
    );
  const skip = (isSkipped: boolean) =>
    doing.attempt(
      () =>
        ask('PATCH', '/articles/:articleId/announcements/:channelId', {
          params,
          body: { isSkipped },
        }),
      { text: words.noted },
    );
  const isOut = state === 'sent' || state === 'edited';
  const mayWrite = isPublic ? may.publish : may.write;
  const isSendable = isPublic && may.publish && !isOut && one.shareUrl === null;
  return (
    <p className="acts">
      {one.url ? (
        <a className="act" href={one.url} target="_blank" rel="noopener">
          {words.see}
        </a>
      ) : null}
      {mayWrite && one.hasWords && state !== 'skipped' ? (
        <Button look="act" onPress={onWrite}>
          {words.change}
        </Button>
      ) : null}
      {one.shareUrl && isPublic && (state === 'prepared' || state === 'waiting') ? (
        <>
          <a className="act" href={one.shareUrl} target="_blank" rel="noopener noreferrer">
            {words.open}
          </a>
          <Button look="act" onPress={() => void posted()}>
            {words.posted}
          </Button>
        </>
      ) : null}
      {state === 'unknown' && may.publish ? (
        <Button look="act" onPress={() => void posted()}>
          {words.isThere}
        </Button>
      ) : null}
      {isSendable ? (
        <Button look="act" onPress={() => void now()}>
          {state === 'unknown' ? words.isNotThere : state === 'failed' ? words.retry : words.now}
        </Button>
      ) : null}
      {mayWrite && !isOut && state !== 'unknown' ? (
        <Button look="act" onPress={() => void skip(state !== 'skipped')}>
          {state === 'skipped' ? words.unskip : words.skip}
        </Button>
      ) : null}
    </p>
  );
}
