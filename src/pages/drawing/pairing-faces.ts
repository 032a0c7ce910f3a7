/** Which web fonts a pairing draws its heads and labels in; the same as the default theme's. */
import type { TypePairing } from '../../domain/publication.ts';
import { type Face, loadFace } from './face.ts';

export interface DrawingFaces {
  head: Face[];
  label: Face[];
  labelBold: Face[];
  /** Size of heads against those of the narrow Caslon. */
  headScale: number;
  /** Distance of baselines in heads, in em. */
  headLeading: number;
  /** Em added after each letter of a head. */
  tracking: number;
}

/** The files of one face at one weight, one per subset of characters. */
interface Cut {
  files: string[];
  weight: number;
}

const LATIN = ['latin', 'latin-ext'];

function variable(name: string, weight: number, subsets = LATIN): Cut {
  const file = (subset: string) =>
    `@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`;
  return { files: subsets.map(file), weight };
}

function fixed(name: string, weight: number, subsets: string[]): Cut {
  const file = (subset: string) =>
    `@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`;
  return { files: subsets.map(file), weight };
}

interface PairingCuts extends Pick<DrawingFaces, 'headScale' | 'headLeading' | 'tracking'> {
  head: Cut;
  label: string;
}

const PAIRINGS: Record<TypePairing, PairingCuts> = {
  jusant: {
    head: fixed('libre-caslon-condensed', 500, ['latin']),
    label: 'archivo-narrow',
    headScale: 1,
    headLeading: 1.02,
    tracking: -0.012,
  },
  gazette: {
    head: variable('playfair-display', 600),
    label: 'public-sans',
    headScale: 0.83,
    headLeading: 1.08,
    tracking: -0.015,
  },
  revue: {
    head: variable('newsreader', 500),
    label: 'schibsted-grotesk',
    headScale: 0.92,
    headLeading: 1.04,
    tracking: -0.022,
  },
  clair: {
    head: variable('schibsted-grotesk', 700),
    label: 'public-sans',
    headScale: 0.76,
    headLeading: 1.06,
    tracking: -0.03,
  },
};

const ARABIC = ['arabic', 'latin', 'latin-ext'];
const AMIRI = fixed('amiri', 700, ARABIC);
const naskh = (weight: number) => variable('noto-naskh-arabic', weight, ARABIC);
/** For letters that the others lack. */
const LAST_RESORT = variable('stix-two-text', 600, [
  'latin-ext',
  'greek',
  'cyrillic',
  'vietnamese',
]);

/** In Arabic every pairing is set in the same two faces, which carry its Latin letters too. */
export async function facesOf(pairing: TypePairing, dir: 'ltr' | 'rtl'): Promise<DrawingFaces> {
  const latin = PAIRINGS[pairing] ?? PAIRINGS.jusant;
  const isRtl = dir === 'rtl';
  const inOrder = (own: Cut, arabic: Cut) =>
    load(isRtl ? [arabic, own, LAST_RESORT] : [own, arabic, LAST_RESORT]);
  const [head, label, labelBold] = await Promise.all([
    inOrder(latin.head, AMIRI),
    inOrder(variable(latin.label, 400), naskh(400)),
    inOrder(variable(latin.label, 700), naskh(700)),
  ]);
  if (isRtl) return { head, label, labelBold, headScale: 0.92, headLeading: 1.32, tracking: 0 };
  const { headScale, headLeading, tracking } = latin;
  return { head, label, labelBold, headScale, headLeading, tracking };
}

function load(cuts: Cut[]): Promise<Face[]> {
  return Promise.all(
    cuts.flatMap(({ files, weight }) => files.map((file) => loadFace(file, weight))),
  );
}
