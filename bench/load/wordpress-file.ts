/** A WordPress export of so many posts, as a newsroom brings it along. */
import { writeFileSync } from 'node:fs';
import { textProjection } from '../../src/domain/document/text.ts';
import { escapeHtml } from '../../src/std/html-escape.ts';
import { grow } from '../../test/gazette/grow.ts';
import { type ItemOf, wxr } from '../../test/support/wxr.ts';

const OTHER_ARTICLES = 7;
const FIRST_MS = Date.UTC(2012, 0, 1);
const APART_MS = 3 * 3_600_000;

export function writeWordpressFile(file: string, posts: number): void {
  const items: ItemOf[] = [];
  for (const article of grow(2 * posts, OTHER_ARTICLES)) {
    if (article.lang !== 'fr') continue;
    const id = items.length + 1;
    const lines = textProjection(article.body).split('\n');
    const date = new Date(FIRST_MS + id * APART_MS).toISOString().slice(0, 19).replace('T', ' ');
    items.push({
      id,
      title: article.headline,
      name: `${article.slug}-${id}`,
      excerpt: article.standfirst,
      content: lines.map(paragraphBlock).join('\n\n'),
      date,
      dateGmt: date,
      link: `https://journal.example/${id}/`,
      terms: [['category', article.section, article.section]],
    });
  }
  writeFileSync(
    file,
    wxr({ language: 'fr-FR', authors: [{ id: 1, login: 'lea', name: 'Léa' }], items }),
  );
}

function paragraphBlock(line: string): string {
  return `<!-- wp:paragraph -->\n<p>${escapeHtml(line)}</p>\n<!-- /wp:paragraph -->`;
}
