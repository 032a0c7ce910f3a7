import './channels.css';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { CHANNEL_KINDS, type ChannelKind } from '../../src/domain/channel.ts';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Switch } from '../look/checks.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { SettingsHead } from '../settings/settings-head.tsx';
import { useAttempt, useSettings } from '../settings/use-settings.ts';
import { ChannelPart } from './channel-part.tsx';
import { channelsWords } from './words.ts';

/** Where readers follow the paper and where its articles are announced. */
export function ChannelsScreen() {
  const words = channelsWords.use();
  const { data, error } = useRead('/channels', {});
  const { channel } = useSearch({ from: '/settings/channels' });
  const [opened, setOpened] = useState<string | null>(channel ?? null);
  return (
    <>
      <SettingsHead place="channels" />
      <p className="soft channels-lead">{words.lead}</p>
      <RefusalNote error={error} />
      {data?.channels.length === 0 ? <p className="quiet">{words.none}</p> : null}
      {data?.channels.map((one) => (
        <ChannelPart key={one.id} channel={one} isOpenAtFirst={one.id === opened} />
      ))}
      <AddChannel onAdded={setOpened} />
      <FeedSwitch />
    </>
  );
}

function AddChannel({ onAdded }: { onAdded: (id: string) => void }) {
  const words = channelsWords.use();
  const doing = useAttempt(['/channels']);
  const add = (kind: ChannelKind) =>
    doing.attempt(async () => {
      const body = { kind, name: words.kinds[kind] };
      const { id } = await ask('POST', '/channels', { body });
      onAdded(id);
    });
  return (
    <section className="channel" aria-labelledby="add-channel">
      <h2 className="h2" id="add-channel">
        {words.add}
      </h2>
      <RefusalNote error={doing.error} />
      <p className="channel-kinds">
        {CHANNEL_KINDS.map((kind) => (
          <Button
            key={kind}
            aria-label={words.addKind(words.kinds[kind])}
            onPress={() => add(kind)}
          >
            {words.kinds[kind]}
          </Button>
        ))}
      </p>
    </section>
  );
}

function FeedSwitch() {
  const words = channelsWords.use();
  const { settings, change } = useSettings();
  if (!settings) return null;
  const { follow } = settings;
  return (
    <section className="channel" aria-label={words.rss}>
      <Switch
        isSelected={follow.rss !== false}
        onChange={(rss) => change({ follow: { rss } }, { follow })}
      >
        {words.rss}
      </Switch>
    </section>
  );
}
