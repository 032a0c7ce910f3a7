/** Which encoding a reader's client wants, after RFC 9110, 12.5.3. */
import {
  type CachedPage,
  type Encoding,
  plainForm,
  type Representation,
} from '../../cache/cached-page.ts';

/** Ours, the smallest first: the order between encodings that a client likes equally. */
const OFFERED: readonly Encoding[] = ['br', 'gzip', 'identity'];

const WEIGHT = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/** What clients send is always the same few dozen lines: each is read once. */
const known = new Map<string, readonly Encoding[]>();
const MOST_KNOWN = 512;

/** The acceptable encodings, best first. Without the header anything goes, and plain is safest. */
export function encodingsFor(acceptEncoding: string | undefined): readonly Encoding[] {
  if (acceptEncoding === undefined) return ['identity'];
  const before = known.get(acceptEncoding);
  if (before) return before;
  const order = readAcceptEncoding(acceptEncoding);
  if (known.size >= MOST_KNOWN) known.clear();
  // A copy: the line may be a slice that would keep its whole request in memory.
  known.set(Buffer.from(acceptEncoding, 'latin1').toString('latin1'), order);
  return order;
}

/**
 * The page in the best form that the client takes. Where it refuses even the plain one it gets that
 * nevertheless, which the RFC allows and which helps more than a 406.
 */
export function chooseForm(page: CachedPage, acceptEncoding: string | undefined): Representation {
  for (const encoding of encodingsFor(acceptEncoding)) {
    const form = encoding === 'identity' ? plainForm(page) : page[encoding];
    if (form) return form;
  }
  return plainForm(page);
}

function readAcceptEncoding(header: string): readonly Encoding[] {
  const weights = new Map<string, number>();
  for (const member of header.split(',')) {
    const [coding = '', ...parameters] = member.split(';').map((part) => part.trim());
    const weight = readWeight(parameters);
    if (coding !== '' && weight !== null) weights.set(codingName(coding), weight);
  }
  return OFFERED.map((encoding) => ({ encoding, weight: weightOf(encoding, weights) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ encoding }) => encoding);
}

/** Unnamed, `*` speaks for a coding; and unless refused, plain is acceptable when all else fails. */
function weightOf(encoding: Encoding, weights: Map<string, number>): number {
  const own = weights.get(encoding) ?? weights.get('*');
  if (own !== undefined) return own;
  return encoding === 'identity' ? Number.MIN_VALUE : 0;
}

/** 1 without a weight; `null` where it is not a number between 0 and 1 with three decimals. */
function readWeight(parameters: string[]): number | null {
  const weight = parameters.find((parameter) => /^q\s*=/i.test(parameter));
  if (weight === undefined) return 1;
  const value = weight.slice(weight.indexOf('=') + 1).trim();
  return WEIGHT.test(value) ? Number(value) : null;
}

function codingName(coding: string): string {
  const name = coding.toLowerCase();
  return name === 'x-gzip' ? 'gzip' : name;
}
