import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, contentHash } from './content-hash.ts';

describe('the hash of a revision’s words', () => {
  it('is the SHA-256 of their RFC 8785 form', () => {
    expect(canonicalJson({ title: 'é', standfirst: '', doc: { type: 'doc', content: [] } })).toBe(
      '{"doc":{"content":[],"type":"doc"},"standfirst":"","title":"é"}',
    );
    expect(contentHash({ title: '', standfirst: '', doc: null })).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not depend on the order in which names were written', () => {
    const one = {
      type: 'text',
      text: 'a',
      marks: [{ type: 'link', attrs: { href: '/', title: null } }],
    };
    const other = {
      marks: [{ attrs: { title: null, href: '/' }, type: 'link' }],
      text: 'a',
      type: 'text',
    };
    expect(canonicalJson(one)).toBe(canonicalJson(other));
  });

  it('agrees with the reference implementation on anything', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
      { numRuns: 500 },
    );
    expect(canonicalJson({ 10: 1, 9: 2, a: 3 })).toBe(canonicalize({ 10: 1, 9: 2, a: 3 }));
  });
});
