import { describe, expect, it } from 'vitest';
import { parseBounded, TangledHtml } from './bounded-html.ts';
import { fromHtml } from './from-html.ts';

/** Each `<p>` makes all that were opened before it anew: a few kilobytes hold a parser for hours. */
const fonts = (times: number) =>
  Array.from({ length: times }, (_, at) => `<font color=${at}><p>mot ${at}`).join('');

describe('HTML that grows when it is read', () => {
  it.each([
    ['unclosed letters of many kinds', fonts(5_000)],
    ['blocks in blocks', `${'<div>'.repeat(50_000)}mot 4999`],
    ['bold in bold', `${'<b>'.repeat(50_000)}mot 4999`],
  ])('is read for its words: %s', (_what, html) => {
    const { doc } = fromHtml(html, { media: () => null });
    expect(JSON.stringify(doc)).toContain('mot 4999');
  });

  it('says nothing of what is no word, and each line by itself', () => {
    const html = `<style>p{}</style><script>if(a<b)x("<p>")</script>${fonts(2_000)}<ul><li>un<li>d<b>eu</b>x &amp; trois`;
    const { doc } = fromHtml(html, { media: () => null });
    const words = JSON.stringify(doc);
    expect(words).not.toMatch(/p\{\}|if\(a/);
    expect(words).toMatch(/"un"[\s\S]*"deux & trois"/);
  });

  it('is read as ever where it is only untidy', () => {
    const html = `${'<p><b>un<i>deux'.repeat(400)}<table><tr><td>x`;
    expect(() => parseBounded(html)).not.toThrow(TangledHtml);
    expect(JSON.stringify(fromHtml(html, { media: () => null }).doc)).toMatch(
      /table[\s\S]*bold|bold|strong/,
    );
  });
});
