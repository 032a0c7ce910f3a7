import type { Channel, ChannelKind } from '../../domain/channel.ts';
import { channelNames } from '../../domain/words/channel-names.ts';
import { newId } from '../../std/id.ts';

/** A channel as it begins: a name of its own, nothing announced, nobody led there. */
export function newChannel(kind: ChannelKind, now: number): Channel {
  return {
    id: newId(),
    kind,
    name: channelNames.en[kind],
    address: '',
    isFollowed: false,
    isOn: false,
    editionIds: [],
    sectionIds: [],
    storyKinds: [],
    templates: {},
    timing: 'publication',
    delayMinutes: 10,
    options: {},
    sealedSecrets: null,
    createdAt: now,
    removedAt: null,
    checkedAt: null,
    checkResult: null,
    restUntil: 0,
  };
}
