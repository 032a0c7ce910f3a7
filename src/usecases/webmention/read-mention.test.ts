import { describe, expect, it } from 'vitest';
import { readMention } from './read-mention.ts';

const TARGET = 'https://jusant.example/fr/au-port';
const read = (html: string) => readMention(html, TARGET, 'https://blog.example/billet');

describe('a page that anybody may have us read', () => {
  it('is read for the block that names ours', () => {
    const html = `<title> Mon\n billet</title><ul><li>Non<li>Lu\n\n ici : <a href="${TARGET}#bas">au <b>port</b></a></ul>`;
    expect(read(html)).toEqual({ title: ' Mon billet', words: 'Lu ici : au port' });
  });

  it.each([
    [
      'unclosed letters',
      Array.from({ length: 20_000 }, (_, at) => `<font color=${at}><p>`).join(''),
    ],
    ['blocks in blocks', '<div>'.repeat(300_000)],
  ])('holds nobody up when it is made to: %s', (_what, knot) => {
    expect(read(`${knot}<a href="${TARGET}">au port</a>`)).toBeNull();
  });
});
