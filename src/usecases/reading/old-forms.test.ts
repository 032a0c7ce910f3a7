import { describe, expect, it } from 'vitest';
import { commonPlace, oldForms } from './old-forms.ts';

describe('the forms of an old address', () => {
  it('a sized picture is its picture', () => {
    expect(oldForms('/wp-content/uploads/2024/05/quay-640x480.jpg', '')).toEqual(
      expect.arrayContaining([
        '/wp-content/uploads/2024/05/quay.jpg',
        '/wp-content/uploads/2024/05/quay-scaled.jpg',
      ]),
    );
  });

  it('a day is its month, a month by number is a month by name', () => {
    expect(oldForms('/2024/05/03/', '')).toContain('/2024/05');
    expect(oldForms('/', 'm=202405')).toContain('/2024/05');
    expect(oldForms('/blog', 'm=2024')).toContain('/blog/2024');
  });

  it('a feed by parameter is the feed', () => {
    expect(oldForms('/', 'feed=rss2')).toContain('/feed');
  });

  it('the front page itself is never an old address', () => {
    expect(oldForms('/', '')).toEqual([]);
    expect(oldForms('/', 'utm_source=x')).toEqual(['/?utm_source=x']);
  });
});

describe('places that every WordPress site has', () => {
  it('lead to ours', () => {
    expect(commonPlace('/', 's=pont+levis&x=1', 'fr')).toBe('/fr/search?q=pont+levis');
    expect(commonPlace('/wp-sitemap.xml', '', 'fr')).toBe('/sitemap.xml');
    expect(commonPlace('/post-sitemap2.xml', '', 'fr')).toBe('/sitemap.xml');
    expect(commonPlace('/page/2/', '', 'fr')).toBe('/fr/archive');
  });

  it('and no other place does', () => {
    for (const [path, query] of [
      ['/', ''],
      ['/', 'q=x'],
      ['/about', 's=x'],
      ['/sitemap.xml', ''],
    ] as const)
      expect(commonPlace(path, query, 'fr')).toBeNull();
  });
});
