import { type Channel, type ChannelKind, NAMES } from '../../domain/channel.ts';
import { newId } from '../../std/id.ts';

/** A channel as it begins: a name of its own, nothing announced, nobody led there. */
export function newChannel(kind: ChannelKind, now: number): Channel {
  return {
    id: newId(),
    kind,
    name: NAMES[kind],
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
