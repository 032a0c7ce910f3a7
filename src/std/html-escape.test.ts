import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { escapeAttr, escapeHtml, escapeXml } from './html-escape.ts';

describe('escaping', () => {
  it('leaves no markup behind', () => {
    expect(escapeHtml('<a href="x">&amp;\u0000</a>')).toBe('&lt;a href="x"&gt;&amp;amp;&lt;/a&gt;');
    expect(escapeAttr(`"'<>&`)).toBe('&quot;&#39;&lt;&gt;&amp;');
    expect(escapeXml('a\u0001\ufffe\ud800b\udc00 😀\n')).toBe('ab 😀\n');
  });

  it('makes any words readable by a strict XML parser', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const parser = new SaxesParser();
        let read = '';
        parser.on('text', (text) => {
          read += text;
        });
        parser.on('error', (error) => {
          throw error;
        });
        parser.write(`<a b="${escapeXml(words)}">${escapeXml(words)}</a>`).close();
        // Line ends are XML's own business.
        expect(read.length).toBeLessThanOrEqual(words.length);
      }),
    );
  });
});
