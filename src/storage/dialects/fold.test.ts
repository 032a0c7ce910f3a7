import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { ARMELLE, talkedNewsroom } from '../../../test/support/talk.ts';
import { newId } from '../../std/id.ts';
import { changeDetails } from '../../usecases/article/change-details.ts';
import { createAuthor } from '../../usecases/author/change.ts';
import { browseAuthors } from '../../usecases/author/merge.ts';
import { listDeskComments } from '../comment-desk.ts';
import { insertReader } from '../readers.ts';
import { insertRedirects, searchRedirects } from '../redirects.ts';
import { listSupporters } from '../supporters.ts';
import { findTag, searchTags } from '../tags.ts';

const first = { after: null, limit: 9 };

describeEachDatabase('the lists of the staff', (open) => {
  it('find people, tags, readers and addresses whatever case and accents are typed', async () => {
    const room = await smallNewsroom(await open());
    const { db } = room.storage;
    await createAuthor(room.ctx, { name: 'Éléonore Guével' });
    const { articleId } = await room.write({ headline: 'Un' });
    await changeDetails(room.ctx, { articleId, tags: [{ name: 'Énergie' }] });
    expect(await findTag(db, room.fr, 'energie')).not.toBeNull();
    const reader = { mail: 'eleonore@courrier.example', name: 'ÉLÉONORE', lang: 'fr' };
    await insertReader(db, { id: newId(), ...reader, confirmedAt: NOW, createdAt: NOW });
    await insertRedirects(db, [
      {
        id: newId(),
        fromPath: '/Énergie/100%_sûre',
        target: { type: 'url', url: '/fr' },
        status: 301,
        origin: 'staff',
        createdAt: NOW,
      },
    ]);
    for (const words of ['éléonore', 'ELEONORE', 'éLéo']) {
      const { authors } = await browseAuthors(room.ctx, { words, cursor: '', limit: 9 });
      expect(
        authors.map(({ name }) => name),
        words,
      ).toEqual(['Éléonore Guével']);
      const wish = { filter: 'all', words, limit: 9, now: NOW } as const;
      expect(await listSupporters(db, wish), words).toHaveLength(1);
    }
    const tags = { editionId: room.fr, after: '', limit: 9 };
    for (const words of ['énergie', 'ÉNERG', 'energie'])
      expect(await searchTags(db, { ...tags, words }), words).toHaveLength(1);
    for (const [words, count] of [
      ['énergie', 1],
      ['ENERGIE/100%_S', 1],
      ['100_', 0],
    ] as const)
      expect(await searchRedirects(db, { ...first, words }), words).toHaveLength(count);
  });

  it('find comments by name, words and mailbox', async () => {
    const storage = await open();
    const { send } = await talkedNewsroom(storage);
    await send({ ...ARMELLE, name: 'Éléonore', body: 'L’Écluse est fermée.' });
    for (const find of ['éléonore', 'ÉCLUSE', 'ecluse', 'canari.jaune'])
      expect(
        await listDeskComments(storage.db, { tab: 'held', ...first, find }),
        find,
      ).toHaveLength(1);
  });
});
