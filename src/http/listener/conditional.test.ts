import { describe, expect, it } from 'vitest';
import { buildPage } from '../../cache/cached-page.ts';
import { isStillGood } from './conditional.ts';

const modified = 'Fri, 02 Oct 2026 05:00:00 GMT';
const page = await buildPage(
  '/fr',
  { status: 200, headers: [['last-modified', modified]], body: 'a', tags: [], cache: 'page' },
  0,
);
const strong = page.etag.slice(2);

describe('a reader’s copy', () => {
  it.each([
    [page.etag, true],
    [strong, true],
    [`"other", ${page.etag}`, true],
    [`"a,b",${strong},"c"`, true],
    ['*', true],
    ['"other"', false],
    ['W/"other"', false],
    [page.etag.slice(3, -1), false],
    ['', false],
  ])('with the tag %s is still good: %s', (ifNoneMatch, isGood) => {
    expect(isStillGood(page, ifNoneMatch, undefined)).toBe(isGood);
  });

  it.each([
    [modified, true],
    ['Sat, 03 Oct 2026 05:00:00 GMT', true],
    ['Fri, 02 Oct 2026 04:59:59 GMT', false],
    ['2026-10-02T05:00:00Z', false],
    ['Fri, 02 Oct 2026', false],
    ['', false],
  ])('of %s is still good: %s', (ifModifiedSince, isGood) => {
    expect(isStillGood(page, undefined, ifModifiedSince)).toBe(isGood);
  });

  it('is judged by its tag alone where it has one', () => {
    expect(isStillGood(page, '"other"', modified)).toBe(false);
  });

  it('of an error page is never confirmed', () => {
    expect(isStillGood({ ...page, status: 404 }, page.etag, undefined)).toBe(false);
  });
});
