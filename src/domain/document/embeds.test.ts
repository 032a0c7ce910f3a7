import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedOrigins, recogniseEmbed } from './embeds.ts';

const frames: [address: string, provider: string, embedUrl: string | null][] = [
  [
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1m30s',
    'youtube',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=90',
  ],
  [
    'https://youtu.be/dQw4w9WgXcQ?si=tracker',
    'youtube',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
  ],
  [
    'http://www.youtube.com/embed/dQw4w9WgXcQ?rel=0',
    'youtube',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
  ],
  [
    'https://www.youtube.com/playlist?list=PL123456789',
    'youtube',
    'https://www.youtube-nocookie.com/embed/videoseries?list=PL123456789',
  ],
  ['https://www.youtube.com/@port-hevin', 'youtube', null],
  [
    'https://vimeo.com/channels/staffpicks/76979871',
    'vimeo',
    'https://player.vimeo.com/video/76979871?dnt=1',
  ],
  [
    'https://vimeo.com/76979871/8272103f6e',
    'vimeo',
    'https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e',
  ],
  [
    'https://www.dailymotion.com/video/x7tgad0_port',
    'dailymotion',
    'https://geo.dailymotion.com/player.html?video=x7tgad0',
  ],
  [
    'https://dai.ly/x7tgad0',
    'dailymotion',
    'https://geo.dailymotion.com/player.html?video=x7tgad0',
  ],
  [
    'https://www.arte.tv/fr/videos/110989-000-A/la-mer/',
    'arte',
    'https://www.arte.tv/embeds/fr/110989-000-A',
  ],
  ['https://www.ina.fr/ina-eclaire-actu/video/cab98013237/port', 'ina', null],
  [
    'https://player.ina.fr/embed/CAB98013237?pid=1&key=abc',
    'ina',
    'https://player.ina.fr/embed/CAB98013237?pid=1&key=abc',
  ],
  [
    'https://archive.org/details/port-hevin_1931',
    'archive.org',
    'https://archive.org/embed/port-hevin_1931',
  ],
  [
    'https://www.tiktok.com/@jusant/video/7012345678901234567',
    'tiktok',
    'https://www.tiktok.com/player/v1/7012345678901234567',
  ],
  ['https://vm.tiktok.com/ZMabc/', 'tiktok', null],
  [
    'https://soundcloud.com/jusant/maree-haute',
    'soundcloud',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fjusant%2Fmaree-haute&show_teaser=false',
  ],
  ['https://w.soundcloud.com/player/?url=https%3A//evil.example/a/b', 'soundcloud', null],
  [
    'https://open.spotify.com/intl-fr/episode/4rOoJ6Egrf8K2IrywzwOMk?si=x',
    'spotify',
    'https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk',
  ],
  ['https://t.me/s/jusant/412', 'telegram', 'https://t.me/jusant/412?embed=1'],
  [
    'https://twitter.com/jusant/status/20?s=20',
    'x',
    'https://platform.twitter.com/embed/Tweet.html?id=20&dnt=true',
  ],
  [
    'https://bsky.app/profile/jusant.example/post/3l6oveex3ii2l',
    'bluesky',
    'https://embed.bsky.app/embed/jusant.example/app.bsky.feed.post/3l6oveex3ii2l',
  ],
  [
    'https://www.instagram.com/jusant/p/CxYz12_-a/',
    'instagram',
    'https://www.instagram.com/p/CxYz12_-a/embed/',
  ],
  [
    'https://www.facebook.com/watch/?v=123&ref=sharing',
    'facebook',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D123&show_text=true',
  ],
  [
    'https://www.openstreetmap.org/#map=15/48.6000/-2.0000',
    'openstreetmap',
    'https://www.openstreetmap.org/export/embed.html?bbox=-2.01373,48.59319,-1.98627,48.60681&layer=mapnik',
  ],
  [
    'https://umap.openstreetmap.fr/fr/map/ports_123',
    'openstreetmap',
    'https://umap.openstreetmap.fr/fr/map/ports_123',
  ],
  [
    'https://www.google.fr/maps/place/Brest/@48.39,-4.48,13z/data=x',
    'google-maps',
    'https://www.google.com/maps?q=48.39,-4.48&z=13&output=embed',
  ],
  ['https://www.google.com/search?q=port', 'google-maps', null],
  ['https://mamot.fr/@jusant/109876543210987654', 'mastodon', null],
  ['https://tube.example/w/kkGMgK9ZtnKfYAgnEtQxbv', 'peertube', null],
  ['https://example.org/page', 'web', null],
];

describe('recogniseEmbed', () => {
  it.each(frames)('%s is %s', (address, provider, embedUrl) => {
    expect(recogniseEmbed(address)).toMatchObject({ provider, embedUrl });
  });

  it('knows itself in the address it gives', () => {
    for (const [address] of frames) {
      const once = recogniseEmbed(address);
      expect(recogniseEmbed(once?.url ?? '')).toEqual(once);
    }
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '//youtube.com/watch?v=dQw4w9WgXcQ',
    'not an address',
    '',
    'https://',
  ])('refuses %s', (address) => expect(recogniseEmbed(address)).toBeNull());

  it.each([
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://youtube.com@evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil.example/?https://youtube.com/watch?v=dQw4w9WgXcQ',
    'https://youtube.com:8443/watch?v=dQw4w9WgXcQ',
    'https://notyoutube.com/embed/dQw4w9WgXcQ',
  ])('does not take %s for YouTube', (address) => {
    expect(recogniseEmbed(address)).toMatchObject({ provider: 'web', embedUrl: null });
  });

  it('lets nothing but ids into a frame address', () => {
    expect(recogniseEmbed('https://youtu.be/"onload=alert(1)')?.embedUrl ?? null).toBeNull();
    expect(recogniseEmbed('https://t.me/jusant/1%22%3E')?.embedUrl).toBeNull();
    expect(recogniseEmbed('https://user:secret@example.org/a')?.url).toBe('https://example.org/a');
  });

  it('frames only from the origins it lists, over https', () => {
    const origins = new Set(embedOrigins());
    const hosts = frames.map(([address]) => new URL(address).origin);
    fc.assert(
      fc.property(
        fc.constantFrom(...hosts),
        fc.webPath(),
        fc.webQueryParameters(),
        (origin, path, query) => {
          const frame = recogniseEmbed(`${origin}${path}?${query}`)?.embedUrl;
          if (frame) expect(origins).toContain(new URL(frame).origin);
        },
      ),
      { numRuns: 300 },
    );
    for (const [, , frame] of frames) if (frame) expect(origins).toContain(new URL(frame).origin);
  });
});
