import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KyselyPlugin } from 'kysely';
import { expect, it } from 'vitest';
import { newId } from '../../src/std/id.ts';
import { insertMedia } from '../../src/storage/media.ts';
import { insertTag } from '../../src/storage/tags.ts';
import { loadSite } from '../../src/usecases/reading/site.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { NOW, smallNewsroom } from '../support/newsroom.ts';
import { siteOf } from '../support/site.ts';

const budgets: Record<string, number> = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'budgets.json'), 'utf8'),
).queries;

const picture = (id: string) => ({
  id,
  kind: 'image' as const,
  state: 'stored' as const,
  name: 'phare.webp',
  mediaType: 'image/webp',
  bytes: 1,
  sha256: 'a'.repeat(64),
  blobKey: 'a',
  sourceUrl: null,
  width: 1600,
  height: 1000,
  duration: null,
  alt: { fr: 'Un phare' },
  caption: {},
  credit: '',
  focalX: 0.5,
  focalY: 0.5,
  placeholder: null,
  digitalSourceType: null,
  createdAt: NOW,
});

describeEachDatabase('questions to the database', (open) => {
  it('are as many as the budget says, with few articles and with many', async () => {
    const room = await smallNewsroom(await open());
    const { db } = room.storage;
    const tagId = newId();
    await insertTag(db, {
      id: tagId,
      editionId: room.fr,
      groupId: tagId,
      slug: 'phare',
      name: 'Phare',
      description: '',
    });
    const heroMediaId = newId();
    await insertMedia(db, picture(heroMediaId));
    const article = await room.publish({ headline: 'Le phare', tagIds: [tagId], heroMediaId });
    const page = await room.publish({ headline: 'À propos', kind: 'page' });
    await room.publish({ headline: 'Histoire', kind: 'page', parentId: page.articleId });

    let count = 0;
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => {
        count++;
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    const site = await loadSite(room.storage.readDb, 'https://jusant.example');
    const { app, faults, close } = siteOf(room, {
      db: room.storage.readDb.withPlugin(counting),
      site: async () => site,
    });
    const paths = Object.keys(budgets).map((path) => [
      path,
      path.replace('{article}', 'le-phare').replace('{page}', 'a-propos').replace('{tag}', 'phare'),
    ]);
    const measure = async () => {
      const counts: Record<string, number> = {};
      for (const [name = '', path = ''] of paths) {
        count = 0;
        const response = await app.request(path);
        expect(response.status, path).toBe(path.endsWith('nowhere') ? 404 : 200);
        counts[name] = count;
      }
      return counts;
    };
    const withFew = await measure();
    for (let i = 0; i < 40; i++) {
      await room.publish(
        {
          headline: `Note ${i}`,
          tagIds: [tagId],
          heroMediaId,
          kind: i % 3 === 0 ? 'opinion' : 'news',
        },
        NOW - i * 60_000,
      );
    }
    const withMany = await measure();
    expect(article.articleId).toBeTruthy();
    expect(faults).toEqual([]);
    expect(withMany).toEqual(withFew);
    for (const [name, most] of Object.entries(budgets)) {
      expect(withMany[name], `${name} may ask ${most} questions`).toBeLessThanOrEqual(most);
    }
    await close();
  });
});
