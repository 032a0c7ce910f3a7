/** The families that the pairings draw on: their files, true weights, and how a local face stands in. */

export interface Family {
  /** Package folder inside `node_modules`. */
  from: string;
  /** File names are `{file}-{subset}-{cut}-{style}.woff2`. */
  file: string;
  cut: string;
  /** `font-weight` of the face: the range of the axis, or the one weight there is. */
  weight: string;
  hasExtended: boolean;
  hasItalic: boolean;
  standIn: StandIn;
  /** The same for Arabic letters. */
  arabicStandIn?: StandIn;
}

/**
 * How a face that every computer has is bent to the measure of ours, so that nothing moves when ours
 * arrives. Figures in percent, as `size-adjust`, `ascent-override` and `descent-override` take them.
 *
 * They were measured in Chromium: the advance of a French and English passage of 320 characters in
 * our face, at the weight we use, divided by its advance in Liberation Serif or Sans (which have the
 * widths of Times New Roman and Arial), and the font box of our face over that ratio.
 */
export interface StandIn {
  local: 'serif' | 'sans' | 'arabic';
  size: number;
  ascent: number;
  descent: number;
}

const variable = (file: string, weight: string, standIn: StandIn, hasItalic = true): Family => ({
  from: `@fontsource-variable/${file}`,
  file,
  cut: 'wght',
  weight,
  hasExtended: true,
  hasItalic,
  standIn,
});

const serif = (size: number, ascent: number, descent: number): StandIn => ({
  local: 'serif',
  size,
  ascent,
  descent,
});
const sans = (size: number, ascent: number, descent: number): StandIn => ({
  ...serif(size, ascent, descent),
  local: 'sans',
});

export const CASLON: Family = {
  from: '@fontsource/libre-caslon-condensed',
  file: 'libre-caslon-condensed',
  cut: '500',
  weight: '500',
  hasExtended: false,
  hasItalic: true,
  standIn: serif(96.6, 100.4, 26.9),
};
export const STIX = variable('stix-two-text', '400 700', serif(104.4, 73, 22.8));
export const ARCHIVO = variable('archivo-narrow', '400 700', sans(82.4, 125.6, 37.9), false);
export const PLAYFAIR = variable('playfair-display', '400 900', serif(112.6, 96.1, 22.3));
export const SOURCE = variable('source-serif-4', '200 900', serif(117.2, 88.4, 28.6));
export const PUBLIC = variable('public-sans', '100 900', sans(103.4, 91.9, 21.8), false);
export const NEWSREADER = variable('newsreader', '200 800', serif(104.9, 70, 25.3));
export const SCHIBSTED = variable('schibsted-grotesk', '400 900', sans(103.6, 94.3, 24.9), false);
/** As a head face it is set bold, which is wider. */
export const SCHIBSTED_HEAD = variable('schibsted-grotesk', '400 900', sans(108.4, 90.1, 23.8));
export const LITERATA = variable('literata', '200 900', serif(115.7, 101.7, 26.6));

/** No one face has Arabic letters on every computer; that of most Linux systems could be measured. */
const dejavu = (size: number, ascent: number, descent: number): StandIn => ({
  ...serif(size, ascent, descent),
  local: 'arabic',
});
export const NASKH: Family = {
  ...variable('noto-naskh-arabic', '400 700', serif(116.7, 91.6, 54.3), false),
  hasExtended: false,
  arabicStandIn: dejavu(83.2, 128.5, 76.2),
};
export const AMIRI: Family = {
  from: '@fontsource/amiri',
  file: 'amiri',
  cut: '700',
  weight: '700',
  hasExtended: false,
  hasItalic: false,
  standIn: serif(100, 112.4, 63.4),
  arabicStandIn: dejavu(78.9, 142.4, 80.3),
};

export type Subset = 'latin' | 'latin-ext' | 'arabic';

/** What each subset holds, as its package cuts it, less what no newspaper sets. */
export const RANGES: Record<Subset, string> = {
  'latin-ext': 'U+100-2BA,U+2BD-2C5,U+1E00-1EFF,U+20A0-20C0',
  latin:
    'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212',
  arabic: 'U+600-6FF,U+750-77F,U+8A0-8FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC',
};

export const fileName = (family: Family, subset: Subset, style: 'normal' | 'italic') =>
  `${family.file}-${subset}-${family.cut}-${style}.woff2`;
