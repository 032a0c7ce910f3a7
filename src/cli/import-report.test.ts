import { expect, it } from 'vitest';
import type { Report } from '../transfer/report.ts';
import { reportText } from './import-report.ts';

it('lets no title of an import write over the terminal', () => {
  const hostile = '\u001b[2J\u009b31mTout est repris.\r\nok\u202e';
  const none = { in: 0, out: 0 };
  const report: Report = {
    counts: {
      articles: { in: 1, out: 0 },
      pages: none,
      comments: none,
      media: none,
      authors: none,
      sections: none,
      tags: none,
    },
    items: { in: 1, out: 0, lost: 1 },
    losses: [{ kind: 'articles', id: '7', title: hostile, reason: hostile }],
  };
  const text = reportText(report, { lang: 'fr', isDryRun: true, kept: null });
  expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  expect(text.split('\n').filter((line) => line.includes('Tout est repris'))).toHaveLength(1);
});
