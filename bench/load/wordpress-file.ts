/** A WordPress export of so many posts, as a newsroom brings it along. */
import { writeFileSync } from 'node:fs';
import { textProjection } from '../../src/domain/document/text.ts';
import { escapeHtml } from '../../src/std/html-escape.ts';
import { type ItemOf, wxr } from '../../test/support/wxr.ts';
import { grow } from '../fill/grow.ts';

const OTHER_STORIES = 7;
const FIRST_MS = Date.UTC(2012, 0, 1);
const APART_MS = 3 * 3_600_000;

export function writeWordpressFile(file: string, posts: number): void {
  const items: ItemOf[] = [];
  for (const story of grow(posts, OTHER_STORIES)) {
    const words = story.articles.fr;
    if (!words) continue;
    const id = items.length + 1;
    const lines = textProjection({ type: 'doc', content: words.body }).split('\n');
    const date = new Date(FIRST_MS + id * APART_MS).toISOString().slice(0, 19).replace('T', ' ');
    items.push({
      id,
      title: words.headline,
      name: `${words.slug}-${id}`,
      excerpt: words.standfirst,
      content: lines
        .map((line) => `<!-- wp:paragraph -->\n<p>${escapeHtml(line)}</p>\n<!-- /wp:paragraph -->`)
        .join('\n\n'),
      date,
      dateGmt: date,
      link: `https://journal.example/${id}/`,
      terms: [['category', story.section, story.section]],
    });
  }
  writeFileSync(
    file,
    wxr({ language: 'fr-FR', authors: [{ id: 1, login: 'lea', name: 'Léa' }], items }),
  );
}
