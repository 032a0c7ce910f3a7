import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { cdata, element, textElement, xmlDocument } from './xml.ts';

const HOSTILE = `a\u0000b\u0008\u000B\uFFFE\uD800c & <d> "e" 'f' ]]> 😀 \u200F\r\nz\t`;

/** What a strict parser reads back: attributes, then text. */
function readBack(xml: string): { attribute: string; text: string; data: string } {
  const found = { attribute: '', text: '', data: '' };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    found.attribute += tag.attributes.a ?? '';
  });
  parser.on('text', (text) => {
    found.text += text;
  });
  parser.on('cdata', (data) => {
    found.data += data;
  });
  parser.write(xml).close();
  return found;
}

describe('XML', () => {
  it('gives any text back as it was, save for characters that XML forbids', () => {
    const xml = xmlDocument('r', { a: HOSTILE, none: null }, [
      textElement('t', HOSTILE),
      element('c', {}, cdata(HOSTILE)),
    ]);
    const clean = `abc & <d> "e" 'f' ]]> 😀 \u200F\r\nz\t`;
    const found = readBack(xml);
    expect(found.attribute).toBe(clean);
    expect(found.text.trim()).toBe(clean.trim());
    // A parser reads a bare line break for CRLF inside CDATA, as the standard has it.
    expect(found.data).toBe(clean.replace('\r\n', '\n'));
    expect(xml).not.toContain('none');
  });

  it('is well formed whatever the text', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), (text) => {
      const parts = [textElement('t', text), element('c', {}, cdata(text))];
      readBack(xmlDocument('r', { a: text }, parts));
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('leaves out text elements without text', () => {
    expect(textElement('t', '')).toBe('');
    expect(textElement('t', null)).toBe('');
    expect(element('t', {})).toBe('<t/>');
  });
});
