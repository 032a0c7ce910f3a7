/** The main stories of the demonstration newsroom, read by the linter with and without what stands behind them. */
import { describe, expect, it } from 'vitest';
import { textProjection, wordCount } from '../../src/domain/document/text.ts';
import type { DocumentJson } from '../../src/domain/document/types.ts';
import { lint } from '../../src/linter/lint.ts';
import { gazette } from './index.ts';
import { evidenceOnPaper } from './paper-evidence.ts';
import { versos } from './versos/index.ts';

/** A clean story has fewer findings than this in 1,000 words. */
const FEWEST = 2;
const NOW = Date.UTC(2026, 9, 9);

describe.each(versos.map((verso) => [verso.story, verso] as const))('%s', (key, verso) => {
  const story = gazette.stories.find((one) => one.key === key);
  const article = story?.articles.fr;
  if (!story || !article) throw new Error(`no story ${key}`);
  const plain: DocumentJson = { type: 'doc', content: article.body };
  const { doc, evidence } = evidenceOnPaper(verso, plain, NOW);
  const { headline, standfirst } = article;
  const given = { headline, standfirst, lang: 'fr', kind: story.kind, at: NOW };
  const words = wordCount(textProjection(plain), 'fr');

  it('has next to nothing left to ask once its records stand behind it', () => {
    const rules = lint({ ...given, doc, evidence }).map(({ rule, text }) => `${rule}: ${text}`);
    expect(rules.length / (words / 1_000), rules.join('\n')).toBeLessThan(FEWEST);
  });

  it('is asked about without them', () => {
    expect(lint({ ...given, doc: plain }).length).toBeGreaterThan(0);
  });
});
