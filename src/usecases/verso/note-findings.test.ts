import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { smallNewsroom } from '../../../test/support/newsroom.ts';
import { doc, p } from '../../domain/document/build.ts';
import type { Actor } from '../../domain/permissions.ts';
import { getArticle } from '../../storage/articles.ts';
import { openSearcher } from '../../storage/search/open-searcher.ts';
import { insertStaff } from '../../storage/staff.ts';
import { saveArticle } from '../article/save.ts';
import { listDesk } from '../desk/list.ts';
import { overrideFinding } from '../evidence/override-finding.ts';
import { gateOfArticle } from './read-gate.ts';

const EDITOR: Actor = { type: 'staff', id: 'yannick', name: 'Yannick', role: 'editor' };

describeEachDatabase('findings on the desk', (open) => {
  it('are counted when a text is saved, and again when one is put aside', async () => {
    const storage = await open();
    const room = await smallNewsroom(storage);
    const { db } = storage;
    const { now } = room.ctx;
    await insertStaff(db, {
      id: 'yannick',
      name: 'Yannick',
      mail: 'yannick@jusant.example',
      role: 'editor',
      createdAt: now,
    });
    const ctx = { ...room.ctx, actor: EDITOR, search: openSearcher(storage) };
    const { articleId } = await room.write({ headline: 'La halle' });
    const ready = async () => {
      const { rows } = await listDesk(ctx, { state: 'draft', wish: {}, limit: 10 });
      const items = rows.find(({ id }) => id === articleId)?.readiness?.items ?? [];
      return items
        .filter(({ check }) => check.startsWith('findings'))
        .map(({ args }) => args.count);
    };
    expect(await ready()).toEqual([]);
    const baseRevisionId = (await getArticle(db, articleId))?.headRevisionId ?? '';
    const text = doc(p('De plus en plus d’habitants jugent l’heure trop matinale.'));
    const words = { headline: 'La halle', standfirst: '', doc: text };
    await saveArticle(ctx, { articleId, baseRevisionId, ...words });
    expect(await ready()).toEqual([1]);
    const [finding] = (await gateOfArticle({ db, now }, { articleId })).findings;
    if (!finding) throw new Error('nothing was found');
    const { fingerprint, rule, severity, text: found } = finding;
    const reason = 'Nous en avons compté onze.';
    await overrideFinding(ctx, { articleId, fingerprint, rule, severity, words: found, reason });
    expect(await ready()).toEqual([]);
  });
});
