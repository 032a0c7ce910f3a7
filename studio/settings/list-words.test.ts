import { describe, expect, it } from 'vitest';
import { ALL_LISTS } from '../../src/linter/lists/all.ts';
import { listNames } from './list-words.ts';

describe('the linter’s word lists', () => {
  it('each have a name that a journalist reads', () => {
    const wanted = new Set(Object.keys(ALL_LISTS).map((name) => name.slice(3)));
    expect(Object.keys(listNames.in('fr'))).toEqual(expect.arrayContaining([...wanted]));
  });
});
