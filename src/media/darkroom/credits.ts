/** What a picture's file says of its maker, read before all of it is stripped. */
import type { Metadata } from 'sharp';

export interface Credits {
  /** '' where the file is silent. */
  credit: string;
  /** The last part of an IPTC digital source type, such as `trainedAlgorithmicMedia`. */
  digitalSourceType: string | null;
}

/**
 * From XMP (`photoshop:Credit`, `dc:creator`, `Iptc4xmpExt:DigitalSourceType`) and, for the credit,
 * IPTC-IIM records 2:110 and 2:80 (IPTC Photo Metadata Standard).
 */
export function readCredits(metadata: Metadata): Credits {
  const xmp = metadata.xmpAsString ?? '';
  const source = xmpValue(xmp, 'Iptc4xmpExt:DigitalSourceType');
  const iim = metadata.iptc ? readIim(metadata.iptc) : new Map<number, string>();
  const credit =
    xmpValue(xmp, 'photoshop:Credit') ||
    iim.get(110) ||
    xmpValue(xmp, 'dc:creator') ||
    iim.get(80) ||
    '';
  return {
    credit: tidy(credit),
    digitalSourceType: /([A-Za-z]{3,60})\/?$/.exec(source)?.[1] ?? null,
  };
}

/** One line without control characters, not endless. */
function tidy(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .slice(0, 200);
}

/** The first text of a property, written as an attribute, an element or a list. */
function xmpValue(xmp: string, name: string): string {
  const attribute = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"<]{0,500})"|'([^'<]{0,500})')`).exec(
    xmp,
  );
  if (attribute) return unescapeXml(attribute[1] ?? attribute[2] ?? '');
  const from = xmp.indexOf(`<${name}`);
  const to = xmp.indexOf(`</${name}>`, from);
  if (from < 0 || to < 0) return '';
  const inside = xmp.slice(from, Math.min(to, from + 2_000)).replace(/^<[^>]*>/, '');
  return unescapeXml(inside.replace(/<[^>]*>/g, ' ').trim());
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
}

/** Text records of the application record (2), by number; IIM 4.2, section 1.6. */
function readIim(bytes: Buffer): Map<number, string> {
  const records = new Map<number, string>();
  const isUtf8 = bytes.includes(Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47]));
  let at = bytes.indexOf(0x1c);
  while (at >= 0 && at + 5 <= bytes.length && bytes[at] === 0x1c) {
    const length = bytes.readUInt16BE(at + 3);
    // The highest bit means a longer length field, which no short text needs.
    if (length >= 0x8000 || at + 5 + length > bytes.length) break;
    const text = bytes.toString(isUtf8 ? 'utf8' : 'latin1', at + 5, at + 5 + length);
    if (bytes[at + 1] === 2) records.set(bytes[at + 2] ?? 0, text);
    at += 5 + length;
  }
  return records;
}
