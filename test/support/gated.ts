import { h2, p, text } from '../../src/domain/document/build.ts';
import type { NodeJson } from '../../src/domain/document/types.ts';

/** Words that stand nowhere but behind a gate. */
export const CANARIES = ['zibeline', 'quetzal', 'axolotl'];

export const isTold = (said: string) =>
  CANARIES.filter((canary) => said.toLowerCase().includes(canary));

/** Two paragraphs for everybody, and then the canaries: behind the divider, or behind the article's gate. */
export const gatedBody = (isDivided: boolean): NodeJson[] => [
  p('La marée monte à six heures. Le port dort encore.'),
  p('Le phare tourne.'),
  ...(isDivided ? [{ type: 'supportersDivider' as const }] : []),
  h2('La zibeline du quai'),
  p('Une zibeline traverse le quai, suivie d’un quetzal.'),
  {
    type: 'pullQuote' as const,
    content: [text('L’axolotl ne dort jamais.')],
  },
  p('Encore une zibeline.'),
];
