import type { StoryKind } from '../../domain/article.ts';

/** What a piece is, as far as its section or its WordPress format says it plainly. */

const BY_SECTION: readonly [RegExp, StoryKind][] = [
  [
    /^(opinions?|tribunes?|edito(rial)?s?|éditos?|chroniques?|columns?|op-?eds?|billets?)$/,
    'opinion',
  ],
  [/^(interviews?|entretiens?)$/, 'interview'],
  [/^(reportages?)$/, 'reportage'],
  [/^(enquetes?|enquêtes?|investigations?)$/, 'investigation'],
  [/^(analyses?|analysis|decryptages?|décryptages?)$/, 'analysis'],
  [/^(critiques?|reviews?)$/, 'review'],
  [/^(fact-?check(ing|s)?|desintox|verifications?)$/, 'fact-check'],
  [/^(breves?|brèves?|briefs?|en-bref)$/, 'brief'],
];

export function storyKind(sectionSlug: string, format: string): StoryKind {
  for (const [pattern, kind] of BY_SECTION) if (pattern.test(sectionSlug)) return kind;
  return /post-format-(aside|status)$/.test(format) ? 'brief' : 'news';
}
