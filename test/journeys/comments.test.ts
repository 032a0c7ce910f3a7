import { expect, it } from 'vitest';
import { listDeskComments } from '../../src/storage/comment-desk.ts';
import { getComment } from '../../src/storage/comments.ts';
import type { Storage } from '../../src/storage/open.ts';
import { answerComment } from '../../src/usecases/comment/answer.ts';
import { commentKey } from '../../src/usecases/comment/comment-keys.ts';
import { decideComments } from '../../src/usecases/comment/moderate.ts';
import { addStaff } from '../../src/usecases/staff.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { SEALER } from '../support/session.ts';
import { ARMELLE, talkedNewsroom } from '../support/talk.ts';

const MODERATOR = { type: 'staff', id: 'm', name: 'Maïwenn', role: 'moderator' } as const;
const desk = (storage: Storage, tab: 'held' | 'approved' | 'spam' = 'held') =>
  listDeskComments(storage.db, { tab, after: null, limit: 50 });

describeEachDatabase('the conversation under an article', (open) => {
  it('holds a first comment, shows it once approved, publishes the next at once, and never shows an address', async () => {
    const storage = await open();
    const { send, read, ctx, path, faults } = await talkedNewsroom(storage);
    const sent = await send({ ...ARMELLE, site: 'armelle.example' });
    expect(sent.status).toBe(200);
    expect(sent.text).toContain('quand la rédaction l’aura lu');
    expect(await read()).not.toContain('Armelle R.');

    const [held] = await desk(storage);
    expect(held).toMatchObject({ state: 'held', signals: [{ name: 'first' }] });
    const act = { ...ctx(), actor: MODERATOR };
    await decideComments(act, { to: [{ id: held?.id ?? '', state: 'approved' }] });
    const page = await read();
    expect(page).toContain('Un commentaire');
    expect(page).toContain('Armelle R.');
    expect(page).toContain('href="https://armelle.example" rel="nofollow ugc noopener"');

    const next = await send({ ...ARMELLE, body: 'Et la porte\u202f?', reply: held?.id ?? '' });
    expect(next.text).toContain('est publié');
    expect(await read()).toContain('Et la porte');
    for (const at of [path, `${path}/comments`, `${path}/comments?reply=${held?.id}`]) {
      expect((await read(at)).toLowerCase(), at).not.toContain('canari');
      expect(await read(at)).not.toContain('203.0.113.7');
    }
    expect(faults).toEqual([]);
  });

  it('says at each field what is missing, and loses nothing that was typed', async () => {
    const { send } = await talkedNewsroom(await open());
    const sent = await send({
      name: '',
      mail: 'pas-une-adresse',
      body: 'Mon long <texte> & la suite',
    });
    expect(sent.status).toBe(422);
    expect(sent.text).toContain('id="r_name_x"');
    expect(sent.text).toMatch(
      /<input [^>]*id="r_name" aria-invalid="true" aria-describedby="r_name_x"/,
    );
    expect(sent.text).toContain('n’a pas la forme');
    expect(sent.text).toContain('value="pas-une-adresse"');
    expect(sent.text).toContain('Mon long &lt;texte&gt; &amp; la suite');
    expect(sent.text).toContain('role="alert"');
  });

  it('refuses what another site sends, and reads before publishing what no page of ours carried', async () => {
    const storage = await open();
    const { send } = await talkedNewsroom(storage, { mode: 'open' });
    const abroad = await send(ARMELLE, { headers: { origin: 'https://elsewhere.example' } });
    expect(abroad.status).toBe(403);
    expect(abroad.text).toContain('Le local a-t-il');
    expect((await send({ ...ARMELLE, time: '1.forged' })).text).toContain('bien arrivé');
    expect((await send({ ...ARMELLE, body: 'Un robot passe.', subject: 'x' })).text).toContain(
      'bien arrivé',
    );
    expect((await desk(storage, 'spam')).map(({ signals }) => signals[0]?.name).sort()).toEqual([
      'no-form',
      'trap',
    ]);
    expect((await send({ ...ARMELLE, body: 'Une personne passe.' })).text).toContain('est publié');
  });

  it('takes a double press as one, and asks a hurried address to wait', async () => {
    const storage = await open();
    const { send } = await talkedNewsroom(storage, { mode: 'open' });
    await send(ARMELLE);
    await send(ARMELLE);
    expect(await desk(storage, 'approved')).toHaveLength(1);
    for (let i = 0; i < 6; i++) await send({ ...ARMELLE, body: `Encore ${i}` });
    const late = await send({ ...ARMELLE, body: 'Une fois de trop' });
    expect(late.status).toBe(429);
    expect(late.text).toContain('Une fois de trop');
  });

  it('lets a writer correct a comment by its link, and has what became another comment read again', async () => {
    const storage = await open();
    const { send, read, ctx, path } = await talkedNewsroom(storage, { mode: 'open' });
    await send(ARMELLE);
    const [one] = await desk(storage, 'approved');
    const id = one?.id ?? '';
    const key = commentKey(SEALER, { do: 'edit', commentId: id });
    expect(await read(`${path}/comments/mine?key=${encodeURIComponent(key)}`)).toContain(
      'Le local a-t-il',
    );
    const to = `${path}/comments/mine`;
    const body = `${ARMELLE.body} Merci.`;
    expect((await send({ key, do: 'save', body }, { to })).text).toContain('est corrigé');
    expect(await read()).toContain('modifié');
    const other = { key, do: 'save', body: 'Achetez des voiles pas chères chez nous' };
    expect((await send(other, { to })).text).toContain('l’aura lue');
    expect(await read()).not.toContain('Armelle');
    await decideComments({ ...ctx(), actor: MODERATOR }, { to: [{ id, state: 'approved' }] });
    await send({ key, do: 'withdraw' }, { to });
    expect(await read()).not.toContain('Armelle');
    expect((await getComment(storage.db, id))?.body).toBe('');
    expect((await send({ key: 'r1.broken', do: 'save', body }, { to })).status).toBe(404);
  });

  it('shows the newsroom’s answer with its badge under what it answers, two deep', async () => {
    const storage = await open();
    const { send, read, ctx } = await talkedNewsroom(storage, { mode: 'open' });
    await send(ARMELLE);
    const [one] = await desk(storage, 'approved');
    const person = { name: 'Léa', mail: 'lea@jusant.example', role: 'editor' } as const;
    const member = await addStaff(ctx(), person);
    const actor = { type: 'staff', id: member.id, name: 'Léa', role: 'editor' } as const;
    const answer = { commentId: one?.id ?? '', body: '> plus haut\n\nOui, de deux mètres.' };
    const { id } = await answerComment({ ...ctx(), actor }, answer);
    await send({ ...ARMELLE, body: 'Merci de la réponse.', reply: id });
    const page = await read();
    expect(page).toContain('<em>la rédaction</em>');
    expect(page).toContain('<blockquote dir="auto"><p>plus haut</p></blockquote>');
    expect(page.match(/<ol>/g)).toHaveLength(1);
    expect((await getComment(storage.db, id))?.rootId).toBe(one?.id);
  });
});
