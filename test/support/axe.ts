import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** An element that breaks a rule of axe. */
export interface Barrier {
  rule: string;
  html: string;
}

/**
 * What bars somebody from this page as it stands, by all rules of axe for WCAG 2.2 AA. Expect none.
 *
 * Three times as quick as axe's own default, for the same verdicts: what is right is not described
 * element by element, and the report is made in the page itself, not in another one opened for it, which
 * frames of other origins alone would need; no page of ours has one before it is pressed.
 * @param besides selectors of what is not to be looked at
 */
export async function barriersOn(page: Page, besides: readonly string[] = []): Promise<Barrier[]> {
  const builder = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .setLegacyMode(true);
  for (const selector of besides) builder.exclude(selector);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => ({ rule: id, html: html.slice(0, 200) })),
  );
}
