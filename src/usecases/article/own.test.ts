import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { doc, p } from '../../domain/document/build.ts';
import type { Actor, Role } from '../../domain/permissions.ts';
import { linkAuthor } from '../../storage/authors.ts';
import { addStaff } from '../staff.ts';
import { createArticle } from './create.ts';
import { publishArticle } from './publish.ts';
import { saveArticle } from './save.ts';

describeEachDatabase('whose an article is', (open) => {
  async function room() {
    const small = await smallNewsroom(await open());
    const actor = async (name: string, role: Role): Promise<Actor & { type: 'staff' }> => {
      const { id } = await addStaff(small.ctx, { name, mail: `${name}@jusant.example`, role });
      return { type: 'staff', id, name, role };
    };
    const save = async (by: Actor, articleId: string) => {
      const head = await small.storage.db
        .selectFrom('articles')
        .select('head_revision_id')
        .where('id', '=', articleId)
        .executeTakeFirstOrThrow();
      return saveArticle(
        { ...small.ctx, actor: by },
        {
          articleId,
          baseRevisionId: head.head_revision_id ?? '',
          headline: 'Le port',
          standfirst: '',
          doc: doc(p('Marée haute.')),
        },
      );
    };
    return { ...small, actor, save };
  }

  it('is its maker’s to change, and no other author’s', async () => {
    const { ctx, fr, actor, save } = await room();
    const lea = await actor('lea', 'author');
    const malo = await actor('malo', 'author');
    const { articleId } = await createArticle(
      { ...ctx, actor: lea },
      { editionId: fr, kind: 'news', headline: 'Le port', doc: doc(p('Marée.')) },
    );
    await save(lea, articleId);
    await expect(save(malo, articleId)).rejects.toMatchObject({ key: 'permission.not-own' });
    await save(await actor('ysee', 'editor'), articleId);
    await expect(
      publishArticle({ ...ctx, actor: lea }, { articleId, publishedAt: NOW }),
    ).rejects.toMatchObject({ key: 'permission.missing' });
  });

  it('is theirs whom it is assigned to, and whose byline it bears', async () => {
    const { storage, authors, write, actor, save } = await room();
    const malo = await actor('malo', 'author');
    const { articleId } = await write({ headline: 'Le phare' });
    await expect(save(malo, articleId)).rejects.toMatchObject({ key: 'permission.not-own' });
    await linkAuthor(storage.db, authors.ysee, malo.id);
    await save(malo, articleId);
    const nour = await actor('nour', 'checker');
    await storage.db.updateTable('articles').set({ assignee_id: nour.id }).execute();
    await save(nour, articleId);
  });
});
