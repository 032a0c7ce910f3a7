import { expect, it } from 'vitest';
import { createReportBook } from '../transfer/report.ts';
import { reportText } from './import-report.ts';

const options = { lang: 'en', isDryRun: false, kept: '/data/imports/x.json' } as const;

it('says a reason that many share once, above the first of their names', () => {
  const book = createReportBook('en');
  for (let i = 0; i < 70; i++)
    book.lose({
      kind: 'nav_menu_item',
      id: String(i),
      title: `Link ${i}`,
      reason: 'menu-not-placed',
      args: { menu: 'Top' },
    });
  book.lose({ kind: 'password', id: '7', title: 'Secret', reason: 'as-draft-password' });
  const text = reportText(book.report(), options);
  expect(text.match(/The menu “Top” was not taken over/g)).toHaveLength(1);
  expect(text).toMatch(/nav_menu_item \(70\)[\s\S]* 5 {2}Link 5\n[\s\S]*and 64 more/);
  expect(text).toMatch(/7 {2}Secret +It was behind a password/);
  expect(text).toContain('/data/imports/x.json');
});

it('one loss is one loss', () => {
  const book = createReportBook('en');
  book.lose({ kind: 'password', id: '7', title: 'Secret', reason: 'as-draft-password' });
  expect(reportText(book.report(), options)).toContain('One loss:');
});
