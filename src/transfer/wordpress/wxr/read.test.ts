import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wxr } from '../../../../test/support/wxr.ts';
import { AppError } from '../../../domain/errors.ts';
import { readWxr, type WxrReader } from './read.ts';
import type { WxrItem } from './types.ts';

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function readAll(file: string | Uint8Array, size = 65_536) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const reader: WxrReader = readWxr(pieces(bytes, size));
  const items: WxrItem[] = [];
  for await (const some of reader.items) items.push(...some);
  return { items, head: reader.head, notes: reader.notes };
}

/** A file whose one item has this title element, written as it stands. */
const withTitle = (element: string) =>
  wxr({ items: [{ id: 1 }] }).replace(/<title><!\[CDATA\[Article 1\]\]><\/title>/, element);
const titleOf = async (element: string) => (await readAll(withTitle(element))).items[0]?.title;
const refusal = async (file: string | Uint8Array) => {
  const error = await readAll(file).catch((one: unknown) => one);
  return error instanceof AppError ? { key: error.key, ...error.args } : error;
};

describe('a WordPress export is read where its meaning is sure', () => {
  it('takes bare ampersands, entities of HTML and lone brackets for what they say', async () => {
    expect(
      await titleOf(
        '<title>Pêche & Cie &nbsp;&eacute;t&eacute; &amp; hiver, 5 < 6 &foo; a]]>b</title>',
      ),
    ).toBe('Pêche & Cie \u00a0été & hiver, 5 < 6 &foo; a]]>b');
  });

  it('reads characters that XML forbids, halves of emoji and characters cut in two', async () => {
    expect(await titleOf('<title>a\u0008b&#8;c&#55357;&#56832;d&#xD83D;&#xDE00;</title>')).toBe(
      'abc😀d😀',
    );
  });

  it('keeps CDATA in CDATA that nobody escaped', async () => {
    expect(await titleOf('<title><![CDATA[a <![CDATA[ b ]]> c]]></title>')).toBe(
      'a <![CDATA[ b ]]> c',
    );
    expect(
      await titleOf('<title><![CDATA[<script>//<![CDATA[\nx\n//]]></script><p>y</p>]]></title>'),
    ).toBe('<script>//<![CDATA[\nx\n//]]></script><p>y</p>');
    expect(await titleOf('<title><![CDATA[]]>]]></title>')).toBe(']]>');
    expect(await titleOf('<title><![CDATA[a]]]]><![CDATA[>b]]></title>')).toBe('a]]>b');
    expect(await titleOf('<title><![CDATA[a]]> and <![CDATA[b]]></title>')).toBe('a and b');
  });

  it('reads markup that stands in a value without CDATA', async () => {
    expect(await titleOf('<title>Un <em class="x">beau</em> port</title>')).toBe(
      'Un <em class="x">beau</em> port',
    );
  });

  it('skips what stands before the document, and a byte order mark', async () => {
    const warned = `\ufeff\n\n<br />\n<b>Warning</b>: in /x.php on line 2\n${wxr({ items: [{ id: 1 }] })}`;
    expect((await readAll(warned)).items).toHaveLength(1);
  });

  it('reads Latin-1, UTF-16 and stray Windows bytes in UTF-8', async () => {
    const text = wxr({ items: [{ id: 1, title: 'Été à Nîmes' }] });
    const latin = Buffer.from(text.replace('UTF-8', 'ISO-8859-1'), 'latin1');
    expect((await readAll(latin)).items[0]?.title).toBe('Été à Nîmes');
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    expect((await readAll(wide)).items[0]?.title).toBe('Été à Nîmes');
    const [before = '', after = ''] = text.split('Été');
    const mixed = Buffer.concat([
      Buffer.from(before),
      Buffer.from([0xc9]),
      Buffer.from('t\u00e9'),
      Buffer.from(after),
    ]);
    const read = await readAll(mixed);
    expect(read.items[0]?.title).toBe('Été à Nîmes');
    expect(read.notes.strayBytes).toBe(1);
  });

  it('understands other prefixes for the same names, and none declared at all', async () => {
    const renamed = wxr({ items: [{ id: 7 }] })
      .replaceAll('wp:', 'w:')
      .replace('xmlns:w:=', 'xmlns:w=')
      .replace('xmlns:wp=', 'xmlns:w=');
    expect((await readAll(renamed)).items[0]?.postId).toBe('7');
    const undeclared = wxr({ items: [{ id: 7 }] }).replace(/xmlns:\w+="[^"]*"/g, '');
    expect((await readAll(undeclared)).items[0]?.postId).toBe('7');
  });

  it('reads the same whatever the pieces in which it comes', async () => {
    const file = withTitle('<title>a &amp; b & c <![CDATA[x ]]> y ]]> z]]> é😀</title>');
    const whole = await readAll(file);
    for (let size = 1; size < 40; size++)
      expect((await readAll(file, size)).items).toEqual(whole.items);
  });

  it('keeps every note of one name, every comment with its thread, and the line of an item', async () => {
    const file = wxr({
      items: [
        { id: 1, meta: { _wp_old_slug: 'avant' }, comments: [{ id: 5 }, { id: 6, parent: 5 }] },
      ],
    });
    const twice = file.replace(
      '</wp:postmeta>',
      '</wp:postmeta><wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>plus-tot</wp:meta_value></wp:postmeta>',
    );
    const [item] = (await readAll(twice)).items;
    expect(item?.meta.get('_wp_old_slug')).toEqual(['avant', 'plus-tot']);
    expect(item?.comments.map((one) => [one.id, one.parent])).toEqual([
      ['5', '0'],
      ['6', '5'],
    ]);
    expect(item?.line).toBe(6);
  });
});

