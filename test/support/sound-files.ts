/** Sounds and films of a few bytes, written by hand after the formats' own specifications. */

const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
};
const le32 = (value: number) => Buffer.from(u32(value)).reverse();
const le16 = (value: number) => Buffer.from([value & 255, value >> 8]);

export function wav(secondsLong: number, dataSize?: number): Buffer {
  const bytes = 8_000 * secondsLong;
  return Buffer.concat([
    Buffer.from('RIFF'),
    le32(48 + bytes),
    Buffer.from('WAVEfmt '),
    ...[le32(16), le16(1), le16(1), le32(8_000), le32(8_000), le16(1), le16(8)],
    // An odd chunk in between, with its filler byte.
    Buffer.from('LIST'),
    le32(3),
    Buffer.from('abc\0'),
    Buffer.from('data'),
    le32(dataSize ?? bytes),
    Buffer.alloc(bytes, 128),
  ]);
}

/** Silent frames: MPEG 1 layer III, 128 kbit/s, 44.1 kHz: 417 bytes, 1152 samples. */
export function mp3Frames(count: number, kilobitIndexes: readonly number[] = [9]): Buffer {
  const rates = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
  return Buffer.concat(
    Array.from({ length: count }, (_, n) => {
      const index = kilobitIndexes[n % kilobitIndexes.length] ?? 9;
      const frame = Buffer.alloc(Math.floor((144_000 * (rates[index] ?? 0)) / 44_100));
      frame.set([0xff, 0xfb, index << 4, 0x04]);
      return frame;
    }),
  );
}

export function xingFrame(frames: number): Buffer {
  const frame = mp3Frames(1);
  frame.write('Xing', 36, 'latin1');
  frame.set([...u32(1), ...u32(frames)], 40);
  return frame;
}

export function id3(contentLength: number): Buffer {
  const size = [21, 14, 7, 0].map((shift) => (contentLength >> shift) & 0x7f);
  return Buffer.concat([
    Buffer.from('ID3\x04\0\0'),
    Buffer.from(size),
    Buffer.alloc(contentLength),
  ]);
}

export function flac(samples: number, rate = 44_100): Buffer {
  const info = Buffer.alloc(34);
  info.writeUInt16BE(4096, 0);
  info.writeUInt16BE(4096, 2);
  info.writeUIntBE(rate << 4, 10, 3);
  info.writeUInt32BE(samples % 2 ** 32, 14);
  return Buffer.concat([
    Buffer.from('fLaC'),
    Buffer.from([0x80, 0, 0, 34]),
    info,
    Buffer.alloc(64),
  ]);
}

function oggPage(serial: number, granule: bigint, packet: Buffer): Buffer {
  const head = Buffer.alloc(28);
  head.write('OggS');
  head.writeBigInt64LE(granule, 6);
  head.writeUInt32LE(serial, 14);
  head.set([1, packet.length], 26);
  return Buffer.concat([head, packet]);
}

export function opus(samples: number): Buffer {
  const packet = Buffer.alloc(19);
  packet.write('OpusHead\x01\x02');
  packet.writeUInt16LE(312, 10);
  return Buffer.concat([
    oggPage(7, 0n, packet),
    oggPage(7, BigInt(samples + 312), Buffer.alloc(200)),
    oggPage(9, 99_999_999n, Buffer.alloc(20)),
    oggPage(7, -1n, Buffer.alloc(20)),
  ]);
}

export function vorbis(samples: number, rate: number): Buffer {
  const packet = Buffer.alloc(30);
  packet.write('\x01vorbis');
  packet.writeUInt32LE(rate, 12);
  return Buffer.concat([oggPage(1, 0n, packet), oggPage(1, BigInt(samples), Buffer.alloc(99))]);
}

export function box(type: string, ...content: Buffer[]): Buffer {
  const inside = Buffer.concat(content);
  return Buffer.concat([u32(8 + inside.length), Buffer.from(type, 'latin1'), inside]);
}

/** A track with its header: `matrix` says whether the picture is turned. */
function track(handler: string, width: number, height: number, isTurned: boolean): Buffer {
  const header = Buffer.alloc(84);
  header.writeInt32BE(isTurned ? 0 : 0x10000, 40);
  header.writeUInt32BE(width * 65_536, 76);
  header.writeUInt32BE(height * 65_536, 80);
  const kind = Buffer.concat([Buffer.alloc(8), Buffer.from(handler), Buffer.alloc(12)]);
  const place = box(
    'udta',
    box('\xa9xyz', Buffer.from('\0\x12\x15\xc7+48.8577+002.295/', 'latin1')),
  );
  return box('trak', box('tkhd', header), box('mdia', box('hdlr', kind)), place);
}

export interface Mp4Options {
  brand?: string;
  film?: { width: number; height: number; isTurned?: boolean } | null;
  /** Thousandths. */
  duration?: number;
}

/** Headers of an MP4 with a place written into it in three ways. */
export function mp4({ brand = 'isom', film = null, duration = 2_500 }: Mp4Options): Buffer {
  const header = Buffer.concat([Buffer.alloc(12), u32(1000), u32(duration), Buffer.alloc(80)]);
  const picture = film ? [track('vide', film.width, film.height, film.isTurned === true)] : [];
  return Buffer.concat([
    box('ftyp', Buffer.from(`${brand}\0\0\0\0${brand}`)),
    box('uuid', Buffer.from('XMP with GPSLatitude 48.8577')),
    box('mdat', Buffer.from('the sound itself, udta or not')),
    box(
      'moov',
      box('mvhd', header),
      ...picture,
      track('soun', 0, 0, false),
      box('udta', box('loci', Buffer.from('\0\0\0\0\0\0Port-Hévin'))),
      box('meta', Buffer.from('com.apple.quicktime.location.ISO6709 +48.8577')),
    ),
  ]);
}

function element(id: string, ...content: Buffer[]): Buffer {
  const inside = Buffer.concat(content);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(0x10000000 + inside.length);
  return Buffer.concat([Buffer.from(id, 'hex'), size, inside]);
}

export function webm(options: { film: boolean; duration: number | null }): Buffer {
  const { film, duration } = options;
  const time = Buffer.alloc(8);
  time.writeDoubleBE(duration ?? 0);
  const size = element(
    'e0',
    element('b0', Buffer.from([2, 128])),
    element('ba', Buffer.from([1, 104])),
  );
  const tracks = [element('ae', element('83', Buffer.from([2])))];
  if (film) tracks.push(element('ae', element('83', Buffer.from([1])), size));
  const info = [element('2ad7b1', Buffer.from([0x0f, 0x42, 0x40]))];
  if (duration !== null) info.push(element('4489', time));
  return Buffer.concat([
    element('1a45dfa3', element('4282', Buffer.from('webm'))),
    // A segment of unknown size, as a recorder writes it.
    Buffer.from('1853806701ffffffffffffff', 'hex'),
    element('1549a966', ...info),
    element('1654ae6b', ...tracks),
    element('1f43b675', Buffer.alloc(50)),
  ]);
}
