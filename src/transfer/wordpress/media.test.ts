import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { article, docOf, folder, redirects, run } from '../../../test/support/wordpress.ts';
import type { ItemOf } from '../../../test/support/wxr.ts';

describe('media of a WordPress site', () => {
  describeEachDatabase('their files', (open) => {
    const at = (path: string) => `https://journal.example/wp-content/uploads/${path}`;
    const attachment = (id: number, url: string, more: Partial<ItemOf> = {}): ItemOf => ({
      id,
      type: 'attachment',
      status: 'inherit',
      title: `Image ${id}`,
      attachmentUrl: url,
      ...more,
    });

    it('finds the attachment behind every size and copy of its address, and makes media of the rest', async () => {
      const storage = await open();
      const metadata =
        'a:3:{s:5:"width";i:1600;s:6:"height";i:900;s:10:"image_meta";a:1:{s:6:"credit";s:9:"Ysée Port";}}';
      const report = await run(storage, {
        items: [
          {
            id: 1,
            meta: { _thumbnail_id: '2' },
            content: `<img src="http://www.journal.example/wp-content/uploads/2024/03/quai-300x200.jpg"> <img src="https://i0.wp.com/journal.example/wp-content/uploads/2024/03/quai.jpg?resize=640" > <img class="wp-image-2" src="${at('2024/03/quai-scaled.jpg')}"> <img src="http://localhost:8080/wp-content/uploads/2024/03/quai.jpg"> <img src="https://ailleurs.example/x.png" alt="Loin">`,
          },
          attachment(2, at('2024/03/quai.jpg'), {
            excerpt: 'Le <b>quai</b>',
            content: 'Photo Ysée',
            meta: { _wp_attachment_image_alt: 'Un quai', _wp_attachment_metadata: metadata },
          }),
          { id: 3, meta: { _thumbnail_id: '404' } },
        ],
      });
      const media = await storage.db
        .selectFrom('media')
        .selectAll()
        .orderBy('source_url')
        .execute();
      expect(media.map((one) => one.source_url)).toEqual([
        'https://ailleurs.example/x.png',
        at('2024/03/quai.jpg'),
      ]);
      expect(media[1]).toMatchObject({
        state: 'remote',
        width: 1600,
        height: 900,
        credit: 'Ysée Port',
        alt: '{"fr":"Un quai"}',
        caption: '{"fr":"Le quai"}',
      });
      expect((await article(storage, 'article-1'))?.hero_media_id).toBe(media[1]?.id);
      expect(
        (await docOf(storage, 'article-1')).match(new RegExp(media[1]?.id ?? 'x', 'g')),
      ).toHaveLength(4);
      expect(report.losses.map((one) => [one.kind, one.id])).toEqual([
        ['description', '2'],
        ['hero', '3'],
      ]);
      const jobs = await storage.db.selectFrom('jobs').select('kind').execute();
      expect(jobs.map((one) => one.kind)).toEqual(['fetch-media', 'fetch-media']);
    });

    it('takes documents that texts only link to, so that they outlive the old server', async () => {
      const storage = await open();
      const pdf = at('2023/05/plan.pdf');
      await run(storage, { items: [{ id: 1, content: `<a href="${pdf}">Le plan</a>` }] });
      const [file] = await storage.db.selectFrom('media').selectAll().execute();
      expect(file).toMatchObject({ kind: 'file', media_type: 'application/pdf', source_url: pdf });
      expect((await redirects(storage)).get('/wp-content/uploads/2023/05/plan.pdf')).toBe(file?.id);
      expect(await docOf(storage, 'article-1')).toContain('"/wp-content/uploads/2023/05/plan.pdf"');
    });

    it('never asks the inside, however it is written, and fetches nothing if told so', async () => {
      const storage = await open();
      const inside = [
        'http://127.0.0.1/a.jpg',
        'http://2130706433/b.jpg',
        'http://[::1]/c.jpg',
        'http://169.254.169.254/d.jpg',
        'http://localhost/e.jpg',
        'http://0x7f.1/f.jpg',
        'http://[::ffff:10.0.0.1]/g.jpg',
        'http://wiki/h.jpg',
        'ftp://journal.example/i.jpg',
        'http://user:pass@journal.example/j.jpg',
        '',
      ];
      const report = await run(
        storage,
        {
          items: [
            { id: 1, content: `Texte <img src="${inside[0]}" alt="Dedans">` },
            ...inside.map((url, n) => attachment(10 + n, url, { guid: 'x' })),
          ],
        },
        { fetchMedia: false },
      );
      expect(report.counts.media).toEqual({ in: inside.length, out: 0 });
      expect(report.losses.filter((one) => one.kind === 'media')).toHaveLength(inside.length);
      expect(report.losses.filter((one) => one.kind === 'picture')).toHaveLength(1);
      expect(await storage.db.selectFrom('jobs').selectAll().execute()).toEqual([]);
      expect(await docOf(storage, 'article-1')).toContain('Dedans');
    });

    it('takes files from a local copy, and never follows a name out of it', async () => {
      const storage = await open();
      const uploads = mkdtempSync(join(folder, 'uploads-'));
      mkdirSync(join(uploads, '2024'));
      writeFileSync(join(uploads, '2024', 'quai.jpg'), 'jpeg');
      writeFileSync(join(folder, 'secret.txt'), 'secret');
      symlinkSync(join(folder, 'secret.txt'), join(uploads, 'lien.txt'));
      const stored: string[] = [];
      const report = await run(
        storage,
        {
          items: [
            attachment(1, 'http://localhost/wp-content/uploads/2024/quai.jpg'),
            attachment(2, at('../../secret.txt'), { meta: { _wp_attached_file: '../secret.txt' } }),
            attachment(3, at('lien.txt')),
            attachment(4, at('absent.jpg')),
            attachment(5, at('..%2f..%2fsecret.txt')),
          ],
        },
        {
          mediaFolder: uploads,
          storeFile: async (_id, path) => {
            stored.push(path);
            return null;
          },
        },
      );
      expect(stored.map((path) => path.split('/').slice(-2).join('/'))).toEqual(['2024/quai.jpg']);
      expect(report.losses.map((one) => [one.kind, one.id])).toEqual([
        ['media', '2'],
        ['media', '3'],
        ['media', '5'],
      ]);
      expect(report.counts.media).toEqual({ in: 5, out: 2 });
    });
  });
});
