import { describe, expect, it } from 'vitest';
import { isWebPage, withoutTags } from './bare-text.ts';

describe('a web page', () => {
  it('is read without its tags, every word at its place', () => {
    const page =
      '<!doctype html><style>p { color: red }</style><p class="x">Selon <b>des experts</b>,\ntout va.</p>';
    expect(isWebPage(page)).toBe(true);
    const bare = withoutTags(page);
    expect(bare).toHaveLength(page.length);
    expect(bare.indexOf('des experts')).toBe(page.indexOf('des experts'));
    expect(bare.replace(/\s+/g, ' ').trim()).toBe('Selon des experts , tout va.');
  });

  it('is not what begins like anything else', () => {
    expect(isWebPage('Le prix est < 3 euros et > 2.')).toBe(false);
    expect(isWebPage('# Titre')).toBe(false);
  });
});
