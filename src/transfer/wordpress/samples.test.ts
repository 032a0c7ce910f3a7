import { createReadStream, existsSync } from 'node:fs';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { ctxOf } from '../../../test/support/wordpress.ts';
import { rawText } from '../../domain/document/from-html-dom.ts';
import { textProjection } from '../../domain/document/text.ts';
import type { DocumentJson, NodeJson } from '../../domain/document/types.ts';
import { keyOf } from './identity.ts';
import { importWordpress } from './import.ts';
import { readWxr } from './wxr/read.ts';
import type { WxrItem } from './wxr/types.ts';

const samples = '../shared/data/wordpress';
const hasSamples = existsSync(samples);
if (!hasSamples) console.warn(`SKIPPED: no sample exports in ${samples}`);

const wordsOf = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** What a reader of the old page saw: elements part words, shortcodes are orders and not words. */
function sourceWords(html: string): string[] {
  const apart = html
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/\[(gallery|caption|\/caption|wp_caption|audio|\/audio|embed|\/embed)\b[^\]]*\]/g, ' ')
    .replace(
      /<\/?(p|br|div|li|ul|ol|td|th|tr|h\d|figcaption|figure|dt|dd|pre|blockquote|cite|hr|a|img|button)\b/gi,
      ' $&',
    );
  return wordsOf(rawText(parseFragment(apart)));
}

/** All words of a document, those of its labels and addresses too. */
function documentWords(doc: DocumentJson): string[] {
  const parts = [textProjection(doc)];
  const visit = (node: NodeJson) => {
    for (const name of ['title', 'url']) {
      const value = node.attrs?.[name];
      if (typeof value === 'string') parts.push(value);
    }
    for (const child of node.content ?? []) visit(child);
  };
  visit(doc);
  return wordsOf(parts.join(' '));
}

async function itemsOf(file: string): Promise<WxrItem[]> {
  const items: WxrItem[] = [];
  for await (const some of readWxr(createReadStream(file)).items) items.push(...some);
  return items;
}

/** Words that are there less often than in the source. */
function missing(source: string[], result: string[]): string[] {
  const left = new Map<string, number>();
  for (const word of result) left.set(word, (left.get(word) ?? 0) + 1);
  return source.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** Names of buttons and players that Recto writes itself, and addresses that are shown as players. */
const REPLACED =
  /^(Download|twitter|youtu|be|utm|source|ig|share|sheet|igshid|StatesAnchor|ΕλλάδαΑγκυρωση|[a-z0-9]{12,})$/;

describe.skipIf(!hasSamples)('the public sample exports', () => {
  describeEachDatabase('the theme unit test', (open) => {
    it('comes in whole: every item, every comment, every word', async () => {
      const storage = await open();
      const file = `${samples}/theme-unit-test.xml`;
      const report = await importWordpress(ctxOf(storage), { file });
      expect(report.items).toEqual({ in: 186, out: 116, lost: 70 });
      expect(report.losses.filter((one) => one.kind === 'nav_menu_item')).toHaveLength(70);
      expect(report.counts).toMatchObject({
        articles: { in: 58, out: 58 },
        pages: { in: 21, out: 21 },
        media: { in: 37, out: 37 },
        comments: { in: 33, out: 33 },
      });
      const rows = await storage.db
        .selectFrom('import_items')
        .innerJoin('articles', 'articles.id', 'import_items.local_id')
        .innerJoin('revisions', 'revisions.id', 'articles.head_revision_id')
        .select(['guid', 'doc'])
        .execute();
      const docs = new Map(rows.map((row) => [row.guid, JSON.parse(row.doc) as DocumentJson]));
      const lost: string[] = [];
      let compared = 0;
      for (const item of await itemsOf(file)) {
        const doc = docs.get(keyOf(item));
        if (!doc) continue;
        compared += 1;
        const words = missing(sourceWords(item.content), documentWords(doc)).filter(
          (word) => !REPLACED.test(word),
        );
        if (words.length > 0) lost.push(`${item.postId}: ${words.join(' ')}`);
      }
      expect(compared).toBe(79);
      expect(lost).toEqual([]);
    });

    it('all others come in after one another, beside each other, without a collision', async () => {
      const storage = await open();
      let articles = 0;
      for (const name of [
        'co-authors-plus',
        'crazy-cdata',
        'feature-image-captions',
        'has-yoast-meta',
        'large-authors',
        'sample-no-slug',
        'small-export',
        'test-serialized-comment-meta',
        'valid-wxr-1.0',
        'wxr-simple',
        'wxr-utf-8-challenges',
      ]) {
        const report = await importWordpress(ctxOf(storage), { file: `${samples}/${name}.xml` });
        expect([name, report.items.lost]).toEqual([name, 0]);
        articles += report.counts.articles.out + report.counts.pages.out;
      }
      const { n } = await storage.db
        .selectFrom('articles')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow();
      expect(Number(n)).toBe(articles);
    });
  });
});
