import { describe, expect, it } from 'vitest';
import { findPassage } from './passage.ts';

const page =
  'Article 1. Le coût est fixé à 1\u202f900\u202f000\u00a0€ hors taxes.\nArticle 2. Rien n’est dû. ';

describe('looking a passage up in a kept copy', () => {
  it('finds the words whatever their spaces and quotation marks, and shows what stands around', () => {
    const found = findPassage('« le coût est fixé à 1 900 000 € hors taxes »', page);
    expect(page.slice(found?.start, found?.end)).toBe(
      'Le coût est fixé à 1\u202f900\u202f000\u00a0€ hors taxes',
    );
    expect(found?.around).toEqual({ before: 'Article 1. ', after: '. Article 2. Rien n’est dû.' });
  });

  it('takes an ellipsis for a cut, and parts only in their order', () => {
    expect(findPassage('fixé à […] hors taxes', page)).not.toBeNull();
    expect(findPassage('hors taxes … fixé à', page)).toBeNull();
  });

  it('does not find what is nearly there, nor nothing', () => {
    expect(findPassage('fixé à 1 800 000 €', page)).toBeNull();
    expect(findPassage('« »', page)).toBeNull();
  });
});
