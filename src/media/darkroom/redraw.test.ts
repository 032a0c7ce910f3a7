import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../domain/errors.ts';
import type { PictureType, Redrawn } from './orders.ts';
import { redraw } from './redraw.ts';

const plain = (width: number, height: number, background = '#2277aa') =>
  sharp({ create: { width, height, channels: 3, background } });

/** A picture whose left half is red and right half blue, so that turning shows. */
const twoHalves = (width = 60, height = 40) =>
  plain(width, height, '#ff0000').composite([
    {
      input: {
        create: { width: Math.floor(width / 2), height, channels: 3, background: '#0000ff' },
      },
      left: Math.ceil(width / 2),
      top: 0,
    },
  ]);

async function pixel(bytes: Buffer, left: number, top: number): Promise<number[]> {
  const { data } = await sharp(bytes)
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
}

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof AppError) return `${error.code} ${error.key}`;
    throw error;
  }
  return 'drawn';
}

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(type, 4, 'latin1');
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), data])));
  return Buffer.concat([head, data, tail]);
}

/** A PNG of a few hundred bytes that says it is as large as you like. */
function pngClaiming(width: number, height: number, rows = 1): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const lines = Buffer.alloc(rows * (1 + Math.ceil(width / 8)));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('what is hidden in a picture', () => {
  it('stays behind: place, camera, colour profile, comments, XMP', async () => {
    const given = await twoHalves()
      .withExif({
        IFD0: { Artist: 'Somebody', Model: 'Camera of a source' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 0/1' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>hidden here</secret></x:xmpmeta>')
      .withIccProfile('p3')
      .jpeg()
      .toBuffer();
    expect((await sharp(given).metadata()).exif).toBeDefined();
    const { bytes } = await redraw(given, 'jpeg');
    const metadata = await sharp(bytes).metadata();
    expect([metadata.exif, metadata.xmp, metadata.icc, metadata.iptc]).toEqual(
      Array(4).fill(undefined),
    );
    for (const secret of ['Somebody', 'Camera of a source', 'GPS', 'hidden here']) {
      expect(given.includes(secret) || secret === 'GPS').toBe(true);
      expect(bytes.includes(secret)).toBe(false);
    }
  });

  it('stays behind: scripts after or inside a GIF, a second file after a JPEG or PNG', async () => {
    const gif = await plain(4, 4).gif().toBuffer();
    const script = Buffer.from('/*polyglot*/=1;alert(document.domain)//');
    const comment = Buffer.concat([
      Buffer.from([0x21, 0xfe, script.length]),
      script,
      Buffer.from([0]),
    ]);
    const hidden = Buffer.concat([gif.subarray(0, -1), comment, gif.subarray(-1), script]);
    const drawn = await redraw(hidden, 'gif');
    expect(drawn.bytes.includes('alert')).toBe(false);
    expect(drawn.bytes.subarray(0, 3).toString()).toBe('GIF');
    const html = Buffer.from('<script>alert(1)</script>PK\x03\x04 and a zip');
    for (const type of ['jpeg', 'png'] as const) {
      const picture = await plain(8, 8).toFormat(type).toBuffer();
      const { bytes } = await redraw(Buffer.concat([picture, html]), type);
      expect(bytes.includes('script')).toBe(false);
      expect(bytes.includes('PK\x03\x04')).toBe(false);
    }
  });

  it('is read first where it says who made the picture, and how', async () => {
    const source = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
      xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
      photoshop:Credit="Maïwenn &amp; fils &#8238;" Iptc4xmpExt:DigitalSourceType="${source}"/></rdf:RDF></x:xmpmeta>`;
    const given = await plain(9, 9).withXmp(xmp).jpeg().toBuffer();
    expect(await redraw(given, 'jpeg')).toMatchObject({
      credit: 'Maïwenn & fils &#8238;',
      digitalSourceType: 'trainedAlgorithmicMedia',
    });
    const list = xmp.replace(
      /photoshop:Credit="[^"]*"/,
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    );
    const creator = list.replace(
      '/></rdf:RDF>',
      '><dc:creator><rdf:Seq><rdf:li>Yann Le Goff</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF>',
    );
    const other = await plain(9, 9).withXmp(creator).jpeg().toBuffer();
    expect((await redraw(other, 'jpeg')).credit).toBe('Yann Le Goff');
  });
});

describe('how a picture is kept', () => {
  it.each([
    ['jpeg', 'jpeg'],
    ['png', 'png'],
    ['webp', 'webp'],
    ['gif', 'gif'],
    ['avif', 'webp'],
  ] as const)('%s as %s, same size, with a placeholder', async (type, kept) => {
    const drawn = await redraw(await twoHalves(61, 40).toFormat(type).toBuffer(), type);
    expect(drawn).toMatchObject({ type: kept, width: 61, height: 40, credit: '' });
    expect((await sharp(drawn.bytes).metadata()).format).toBe(kept);
    expect(drawn.placeholder).toMatch(/^data:image\/webp;base64,/);
    expect(drawn.placeholder?.length).toBeLessThanOrEqual(300);
  });

  it('upright, whichever way the camera was held', async () => {
    const given = await twoHalves().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const drawn = await redraw(given, 'jpeg');
    expect(drawn).toMatchObject({ width: 40, height: 60 });
    const [red = 0, , blue = 0] = await pixel(drawn.bytes, 20, 5);
    expect(red).toBeGreaterThan(blue + 100);
    const metadata = await sharp(drawn.bytes).metadata();
    expect(metadata.orientation).toBeUndefined();
  });

  it('in sRGB, its colours brought over from its profile, from print and from grey', async () => {
    const wide = await plain(8, 8, '#00ff00').withIccProfile('p3').png().toBuffer();
    const [r = 0, g = 0] = await pixel((await redraw(wide, 'png')).bytes, 4, 4);
    expect(r).toBeLessThan(10);
    expect(g).toBeGreaterThan(240);
    const print = await twoHalves().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer();
    expect((await sharp(print).metadata()).space).toBe('cmyk');
    const kept = await redraw(print, 'jpeg');
    expect((await sharp(kept.bytes).metadata()).space).toBe('srgb');
    const [red = 0, , blue = 0] = await pixel(kept.bytes, 10, 20);
    expect(red).toBeGreaterThan(blue + 80);
    const grey = await plain(8, 8).greyscale().jpeg().toBuffer();
    expect((await redraw(grey, 'jpeg')).width).toBe(8);
  });

  it('in 8 bits where it came in 16', async () => {
    const deep = await twoHalves().toColourspace('rgb16').png().toBuffer();
    expect((await sharp(deep).metadata()).depth).toBe('ushort');
    const drawn = await redraw(deep, 'png');
    expect((await sharp(drawn.bytes).metadata()).depth).toBe('uchar');
    expect((await pixel(drawn.bytes, 5, 5)).slice(0, 3)).toEqual([255, 0, 0]);
  });

  it('exactly, in formats without loss', async () => {
    const noise = await sharp({
      create: {
        width: 50,
        height: 50,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .png()
      .toBuffer();
    const raw = (bytes: Buffer) => sharp(bytes).removeAlpha().raw().toBuffer();
    const pixels = await raw(noise);
    expect((await raw((await redraw(noise, 'png')).bytes)).equals(pixels)).toBe(true);
    const webp = await sharp(noise).webp({ lossless: true }).toBuffer();
    expect((await raw((await redraw(webp, 'webp')).bytes)).equals(pixels)).toBe(true);
  });

  it('with few colours where it has few, and with its transparency', async () => {
    const few = await twoHalves(200, 200).png({ palette: true }).toBuffer();
    const drawn = await redraw(few, 'png');
    expect((await sharp(drawn.bytes).metadata()).isPalette).toBe(true);
    expect((await pixel(drawn.bytes, 5, 5)).slice(0, 3)).toEqual([255, 0, 0]);
    const clear = await sharp({
      create: {
        width: 20,
        height: 20,
        channels: 4,
        background: { r: 255, g: 0, b: 0, alpha: 0.5 },
      },
    })
      .png()
      .toBuffer();
    const seen = await redraw(clear, 'png');
    expect((await pixel(seen.bytes, 5, 5))[3]).toBeCloseTo(128, -1);
    expect(seen.placeholder).toBeNull();
  });

  it('down to a single pixel, and along lines one pixel thin', async () => {
    const one = await redraw(await plain(1, 1).png().toBuffer(), 'png');
    expect(one).toMatchObject({ width: 1, height: 1 });
    expect(one.placeholder).not.toBeNull();
    const line = await redraw(await plain(5000, 1).png().toBuffer(), 'png');
    expect(line).toMatchObject({ width: 5000, height: 1 });
  });

  it('with slips of the writer that do no harm', async () => {
    const jpeg = await twoHalves().jpeg().toBuffer();
    const odd = Buffer.concat([jpeg.subarray(0, 2), Buffer.from('AAA'), jpeg.subarray(2)]);
    expect((await redraw(odd, 'jpeg')).width).toBe(60);
  });
});

describe('moving pictures', () => {
  const frames = async (count: number, width = 20, height = 10): Promise<Buffer> => {
    const raw = Buffer.alloc(width * height * 3 * count);
    for (let at = 0; at < raw.length; at++) raw[at] = (at * 7 + Math.floor(at / 600) * 31) % 256;
    return sharp(raw, { raw: { width, height: height * count, channels: 3, pageHeight: height } })
      .gif({ delay: Array(count).fill(120), loop: 3 })
      .toBuffer();
  };

  it.each(['gif', 'webp'] as const)('go on moving as %s, at their pace', async (type) => {
    const gif = await frames(5);
    const given = type === 'gif' ? gif : await sharp(gif, { animated: true }).webp().toBuffer();
    const drawn: Redrawn = await redraw(given, type);
    expect(drawn).toMatchObject({ type, width: 20, height: 10 });
    expect(await sharp(drawn.bytes, { animated: true }).metadata()).toMatchObject({
      pages: 5,
      loop: 3,
      delay: [120, 120, 120, 120, 120],
    });
  });

  it('are refused when they are too long', async () => {
    const long = await frames(1_001, 2, 2);
    expect(await refusal(redraw(long, 'gif'))).toBe('too-much media.too-many-frames');
  });
});

describe('pictures that are refused', () => {
  it.each([
    ['a bomb of four gigapixels', pngClaiming(65_500, 65_500)],
    ['one pixel too many', pngClaiming(7_100, 7_100)],
    ['too long a side', pngClaiming(16_384, 1)],
  ])('%s', async (_what, bytes) => {
    expect(await refusal(redraw(bytes, 'png'))).toBe('too-much media.too-many-pixels');
  });

  it('AVIF earlier than others, for it takes most memory', async () => {
    const avif = await plain(4_100, 4_000).avif({ effort: 0, quality: 1 }).toBuffer();
    expect(await refusal(redraw(avif, 'avif'))).toBe('too-much media.too-many-pixels');
  });

  it('files that end early, in every format', async () => {
    for (const type of ['jpeg', 'png', 'webp', 'gif', 'avif'] as PictureType[]) {
      const whole = await sharp({
        create: {
          width: 200,
          height: 200,
          channels: 3,
          background: '#000',
          noise: { type: 'gaussian', mean: 128, sigma: 60 },
        },
      })
        .toFormat(type as 'jpeg')
        .toBuffer();
      for (const part of [0.02, 0.5]) {
        const cut = whole.subarray(0, Math.ceil(whole.length * part));
        expect(await refusal(redraw(cut, type)), `${type} ${part}`).toBe(
          'invalid media.broken-picture',
        );
      }
    }
  });

  it('nothing, nonsense, and formats whose door is shut', async () => {
    const tiff = await plain(4, 4).tiff().toBuffer();
    for (const bytes of [Buffer.alloc(0), Buffer.from('nonsense'), tiff]) {
      expect(await refusal(redraw(bytes, 'jpeg'))).toBe('invalid media.broken-picture');
    }
  });
});

describe('drawings in SVG', () => {
  const svg = (inside: string, head = 'viewBox="0 0 24 12"', before = '') =>
    Buffer.from(
      `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${head}>${inside}</svg>`,
    );

  it('become pictures, large enough to use, without their scripts', async () => {
    const drawn = await redraw(
      svg('<script>alert(1)</script><rect width="24" height="12" fill="#f00" onclick="alert(2)"/>'),
      'svg',
    );
    expect(drawn).toMatchObject({ type: 'png', width: 2000, height: 1000 });
    expect(drawn.bytes.includes('alert')).toBe(false);
    expect((await pixel(drawn.bytes, 1000, 500)).slice(0, 3)).toEqual([255, 0, 0]);
  });

  it('reach for nothing outside themselves', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end('<svg/>');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const drawn = await redraw(
      svg(
        `<style>@import url("${base}/style.css"); rect { fill: url(${base}/fill.svg#a) }</style>
         <image xlink:href="${base}/picture.png" width="9" height="9"/>
         <image href="file:///proc/self/environ" width="9" height="9"/>
         <use href="${base}/other.svg#a"/><foreignObject><iframe src="${base}/frame"/></foreignObject>`,
        'viewBox="0 0 24 12"',
        `<?xml-stylesheet href="${base}/sheet.css"?>`,
      ),
      'svg',
    );
    expect(drawn.width).toBe(2000);
    await new Promise((done) => server.close(done));
    expect(asked).toEqual([]);
  });

  it('are refused with entities that read files or swell', async () => {
    const file = svg(
      '<text>&x;</text>',
      '',
      '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    );
    const swell = `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(9000)}">]>`;
    const size = 'width="10" height="10"';
    for (const bomb of [file, svg(`<text>${'&c;'.repeat(9000)}</text>`, size, swell)]) {
      expect(await refusal(redraw(bomb, 'svg'))).toBe('invalid media.broken-picture');
    }
  });

  it('keep their size within bounds, however large or odd they say they are', async () => {
    const rect = '<rect width="100%" height="100%" fill="#00f"/>';
    expect(await redraw(svg(rect, 'width="9000" height="9000"'), 'svg')).toMatchObject({
      width: 2000,
    });
    for (const head of [
      'width="1e6" height="1e6"',
      'width="0" height="0"',
      'width="1" height="1e7"',
    ]) {
      expect(await refusal(redraw(svg(rect, head), 'svg'))).toMatch(
        /^drawn$|media\.(broken-picture|too-many-pixels)$/,
      );
    }
  });
});
