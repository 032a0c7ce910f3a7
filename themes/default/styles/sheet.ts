/**
 * The style sheet of every page of a script, and all that an article needs; the order of the parts is
 * the order of the cascade. What only other pages need is in `further-sheets.ts`.
 */
import type { AnyPage, Dress, ThemeSettings } from '../../../src/domain/page-models.ts';
import { NASKH } from '../faces.ts';
import { pairingOf } from '../pairings.ts';
import { article } from './article.ts';
import { base } from './base.ts';
import { arabic, conditions, latin } from './conditions.ts';
import { coupon } from './coupon.ts';
import { evidence } from './evidence.ts';
import { fontFaces } from './fonts.ts';
import { hasInsets, insets } from './insets.ts';
import { masthead } from './masthead.ts';
import { minify } from './minify.ts';
import { nameplate } from './nameplate.ts';
import { prose } from './prose.ts';
import { tokens } from './tokens.ts';

/** Articles and standing pages have no nameplate; most have no insets either. */
export const dressOf = (page: AnyPage): Dress =>
  (page.type === 'article' || page.type === 'page') && !hasInsets(page.bodyHtml) ? 'plain' : 'full';

export function sheet(
  settings: ThemeSettings,
  script: 'latin' | 'arabic',
  fontUrl: (name: string) => string,
  dress: Dress = 'full',
): string {
  const pairing = pairingOf(settings, script);
  const parts = [
    fontFaces(pairing, script, fontUrl, NASKH),
    tokens(settings, pairing, script),
    base,
    masthead,
    dress === 'full' ? nameplate(pairing) : '',
    article,
    prose,
    dress === 'full' ? insets : '',
    coupon,
    evidence,
    script === 'arabic' ? arabic : latin,
    conditions,
  ];
  return minify(parts.join('\n'));
}