describe('a file that cannot be trusted is refused with its place', () => {
  it('names the line of a tag that does not fit', async () => {
    expect(await refusal(withTitle('<title>Un <b>titre</title>'))).toMatchObject({
      key: 'import.malformed',
      line: 7,
    });
  });

  it('knows a file that ends too early', async () => {
    const cut = wxr({ items: [{ id: 1 }, { id: 2 }] }).slice(0, -400);
    expect(await refusal(cut)).toMatchObject({ key: 'import.truncated' });
  });

  it('never opens a DOCTYPE: no bombs, no foreign entities', async () => {
    const bomb = wxr({ items: [] }).replace(
      '<rss',
      '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<rss',
    );
    expect(await refusal(bomb)).toMatchObject({ key: 'import.doctype', line: 2 });
    const foreign = wxr({ items: [] }).replace(
      '<rss',
      '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss',
    );
    expect(await refusal(foreign)).toMatchObject({ key: 'import.doctype' });
  });

  it('knows what is no export: a page, a feed, an archive, nothing', async () => {
    const key = { key: 'import.not-wxr' };
    expect(await refusal('<!DOCTYPE html><html><body>Connexion</body></html>')).toMatchObject(key);
    expect(
      await refusal(
        '<rss version="2.0"><channel><title>x</title><item><title>y</title></item></channel></rss>',
      ),
    ).toMatchObject(key);
    expect(await refusal('')).toMatchObject(key);
    expect(await refusal('bonjour')).toMatchObject(key);
    expect(await refusal(Buffer.from('PK\u0003\u0004'))).toMatchObject({ key: 'import.packed' });
  });
});

const samples = '../shared/data/wordpress';
const hasSamples = existsSync(samples);
if (!hasSamples) console.warn(`SKIPPED: no sample exports in ${samples}`);

describe.skipIf(!hasSamples)('the public sample exports', () => {
  it.each([
    ['co-authors-plus.xml', 4],
    ['crazy-cdata.xml', 1],
    ['feature-image-captions.xml', 5],
    ['has-yoast-meta.xml', 2],
    ['large-authors.xml', 0],
    ['sample-no-slug.xml', 6],
    ['small-export.xml', 11],
    ['test-serialized-comment-meta.xml', 1],
    ['theme-unit-test.xml', 186],
    ['valid-wxr-1.0.xml', 6],
    ['wxr-simple.xml', 1],
    ['wxr-utf-8-challenges.xml', 1],
  ])('%s holds %i items', async (name, count) => {
    const { items } = await readAll(readFileSync(`${samples}/${name}`));
    expect(items).toHaveLength(count);
  });

  it('malformed.xml is refused at its first wrong element', async () => {
    expect(await refusal(readFileSync(`${samples}/malformed.xml`))).toMatchObject({
      key: 'import.malformed',
      line: 27,
    });
  });

  it('crazy-cdata.xml keeps its words', async () => {
    const [item] = (await readAll(readFileSync(`${samples}/crazy-cdata.xml`))).items;
    expect(item?.content).toBe('Content with nested <![CDATA[ tags ]]> :)');
    expect(item?.meta.get('Closing CDATA')).toEqual([']]>']);
    expect(item?.meta.get('Alot of CDATA')).toEqual([
      'This has <![CDATA[ opening and ]]> closing <![CDATA[ tags like this: ]]>',
    ]);
  });
});
