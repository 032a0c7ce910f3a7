import type { ThemeSettings } from '../../../src/domain/page-models.ts';
import { readable } from '../colour.ts';
import type { Pairing } from '../pairings.ts';

/** Papers: the recto, the verso (slate, kept for evidence and nothing else), and a tint for code. */
export const LIGHT = { recto: '#fcfcf9', verso: '#dbe4e2', tint: '#eef1ee' };
export const DARK = { recto: '#13191c', verso: '#1d2b2d', tint: '#1b2326' };

/** The shade of the folded corner; nothing is written on it. */
const FOLD = { light: '#c9d4d1', dark: '#2b3d3f' };

const ACCENT = { light: '#b5351a', dark: '#ff8a66' };

const trim = (n: number) => String(Number(n.toFixed(3))).replace(/^(-?)0\./, '$1.');

/** A size that grows evenly between a screen of 320 and one of 1440 pixels, in rem. */
export function fluid(min: number, max: number, scale = 1): string {
  const slope = ((max - min) * scale) / 70;
  const base = min * scale - slope * 20;
  return `clamp(${trim(min * scale)}rem,${trim(base)}rem + ${trim(slope * 100)}vw,${trim(max * scale)}rem)`;
}

function sizes(pairing: Pairing, script: 'latin' | 'arabic'): string {
  const { headScale: h, textScale: t, labelScale: l } = pairing;
  if (script === 'arabic') {
    return `--s-2:.9rem;--s-1:1rem;--s0:${fluid(1.2, 1.35)};--s1:${fluid(1.35, 1.65)};--s2:${fluid(1.75, 2.4)};--s3:${fluid(2.1, 3.3)};--s4:${fluid(2.4, 4.75)};--lead:1.95;--note:1.7;--stand:1.75;--tight:1.3`;
  }
  return `--s-2:${trim(0.8125 * l)}rem;--s-1:${trim(0.9375 * l)}rem;--s0:${fluid(1.125, 1.25, t)};--s1:${fluid(1.3, 1.55, t)};--s2:${fluid(1.6, 2.1, h)};--s3:${fluid(2, 3, h)};--s4:${fluid(2.5, 5.5, h)};--lead:1.52;--note:1.42;--stand:1.36;--tight:1.1`;
}

/** Everything that a publication's settings decide, and all that the other styles measure by. */
export function tokens(
  settings: ThemeSettings,
  pairing: Pairing,
  script: 'latin' | 'arabic',
): string {
  const light = readable(settings.accent, [LIGHT.recto, LIGHT.verso, LIGHT.tint], ACCENT.light);
  const dark = readable(settings.accentDark, [DARK.recto, DARK.verso, DARK.tint], ACCENT.dark);
  const other = (family: string) => (script === 'arabic' ? `${family}1,` : '');
  return `
:root{
  color-scheme:light dark;
  --recto:${LIGHT.recto};--verso:${LIGHT.verso};--fold:${FOLD.light};--tint:${LIGHT.tint};--paper:var(--recto);
  --ink:#12181b;--ink-2:#4b555a;--hair:#c3cbc9;--mark:#59656a;--spot:${light};--hold:#ffe9b8;
  --head:H,${other('H')}H0,serif;--text:T,${other('T')}T0,serif;--label:L,${other('L')}L0,sans-serif;
  --hw:${pairing.headWeight};--hl:${pairing.headLead};--track:${pairing.tracking};
  ${sizes(pairing, script)};
  --measure:38rem;--rail:12rem;--gap:clamp(1.5rem,3vw,3rem);--edge:clamp(1.125rem,4vw,3rem);
  --wide:78rem;--out:0rem;--bleed:max(var(--edge),(100vw - var(--wide))/2)
}
@media (min-width:105rem){:root{--wide:88rem}}
@media (prefers-color-scheme:dark){
  :root{--recto:${DARK.recto};--verso:${DARK.verso};--fold:${FOLD.dark};--tint:${DARK.tint};--ink:#e9e8e1;--ink-2:#aab4b5;--hair:#3a474a;--mark:#8d999b;--spot:${dark};--hold:#4a3a12}
  img,video{filter:brightness(.8)}
}`;
}
