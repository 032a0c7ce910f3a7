import { describe, expect, it } from 'vitest';
import { type Bus, createLocalBus, followBus } from './coherence.ts';

function listeningCache() {
  const heard: string[] = [];
  return {
    heard,
    staleByTags: (tags: readonly string[]) => heard.push(`stale ${tags}`),
    purgeByTags: (tags: readonly string[]) => heard.push(`purge ${tags}`),
    staleAll: () => heard.push('all'),
  };
}

describe('caches on a bus', () => {
  it('all hear what one learned, until they leave', () => {
    const bus = createLocalBus();
    const [one, two] = [listeningCache(), listeningCache()];
    followBus(one, bus);
    const leave = followBus(two, bus);
    bus.publish({ tags: ['article:1', 'list:fr'], kind: 'stale' });
    bus.publish({ tags: ['article:1'], kind: 'purge' });
    leave();
    bus.publish({ tags: ['chrome'], kind: 'stale' });
    expect(one.heard).toEqual(['stale article:1,list:fr', 'purge article:1', 'stale chrome']);
    expect(two.heard).toEqual(['stale article:1,list:fr', 'purge article:1']);
  });

  it('make everything anew after a gap', () => {
    let gap = () => {};
    const bus: Bus = {
      publish() {},
      subscribe(_onNews, onGap) {
        gap = onGap;
        return () => {};
      },
    };
    const cache = listeningCache();
    followBus(cache, bus);
    gap();
    expect(cache.heard).toEqual(['all']);
  });
});
