/** Four pairs of faces, each with what its head face asks of the sizes. */
import type { FontFile, ThemeSettings } from '../../src/domain/page-models.ts';
import * as faces from './faces.ts';

export interface Pairing {
  head: faces.Family;
  text: faces.Family;
  label: faces.Family;
  /** The one weight heads are set in. */
  headWeight: number;
  /** Size of heads against those of the narrow Caslon, so that a line holds about as many letters. */
  headScale: number;
  textScale: number;
  labelScale: number;
  /** Leading and tracking of large heads. */
  headLead: number;
  tracking: string;
  /** The same for the front's nameplate, and its tracking. */
  plateScale: number;
  plateTracking: string;
}

const PAIRINGS: Record<ThemeSettings['pairing'], Pairing> = {
  jusant: {
    head: faces.CASLON,
    text: faces.STIX,
    label: faces.ARCHIVO,
    headWeight: 500,
    headScale: 1,
    plateScale: 1,
    textScale: 1,
    labelScale: 1,
    headLead: 1,
    tracking: '-.012em',
    plateTracking: '-.035em',
  },
  gazette: {
    head: faces.PLAYFAIR,
    text: faces.SOURCE,
    label: faces.PUBLIC,
    headWeight: 600,
    headScale: 0.83,
    plateScale: 0.83,
    textScale: 0.94,
    labelScale: 0.9,
    headLead: 1.06,
    tracking: '-.015em',
    plateTracking: '-.025em',
  },
  revue: {
    head: faces.NEWSREADER,
    text: faces.NEWSREADER,
    label: faces.SCHIBSTED,
    headWeight: 500,
    headScale: 0.92,
    plateScale: 0.92,
    textScale: 1.02,
    labelScale: 0.9,
    headLead: 1.02,
    tracking: '-.022em',
    plateTracking: '-.045em',
  },
  clair: {
    head: faces.SCHIBSTED_HEAD,
    text: faces.LITERATA,
    label: faces.PUBLIC,
    headWeight: 700,
    headScale: 0.76,
    plateScale: 0.76,
    textScale: 0.92,
    labelScale: 0.9,
    headLead: 1.04,
    tracking: '-.03em',
    plateTracking: '-.05em',
  },
};

/** In Arabic every pairing is set in the same two faces, which carry its Latin letters too. */
const ARABIC: Pairing = {
  head: faces.AMIRI,
  text: faces.NASKH,
  label: faces.NASKH,
  headWeight: 700,
  headScale: 1,
  plateScale: 0.62,
  textScale: 1,
  labelScale: 1,
  headLead: 1.25,
  tracking: '0',
  plateTracking: '0',
};

export function pairingOf(settings: ThemeSettings, script: 'latin' | 'arabic'): Pairing {
  return script === 'arabic' ? ARABIC : (PAIRINGS[settings.pairing] ?? PAIRINGS.jusant);
}

function filesOf(family: faces.Family, subsets: faces.Subset[]): FontFile[] {
  const styles = family.hasItalic ? (['normal', 'italic'] as const) : (['normal'] as const);
  return styles.flatMap((style) =>
    subsets.map((subset) => {
      const name = faces.fileName(family, subset, style);
      return { from: `${family.from}/files/${name}`, name };
    }),
  );
}

/** Every file that a publication with these settings may serve, each once. */
export function fontFiles(settings: ThemeSettings): FontFile[] {
  const { head, text, label } = pairingOf(settings, 'latin');
  const files = [
    ...[head, text, label].flatMap((family) =>
      filesOf(family, family.hasExtended ? ['latin', 'latin-ext'] : ['latin']),
    ),
    ...[faces.AMIRI, faces.NASKH].flatMap((family) => filesOf(family, ['arabic', 'latin'])),
  ];
  return [...new Map(files.map((file) => [file.name, file])).values()];
}
