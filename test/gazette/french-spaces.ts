/**
 * Stories are typed with ordinary spaces, which a person can see and correct; the French ones are
 * stored with the no-break spaces that the language asks for.
 */

const NB = '\u00a0';

/** Units that may not part from their number. */
const UNITS =
  'millions|milliards|euros|hPa|kWh|mètres|litres|km|cm|mm|dB|Hz|kg|kW|min|nœuds|milles|tonnes|ha|m²|m³|°C|W|V|m|h|g|t|s|€|%|‰|°';

const RULES: [RegExp, string][] = [
  [/« /g, `«${NB}`],
  [/ (?=[»:;!?])/g, NB],
  [/(?<=\d) (?=\d{3}(?!\d))/g, NB],
  [new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu'), NB],
  [/(?<=\d h) (?=\d\d(?!\d))/g, NB],
  [new RegExp(`(?<=\\d${NB}h) (?=\\d\\d(?!\\d))`, 'g'), NB],
  [/(?<=(?:^|[\s(«])(?:nº|n°|p\.|M\.|Mme|art\.)) (?=[\p{Lu}\d])/gu, NB],
];

export function setFrenchSpaces(words: string): string {
  return RULES.reduce((set, [pattern, by]) => set.replace(pattern, by), words);
}

/** Attributes and fields that are no prose. */
const NOT_PROSE = new Set([
  'slug',
  'key',
  'type',
  'href',
  'url',
  'citeUrl',
  'mediaId',
  'posterId',
  'provider',
  'language',
  'lang',
  'author',
  'role',
]);

/** The same through a whole article: every word that a reader sees, code blocks and inline code apart. */
export function setFrench<T>(value: T): T {
  if (typeof value === 'string') return setFrenchSpaces(value) as T;
  if (Array.isArray(value)) return value.map((item) => setFrench(item)) as T;
  if (value === null || typeof value !== 'object' || isCode(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    NOT_PROSE.has(name) ? inner : setFrench(inner),
  ]);
  return Object.fromEntries(entries) as T;
}

function isCode(value: object): boolean {
  const node = value as { type?: unknown; marks?: { type?: unknown }[] };
  if (node.type === 'codeBlock') return true;
  return Array.isArray(node.marks) && node.marks.some((mark) => mark.type === 'code');
}
