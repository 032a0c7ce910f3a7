import { useState } from 'react';
import { isAnnouncing } from '../../src/domain/channel.ts';
import { ask } from '../api/client.ts';
import { Button } from '../look/button.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { useAttempt } from '../settings/use-settings.ts';
import { ChannelForm } from './channel-form.tsx';
import { Length } from './length.tsx';
import type { Channel, Trial } from './types.ts';
import { channelsWords } from './words.ts';

/** One channel: how it stands, its settings, a try without posting. */
export function ChannelPart(props: { channel: Channel; isOpenAtFirst: boolean }) {
  const { channel, isOpenAtFirst } = props;
  const words = channelsWords.use();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [trial, setTrial] = useState<Trial | 'under-way' | null>(null);
  const doing = useAttempt(['/channels']);
  const params = { channelId: channel.id };
  const isKind = channel.name === words.kinds[channel.kind];
  async function tryIt() {
    setTrial('under-way');
    const path = '/channels/:channelId/try';
    const done = await doing.attempt(async () => setTrial(await ask('POST', path, { params })), {
      text: words.trialReady,
    });
    if (!done) setTrial(null);
  }
  const remove = () =>
    doing.attempt(() => ask('DELETE', '/channels/:channelId', { params }), {
      text: words.removed(channel.name),
      undo: () => ask('POST', '/channels/:channelId/restore', { params }),
    });
  return (
    <section className="channel" aria-label={channel.name}>
      <header>
        <h2 className="h2">{channel.name}</h2>
        <State channel={channel} />
      </header>
      <p className="soft">
        {isKind ? '' : `${words.kinds[channel.kind]} · `}
        {words.abouts[channel.kind]}
      </p>
      {channel.said ? <p className="stop">{channel.said}</p> : null}
      <RefusalNote error={isOpen ? null : doing.error} />
      <p className="acts">
        <Button look="act" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {words.edit}
        </Button>
        {isAnnouncing(channel.kind) ? (
          <Button look="act" onPress={() => void tryIt()} isDisabled={trial === 'under-way'}>
            {trial === 'under-way' ? words.trying : words.tryIt}
          </Button>
        ) : null}
        <Button look="act" onPress={() => void remove()}>
          {words.remove}
        </Button>
      </p>
      {trial && trial !== 'under-way' ? <TrialNote trial={trial} /> : null}
      {isOpen ? <ChannelForm channel={channel} /> : null}
    </section>
  );
}

function State({ channel }: { channel: Channel }) {
  const words = channelsWords.use();
  const { isOn, isWorking, isFollowed, counts, kind } = channel;
  const parts = [
    isAnnouncing(kind) ? (isOn ? words.announcing : words.notAnnouncing) : '',
    isOn && isWorking ? words.working : '',
    isOn ? words.sentCount(counts.sent) : '',
    counts.waiting > 0 ? words.waitingCount(counts.waiting) : '',
    counts.failed > 0 ? words.failedCount(counts.failed) : '',
    isFollowed ? words.followed : '',
  ];
  return <span className="soft">{parts.filter((one) => one !== '').join(' · ')}</span>;
}

function TrialNote({ trial }: { trial: Trial }) {
  const words = channelsWords.use();
  const { texts, isWorking, account, said } = trial;
  const good = account === '' ? words.trialReady : words.trialGood(account);
  return (
    <div className="trial" role="status">
      <p className={isWorking ? 'soft' : 'stop'}>{isWorking ? good : said}</p>
      {texts.map(({ lang, headline, composed }) =>
        composed ? (
          <figure key={lang}>
            <figcaption className="small soft">{words.trialOf(headline)}</figcaption>
            <blockquote lang={lang} dir="auto">
              {composed.text}
            </blockquote>
            <p className="small soft">
              <Length of={composed} />
            </p>
          </figure>
        ) : null,
      )}
      {texts.length === 0 ? <p className="small soft">{words.trialNone}</p> : null}
    </div>
  );
}
