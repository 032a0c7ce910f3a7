import { parseFragment } from 'parse5';

/** Entities that XML does not know, and ampersands that are only ampersands. */

const REFERENCE = /&(#[xX]?[0-9a-fA-F]+;|[A-Za-z][A-Za-z0-9]{0,31};|)/g;
const XML_ENTITIES = new Set(['amp;', 'lt;', 'gt;', 'quot;', 'apos;']);
/** Two halves of one astral character, each written as a reference. */
const PAIR =
  /&#(?:[xX]([dD][89abAB][0-9a-fA-F]{2})|(5[56]\d{3}));&#(?:[xX]([dD][c-fC-F][0-9a-fA-F]{2})|(5[67]\d{3}));/g;

export function mendEntities(text: string): string {
  return text.replace(PAIR, joinPair).replace(REFERENCE, (whole, body: string) => {
    if (body === '') return '&amp;';
    if (XML_ENTITIES.has(body)) return whole;
    if (body.startsWith('#')) return isXmlCharacter(codeOf(body)) ? whole : '';
    const character = namedEntity(whole);
    return character === whole ? `&amp;${body}` : character;
  });
}

function joinPair(whole: string, ...halves: (string | undefined)[]): string {
  const [highHex, high, lowHex, low] = halves;
  const first = highHex ? Number.parseInt(highHex, 16) : Number(high);
  const second = lowHex ? Number.parseInt(lowHex, 16) : Number(low);
  const isPair = first >= 0xd800 && first < 0xdc00 && second >= 0xdc00 && second < 0xe000;
  return isPair ? String.fromCharCode(first, second) : whole;
}

function codeOf(body: string): number {
  const digits = body.slice(1, -1);
  return /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
}

/** The Char production of XML 1.0, section 2.2. */
function isXmlCharacter(code: number): boolean {
  if (code === 9 || code === 10 || code === 13) return true;
  return (
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

const known = new Map<string, string>();

/** What HTML says `&nbsp;` or `&eacute;` is; the text itself if it says nothing. */
function namedEntity(reference: string): string {
  const seen = known.get(reference);
  if (seen !== undefined) return seen;
  const [node] = parseFragment(reference).childNodes;
  const value = node && 'value' in node ? node.value : reference;
  // A file of invented names must not fill the memory.
  if (known.size < 4096) known.set(reference, value);
  return value;
}
