/** One language edition of the whole publication. */
export interface Edition {
  id: string;
  /** The first segment of every address of this edition: a BCP 47 language subtag, `fr`. */
  lang: string;
  /** How dates and numbers are written: `fr-FR`, `en-GB`, `ar`. */
  locale: string;
  title: string;
  tagline: string;
  description: string;
  /** IANA name; the zone in which this edition dates and schedules. */
  timeZone: string;
  dir: 'ltr' | 'rtl';
  position: number;
  /** Laid aside at: its pages stay where they are, nothing leads to them and nothing is added. */
  archivedAt?: number | null;
}

const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(lang.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** The address segment of an edition, and nothing that could be read as another route. */
export function isEditionLang(value: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(value);
}
