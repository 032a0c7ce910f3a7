import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { evidenceRoom, published } from '../../../test/support/evidence.ts';
import { addLetter, addMailing } from '../../../test/support/letters.ts';
import { NOW } from '../../../test/support/newsroom.ts';
import { p } from '../../domain/document/build.ts';
import { getFrozen, keepFrozen } from '../../storage/mailings.ts';
import { find } from '../../storage/search/find.ts';
import { indexArticle } from '../../storage/search/write.ts';
import { federateArticle } from '../fediverse/federate-article.ts';
import { eraseArticle } from './erase.ts';

/** No other word is like it, and no stemmer changes it. */
const WORD = 'zorglubix';

describeEachDatabase('words that were erased', (open) => {
  it('are in no table, and in no corner of the files', async () => {
    const r = await evidenceRoom(await open());
    const { db, file } = r.storage;
    // Long enough for pages of its own, of which deleting frees whole ones.
    const text = `Le ${WORD} a volé 412 sardines. ${`Le ${WORD} recommence chaque nuit au port. `.repeat(400)}`;
    const { articleId: claimed } = await published(r, `Le ${WORD} a volé 412 sardines en 2025`);
    const headline = `Un ${WORD} au port de plaisance`;
    const { articleId: named } = await r.write({ headline, slug: 'au-port', body: [p(text)] });
    await r.publish(named);
    const other = await r.publishText('Le port de plaisance rouvre demain.');
    for (const articleId of [claimed, named, other.articleId])
      await db.transaction().execute((trx) => indexArticle(trx, articleId));
    const words = () => db.selectFrom('search_words').select('word').execute();
    expect(await words()).toContainEqual({ word: WORD });

    // Told to other servers, and named in a letter that left.
    const site = await r.site();
    await federateArticle({ db, now: NOW, site }, named);
    const letter = await addLetter(db, r.fr);
    const mailing = await addMailing(db, letter, { state: 'sent' });
    const of = (url: string, text: string) => ({ url: `${site.origin}${url}`, text });
    await keepFrozen(db, mailing.id, {
      articles: [of('/fr/au-port', headline), of('/fr/autre', 'Autre')],
      corrections: [of('/fr/au-port/verso#correction-1', `Le ${WORD} est un goéland.`)],
    });

    const owner = await r.person('Anna Kerviel', 'owner');
    const reason = 'Le tribunal l’ordonne.';
    for (const articleId of [claimed, named])
      await eraseArticle(owner, { articleId, reason, withSources: true });
    expect(await getFrozen(db, mailing.id)).toEqual({
      articles: [of('/fr/autre', 'Autre')],
      corrections: [],
    });
    await r.storage.scrub();
    for (const { name } of await db.introspection.getTables()) {
      const rows = await db
        .selectFrom(name as 'revisions')
        .selectAll()
        .execute();
      expect([name, JSON.stringify(rows).includes(WORD)]).toEqual([name, false]);
    }
    const asked = { words: 'plaisance', lang: 'fr', editionId: r.fr, offset: 0, limit: 10 };
    expect((await find(db, asked)).hits.map((hit) => hit.articleId)).toEqual([other.articleId]);
    if (file === null) return;
    for (const name of readdirSync(dirname(file)).filter((one) => one.startsWith('recto.db')))
      expect([name, readFileSync(join(dirname(file), name)).includes(WORD)]).toEqual([name, false]);
  });
});
