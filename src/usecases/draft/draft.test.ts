import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { doc, p, text } from '../../domain/document/build.ts';
import type { NodeJson } from '../../domain/document/types.ts';
import type { Actor, Role } from '../../domain/permissions.ts';
import { getArticle } from '../../storage/articles.ts';
import { deleteSteps, listRevisions as rowsOf } from '../../storage/revision-lists.ts';
import { changeSlug } from '../article/change-slug.ts';
import { publishArticle } from '../article/publish.ts';
import { saveArticle } from '../article/save.ts';
import { nameRevision, restoreRevision } from '../revision/change.ts';
import { listRevisions, readRevision } from '../revision/list.ts';
import { addStaff } from '../staff.ts';
import { createTranslation } from '../translation/create.ts';
import { appendToDraft } from './append.ts';
import { contentOf, seedDraft, yjs } from './content.ts';
import { openDraft } from './open.ts';
import { readDraft } from './read.ts';
import { settleDraft } from './settle.ts';

const DAY = 86_400_000;
const lines = (content: NodeJson[]) => content.map((block) => block.content?.[0]?.text ?? '');

describeEachDatabase('a draft', (open) => {
  async function begin(...body: string[]) {
    const room = await smallNewsroom(await open());
    const { articleId } = await room.write({
      headline: 'La criée',
      body: body.map((line) => p(line)),
    });
    const head = async () => (await getArticle(room.storage.db, articleId))?.headRevisionId ?? '';
    const enter = async (name: string, role: Role) => {
      const member = await addStaff(room.ctx, { name, mail: `${name}@jusant.example`, role });
      const actor: Actor = { type: 'staff', id: member.id, name, role };
      return { ...room.ctx, actor };
    };
    const ysee = await enter('ysee', 'editor');
    /** Somebody types in the live text. */
    const type = async (change: (ydoc: Awaited<ReturnType<typeof openDraft>>['ydoc']) => void) => {
      const { ydoc, epoch } = await openDraft(room.storage.db, articleId);
      const { Y } = await yjs();
      const before = Y.encodeStateVector(ydoc);
      ydoc.transact(() => change(ydoc));
      await appendToDraft(ysee, { articleId, epoch, update: Y.encodeStateAsUpdate(ydoc, before) });
    };
    const says = async () => {
      const { content } = await readDraft(room.ctx, articleId);
      return { headline: content?.headline, lines: lines(content?.doc.content ?? []) };
    };
    const save = (base: string, ...said: string[]) =>
      saveArticle(ysee, {
        articleId,
        baseRevisionId: base,
        headline: 'La criée',
        standfirst: '',
        doc: doc(...said.map((line) => p(line))),
      });
    return { room, articleId, head, enter, ysee, type, says, save };
  }

  it('begins the same wherever it begins, and reads back what it was made from', async () => {
    const { room, articleId, head } = await begin('Un.', 'Deux.');
    const { Y } = await yjs();
    const id = await head();
    const revision = await readRevision(room.ctx, { articleId, revisionId: id });
    const once = Y.encodeStateAsUpdate(await seedDraft(revision));
    const twice = Y.encodeStateAsUpdate(await seedDraft(revision));
    expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);
    const back = await contentOf(await seedDraft(revision));
    expect(lines(back.doc.content)).toEqual(['Un.', 'Deux.']);
  });

  it('is published to the last letter, by whoever publishes', async () => {
    const { room, articleId, type } = await begin('Un.');
    await type((ydoc) => ydoc.getText('headline').insert(8, ' rouvre'));
    await publishArticle(room.ctx, { articleId });
    const article = await getArticle(room.storage.db, articleId);
    expect(article?.headline).toBe('La criée rouvre');
    expect(article?.publishedRevisionId).toBe(article?.headRevisionId);
  });

  it('joins a text written elsewhere with what was typed meanwhile, block by block', async () => {
    const { head, type, says, save } = await begin('Un.', 'Deux.', 'Trois.');
    const base = await head();
    await type((ydoc) => ydoc.getText('headline').insert(8, ' rouvre'));
    const saved = await save(base, 'Un.', 'Deux, et demi.', 'Trois.');
    expect(saved.outcome).toBe('merged');
    expect(await says()).toEqual({
      headline: 'La criée rouvre',
      lines: ['Un.', 'Deux, et demi.', 'Trois.'],
    });
  });

  it('keeps both texts, by name, where both changed the same block', async () => {
    const { room, articleId, head, says, save } = await begin('Un.', 'Deux.');
    const base = await head();
    expect((await save(base, 'Un.', 'Deux bis.')).outcome).toBe('saved');
    const saved = await save(base, 'Un.', 'Deux ter.');
    expect(saved.outcome).toBe('kept-both');
    expect((await says()).lines).toEqual(['Un.', 'Deux bis.']);
    const { revisions } = await listRevisions(room.ctx, { articleId, before: null });
    const aside = revisions.find(({ isAside }) => isAside);
    expect(aside?.id).toBe(saved.keptRevisionId);
    const kept = await readRevision(room.ctx, { articleId, revisionId: aside?.id ?? '' });
    expect(lines(kept.doc.content)).toEqual(['Un.', 'Deux ter.']);
  });

  it('says again what it said before, and forgets nothing of what it says now', async () => {
    const { room, articleId, ysee, head, type, says, save } = await begin('Un.');
    const first = await head();
    await save(first, 'Un, changé.');
    await type((ydoc) => ydoc.getText('standfirst').insert(0, 'À peine écrit.'));
    await restoreRevision(ysee, { articleId, revisionId: first });
    expect((await says()).lines).toEqual(['Un.']);
    const all = await listRevisions(room.ctx, { articleId, before: null });
    expect(all.revisions).toHaveLength(4);
    expect(all.revisions[0]?.isHead).toBe(true);
    const before = await readRevision(room.ctx, {
      articleId,
      revisionId: all.revisions[1]?.id ?? '',
    });
    expect(before.standfirst).toBe('À peine écrit.');
    expect(all.revisions[1]?.people.map(({ name }) => name)).toEqual(['ysee']);
  });

  it('keeps what is no document as it is, tells why, and never publishes it', async () => {
    const { room, articleId, head, type } = await begin('Un.');
    const before = await head();
    const { Y } = await yjs();
    await type((ydoc) => {
      const stranger = new Y.XmlElement('script');
      stranger.insert(0, [new Y.XmlText('alert(1)')]);
      ydoc.getXmlFragment('body').insert(1, [stranger]);
    });
    const { problem } = await settleDraft(room.ctx, articleId);
    expect(problem).toMatch(/script/);
    expect(await head()).toBe(before);
    expect((await readDraft(room.ctx, articleId)).problem).toMatch(/script/);
    await expect(publishArticle(room.ctx, { articleId })).rejects.toThrow(/document.invalid/);
    await type((ydoc) => ydoc.getXmlFragment('body').delete(1, 1));
    expect((await settleDraft(room.ctx, articleId)).problem).toBe(null);
  });

  it('refuses what cannot be read back, and copies with another beginning', async () => {
    const { articleId, ysee, type } = await begin('Un.');
    const { epoch } = await openDraft(ysee.db, articleId);
    const send = (input: { epoch: string; update: Uint8Array }) =>
      appendToDraft(ysee, { articleId, ...input });
    await expect(send({ epoch, update: new Uint8Array([1, 255, 255]) })).rejects.toThrow(
      /draft.unreadable/,
    );
    const nothing = new Uint8Array([0, 0]);
    await expect(send({ epoch: 'x-1', update: nothing })).rejects.toThrow(/other-beginning/);
    await type((ydoc) => ydoc.getText('headline').insert(0, 'A'));
    await expect(send({ epoch: 'x-1', update: nothing })).rejects.toThrow(/other-beginning/);
  });

  it('loses steps on the way that are old, and nothing that somebody may look for', async () => {
    const { room, articleId, ysee, head } = await begin('Un.');
    const write = async (at: number, words: string) => {
      const ctx = { ...ysee, now: at };
      const base = await head();
      const said = { headline: 'La criée', standfirst: '', doc: doc(p(text(words))) };
      return (await saveArticle(ctx, { articleId, baseRevisionId: base, ...said })).revisionId;
    };
    await write(NOW + 1, 'Pas.');
    const named = await write(NOW + 2, 'Nommé.');
    await nameRevision(ysee, { articleId, revisionId: named, name: 'Avant relecture' });
    await write(NOW + 3, 'Pas encore.');
    const published = await write(NOW + 4, 'Paru.');
    await publishArticle({ ...room.ctx, now: NOW + 5 }, { articleId });
    await write(NOW + 6, 'Dernier du jour.');
    await write(NOW + 3 * DAY, 'Un autre jour.');
    await write(NOW + 3 * DAY + 1, 'Tête.');
    expect(await deleteSteps(room.storage.db, NOW + 30 * DAY, 100)).toBe(3);
    const rows = await rowsOf(room.storage.db, articleId, { before: null, limit: 50 });
    const said = await Promise.all(
      rows.map(async ({ id }) => {
        const { doc: kept } = await readRevision(room.ctx, { articleId, revisionId: id });
        return lines(kept.content)[0];
      }),
    );
    expect(said.sort()).toEqual(['Dernier du jour.', 'Nommé.', 'Paru.', 'Tête.', 'Un.'].sort());
    expect(rows.find(({ id }) => id === published)?.seq).toBe(1);
  });

  it('is for those to change whose article it is', async () => {
    const { articleId, head, enter } = await begin('Un.');
    const stranger = await enter('malo', 'author');
    const revisionId = await head();
    await expect(restoreRevision(stranger, { articleId, revisionId })).rejects.toThrow(/forbidden/);
    await expect(nameRevision(stranger, { articleId, revisionId, name: 'x' })).rejects.toThrow(
      /forbidden/,
    );
    expect((await readDraft(stranger, articleId)).may).toBe('read');
  });

  it('has the address of its headline until readers have it or somebody chooses another', async () => {
    const { room, ysee } = await begin('Une phrase.');
    const { db } = room.storage;
    const called = async (articleId: string, headline: string) => {
      const head = (await getArticle(db, articleId))?.headRevisionId ?? '';
      const said = {
        articleId,
        baseRevisionId: head,
        headline,
        standfirst: '',
        doc: doc(p('Un.')),
      };
      await saveArticle(ysee, said);
      return (await getArticle(db, articleId))?.slug;
    };
    const { articleId } = await room.write({ headline: '' });
    expect((await getArticle(db, articleId))?.slug).toBe('article');
    expect(await called(articleId, 'La cri')).toBe('la-cri');
    expect(await called(articleId, 'La criée')).toBe('la-criee-2');
    const english = await createTranslation(ysee, { articleId, editionId: room.en });
    expect(await called(english.articleId, 'The hall')).toBe('the-hall');
    expect(await called(articleId, 'Le bac')).toBe('le-bac');
    await changeSlug(ysee, { articleId, slug: 'traversee' });
    expect(await called(articleId, 'Le bac passe')).toBe('traversee');
    await publishArticle(room.ctx, english);
    expect(await called(english.articleId, 'The ferry')).toBe('the-hall');
  });
});
