import { type Family, fileName, RANGES, type StandIn, type Subset } from '../faces.ts';
import type { Pairing } from '../pairings.ts';

const LOCAL: Record<StandIn['local'], string> = {
  serif: 'local("Times New Roman"),local("Liberation Serif"),local(Tinos)',
  sans: 'local(Arial),local("Liberation Sans"),local(Arimo)',
  arabic: 'local("DejaVu Sans")',
};

type FontUrl = (name: string) => string;

/** Where ranges overlap the later face wins, hence the order of the subsets. */
function served(name: string, family: Family, subsets: Subset[], fontUrl: FontUrl): string {
  const styles = family.hasItalic ? (['normal', 'italic'] as const) : (['normal'] as const);
  return styles
    .flatMap((style) =>
      subsets.map((subset) => {
        const slant = style === 'italic' ? 'font-style:italic;' : '';
        const url = fontUrl(fileName(family, subset, style));
        return `@font-face{font-family:${name};src:url(${url});font-weight:${family.weight};${slant}font-display:swap;unicode-range:${RANGES[subset]}}`;
      }),
    )
    .join('');
}

function standIn(name: string, { local, size, ascent, descent }: StandIn): string {
  return `@font-face{font-family:${name};src:${LOCAL[local]};font-weight:400 900;size-adjust:${size}%;ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%}`;
}

const subsetsOf = (family: Family, script: 'latin' | 'arabic'): Subset[] => {
  if (script === 'arabic') return ['latin', 'arabic'];
  return family.hasExtended ? ['latin-ext', 'latin'] : ['latin'];
};

/** `@font-face` rules for heads (`H`), text (`T`) and labels (`L`), each with local stand-ins. */
export function fontFaces(
  pairing: Pairing,
  script: 'latin' | 'arabic',
  fontUrl: FontUrl,
  guest: Family,
): string {
  const kinds: [string, Family][] = [
    ['T', pairing.text],
    ['H', pairing.head],
    ['L', pairing.label],
  ];
  const rules = kinds.map(
    ([name, family]) =>
      served(name, family, subsetsOf(family, script), fontUrl) +
      standIn(`${name}0`, family.standIn) +
      (family.arabicStandIn ? standIn(`${name}1`, family.arabicStandIn) : ''),
  );
  // A quotation in Arabic inside a Latin page; fetched only where one stands.
  if (script === 'latin') rules.push(served('G', guest, ['arabic'], fontUrl));
  return rules.join('');
}
