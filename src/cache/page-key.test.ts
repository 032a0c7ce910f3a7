import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredQuery, pageKey, variantKey } from './page-key.ts';

const byPage = (_path: string, query: string) => declaredQuery(query, ['page', 'q']);
const keyOf = (target: string) => pageKey(target, byPage);

describe('the key of a page', () => {
  it.each([
    ['/', '/'],
    ['/fr', '/fr'],
    ['/fr/', '/fr/'],
    ['/fr/section/le-port', '/fr/section/le-port'],
    ['/.well-known/security.txt', '/.well-known/security.txt'],
    ['/fr/%c3%a9cole', '/fr/%C3%A9cole'],
    ['/fr/%65cole', '/fr/ecole'],
    [
      '/ar/%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1',
      '/ar/%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1',
    ],
  ])('of %s is %s', (target, key) => {
    expect(keyOf(target)).toBe(key);
  });

  it.each([
    ['/fr?utm_source=letter&fbclid=x', '/fr'],
    ['/fr?', '/fr'],
    ['/fr?page=', '/fr'],
    ['/fr?page=2&utm_medium=mail', '/fr?page=2'],
    ['/fr?page=2&page=3', '/fr?page=2'],
    ['/fr?q=le+bac&page=2', '/fr?page=2&q=le%20bac'],
    ['/fr?%70age=2', '/fr?page=2'],
    ['/fr?%zz=1&page=2', '/fr?page=2'],
  ])('keeps of %s only what the route declares: %s', (target, key) => {
    expect(keyOf(target)).toBe(key);
  });

  it.each([
    'fr',
    '//evil.example/fr',
    '/fr//le-port',
    '/fr/../studio',
    '/fr/%2e%2e/studio',
    '/fr/.',
    '/fr/a%2Fb',
    '/fr/a%5Cb',
    '/fr/%00',
    '/fr/%0d%0aset-cookie',
    '/fr/%',
    '/fr/%zz',
    '/fr/%C3',
    '/fr/%ED%A0%80',
    '/fr/\u00e9',
    '/fr/a b',
    '/fr#top',
    'http://host/fr',
    '*',
    '',
    `/fr/${'a'.repeat(3_000)}`,
    '/fr?page=%zz',
  ])('does not exist for %s', (target) => {
    expect(keyOf(target)).toBeNull();
  });

  it('does not exist where the route says that its answers are not kept', () => {
    expect(pageKey('/studio', () => null)).toBeNull();
  });

  it('names itself: whatever has a key, the key has the same one', () => {
    const letter = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...'/.-_~%?&=+aZ09:@!$()*,;\'"<>[]{}|^`\\') },
      fc.integer({ min: 0, max: 255 }).map((byte) => `%${byte.toString(16).padStart(2, '0')}`),
      fc.constantFrom('%C3%A9', '%d8%a7', 'page=', '&q=', '..', '%2e'),
    );
    const target = fc.array(letter, { maxLength: 24 }).map((letters) => `/${letters.join('')}`);
    fc.assert(
      fc.property(target, (text) => {
        const key = keyOf(text);
        if (key !== null) expect(keyOf(key)).toBe(key);
      }),
      { numRuns: 2_000 },
    );
  });

  it('can be that of another form of the same page, which no address reaches', () => {
    expect(keyOf(variantKey('/fr', 'oembed'))).toBeNull();
  });
});
