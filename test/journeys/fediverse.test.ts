/** Two newsrooms and a server of old ways: follow, hear, answer, moderate, correct, take back. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { doc, p } from '../../src/domain/document/build.ts';
import { getArticle } from '../../src/storage/articles.ts';
import { getCommentByExternalId } from '../../src/storage/comments.ts';
import { countEchoes } from '../../src/storage/fediverse/echoes.ts';
import { changeDetails } from '../../src/usecases/article/change-details.ts';
import { publishArticle } from '../../src/usecases/article/publish.ts';
import { saveArticle } from '../../src/usecases/article/save.ts';
import { unpublishArticle } from '../../src/usecases/article/unpublish.ts';
import { decideComments } from '../../src/usecases/comment/moderate.ts';
import { writeCorrection } from '../../src/usecases/evidence/correct-article.ts';
import { openTemporaryPostgres } from '../support/databases.ts';
import {
  answerAt,
  type FederatedNewsroom,
  openNewsroom,
  sayAs,
  until,
} from '../support/fediverse-newsroom.ts';
import { openPeer, type Peer, replyOf } from '../support/fediverse-peer.ts';
import { HOUSE } from '../support/newsroom.ts';

const EVERYBODY = 'https://www.w3.org/ns/activitystreams#Public';

/** Longer than a knock at a busy machine and the second knock after it. */
const LIMIT_MS = 90_000;
describe.each([
  { on: 'SQLite', beside: 'PostgreSQL' },
  { on: 'PostgreSQL', beside: 'SQLite' },
])('a newsroom on $on that is followed, by one on $beside', ({ on }) => {
  let here: FederatedNewsroom;
  let there: FederatedNewsroom;
  let peer: Peer;
  let postgres: Awaited<ReturnType<typeof openTemporaryPostgres>> | null = null;
  const now = () => ({ db: here.house.storage.db, actor: HOUSE, now: Date.now() });
  const got = (type: string) => peer.got.filter((one) => one.type === type);
  const objectOf = (activity: Record<string, unknown> | undefined) =>
    activity?.object as Record<string, unknown>;
  const isOfAnswer = (one: Record<string, unknown>) => String(one.id).includes('/ap/answers/');
  /** What was said of answers, and what was said of articles. */
  const gotAnswers = (type: string) => got(type).filter(isOfAnswer);
  const gotArticles = (type: string) => got(type).filter((one) => !isOfAnswer(one));

  beforeAll(async () => {
    const url = inject('postgresUrl');
    postgres = url ? await openTemporaryPostgres(url) : null;
    const onPostgres = postgres?.storage.url ?? null;
    [here, there, peer] = await Promise.all([
      openNewsroom(on === 'SQLite' ? null : onPostgres),
      openNewsroom(on === 'SQLite' ? onPostgres : null),
      openPeer(),
    ]);
  }, LIMIT_MS);
  afterAll(async () => {
    await Promise.all([here?.close(), there?.close(), peer?.close()]);
    await postgres?.remove();
  });

  const sayFromThere = (activity: Record<string, unknown>) =>
    sayAs(there, `${here.url}/ap/inbox`, activity);

  it(
    'is followed by a server of old ways and by a newsroom of ours, and tells both what it publishes',
    async () => {
      const follow = { type: 'Follow', object: here.edition };
      expect(await peer.say(`${here.edition}/inbox`, { ...follow, id: `${peer.url}/f/1` })).toBe(
        202,
      );
      expect(await sayFromThere({ ...follow, id: `${there.url}/f/1` })).toBe(202);
      await until(() => got('Accept')[0]);
      expect(objectOf(got('Accept')[0])).toMatchObject({ id: `${peer.url}/f/1`, actor: peer.nora });
      const author = `${here.url}/ap/actors/${here.room.authors.ysee}`;
      await here.room.publish({ headline: 'Déjà là' }, Date.now() - 30 * 86_400_000);
      await peer.say(`${here.url}/ap/inbox`, {
        type: 'Follow',
        object: author,
        id: `${peer.url}/f/2`,
      });
      await until(() => got('Accept')[1]);

      await here.room.publish(
        { headline: 'La digue tient', standfirst: 'Malgré le vent.' },
        Date.now(),
      );
      await until(() => got('Announce')[0]);
      expect(got('Create')).toHaveLength(1);
      const article = objectOf(got('Create')[0]);
      expect(article).toMatchObject({ type: 'Article', name: 'La digue tient' });
      expect(got('Announce')[0]).toMatchObject({ actor: author, object: article.id });
      // It was knocked at with the new signature first, and taken with the old one.
      expect(peer.refused).toContain('a signature of a kind that is not known here');
      expect(peer.refused.filter((why) => !why.includes('not known here'))).toEqual([]);
      // The other newsroom took the first.
      const { rows } = await until(async () => {
        const asked = await here.house.storage.db
          .selectFrom('inboxes')
          .select(['spec', 'tries'])
          .where('inbox', '=', `${there.url}/ap/inbox`)
          .where('try_at', 'is', null)
          .execute();
        return asked.length > 0 && { rows: asked };
      });
      expect(rows).toEqual([{ spec: 'rfc9421', tries: 0 }]);
    },
    LIMIT_MS,
  );

  it(
    'hears likes, boosts and answers; an answer is read before it stands under the article',
    async () => {
      const article = objectOf(got('Create')[0]);
      const inbox = `${here.url}/ap/inbox`;
      const id = `${peer.url}/notes/1`;
      const note = {
        id,
        type: 'Note',
        attributedTo: peer.nora,
        inReplyTo: article.id,
        to: [EVERYBODY],
        content:
          '<p><span class="h-card"><a href="https://x.example/@fr">@<span>fr</span></a></span> Et à marée haute ?<script>alert(1)</script></p>',
      };
      const like = { type: 'Like', object: article.id };
      await peer.say(inbox, { ...like, id: `${peer.url}/l/1` });
      await peer.say(inbox, { ...like, id: `${peer.url}/l/2` });
      await peer.say(inbox, {
        type: 'Announce',
        object: article.id,
        id: `${peer.url}/b/1`,
        to: [EVERYBODY],
      });
      await sayFromThere({ ...like, id: `${there.url}/l/1` });
      const articleId = String(article.id).split('/').at(-1) ?? '';
      const { db } = here.house.storage;
      expect(await countEchoes(db, articleId)).toEqual({ likes: 2, boosts: 1 });
      await peer.say(inbox, {
        type: 'Undo',
        id: `${peer.url}/u/1`,
        object: { ...like, id: `${peer.url}/l/1`, actor: peer.nora },
      });
      expect(await countEchoes(db, articleId)).toEqual({ likes: 1, boosts: 1 });

      // Brought twice, as servers do that heard no answer; and once in private.
      const create = { type: 'Create', id: `${id}/c`, object: note, to: [EVERYBODY] };
      expect(await peer.say(inbox, create)).toBe(202);
      expect(await peer.say(inbox, create)).toBe(202);
      const secret = {
        ...note,
        id: `${peer.url}/notes/2`,
        to: [here.edition],
        content: '<p>Entre nous.</p>',
      };
      await peer.say(inbox, { type: 'Create', id: `${peer.url}/c/2`, object: secret });
      const held = await getCommentByExternalId(db, id);
      expect(held).toMatchObject({
        state: 'held',
        origin: 'fediverse',
        authorName: 'Nora <b>Tilbury</b>',
        authorMail: null,
        authorSite: `${peer.url}/@nora`,
        body: 'Et à marée haute ?',
      });
      expect(await getCommentByExternalId(db, String(secret.id))).toBeNull();
      const page = async () => (await fetch(`${here.url}/fr/la-digue-tient`)).text();
      expect(await page()).not.toContain('marée haute ?');
      await decideComments(now(), { to: [{ id: held?.id ?? '', state: 'approved' }] });
      await until(async () => (await page()).includes('Et à marée haute'));
      expect(await page()).toContain('Nora &lt;b&gt;Tilbury&lt;/b&gt;');

      // Changed where it was written: read again first. Taken back there: gone here.
      const other = { ...note, content: '<p>Tout autre chose.</p>' };
      await peer.say(inbox, { type: 'Update', id: `${id}/u`, object: other, to: [EVERYBODY] });
      expect(await getCommentByExternalId(db, id)).toMatchObject({
        state: 'held',
        body: 'Tout autre chose.',
      });
      await peer.say(inbox, { type: 'Delete', id: `${id}/d`, object: id, to: [EVERYBODY] });
      expect(await getCommentByExternalId(db, id)).toMatchObject({ state: 'removed', body: '' });
    },
    LIMIT_MS,
  );

  it(
    'answers from the desk, under the name of who writes: who wrote elsewhere is told there, may answer again, and is told when it is taken back',
    async () => {
      const article = objectOf(gotArticles('Create')[0]);
      const inbox = `${here.url}/ap/inbox`;
      const headers = { accept: 'application/activity+json' };
      const noteOf = (name: string) => `${peer.url}/notes/${name}`;
      const [first, second, third] = [noteOf('first'), noteOf('second'), noteOf('third')];
      await peer.say(inbox, replyOf(peer, first, article.id, '<p>Et la jetée ?</p>'));
      const { id: answerId } = await answerAt(here, first, '> la jetée\n\nElle tient <aussi>.');
      const created = await until(() => gotAnswers('Create')[0]);
      expect(created.actor).toBe(here.edition);
      const note = objectOf(created);
      expect(note).toMatchObject({
        type: 'Note',
        attributedTo: here.edition,
        inReplyTo: first,
        to: [EVERYBODY],
        cc: [peer.nora, `${here.edition}/followers`],
        tag: [{ type: 'Mention', href: peer.nora, name: `@nora@${new URL(peer.url).host}` }],
        url: `${here.url}/fr/la-digue-tient#c-${answerId}`,
      });
      expect(note.content).toContain('<blockquote><p>la jetée</p></blockquote>');
      expect(note.content).toContain('Elle tient &lt;aussi&gt;.</p><p>— Maïwenn Le Goff</p>');
      const read = await fetch(String(note.id), { headers });
      expect(await read.json()).toMatchObject({ id: note.id, content: note.content });

      // Her answer to the answer joins the thread, behind the moderator's door like every other.
      await peer.say(inbox, replyOf(peer, second, note.id, '<p>@fr Merci !</p>'));
      const { db } = here.house.storage;
      expect(await getCommentByExternalId(db, String(second))).toMatchObject({
        state: 'held',
        parentId: answerId,
        body: 'Merci !',
      });

      // Taken back here, it is taken back there; said again, it is another one.
      await decideComments(now(), { to: [{ id: answerId, state: 'removed' }] });
      const deleted = await until(() => gotAnswers('Delete')[0]);
      expect(objectOf(deleted)).toEqual({ id: note.id, type: 'Tombstone' });
      expect((await fetch(String(note.id), { headers })).status).toBe(410);
      await decideComments(now(), { to: [{ id: answerId, state: 'approved' }] });
      const again = await until(() => gotAnswers('Create')[1]);
      expect(objectOf(again).id).toBe(`${note.id}.2`);

      // The other newsroom answers, too; and each hears the other's answer, with the newer signature.
      const { articleId } = await there.room.publish({ headline: 'La cale' }, Date.now());
      const elsewhere = `${there.url}/ap/articles/${articleId}`;
      await peer.say(
        `${there.url}/ap/inbox`,
        replyOf(peer, third, elsewhere, '<p>Quelle cale ?</p>'),
      );
      const { id: theirs } = await answerAt(there, third, 'La vieille.');
      const told = await until(() => gotAnswers('Create')[2]);
      expect(told).toMatchObject({ actor: there.edition, object: { inReplyTo: third } });
      const uri = objectOf(told).id;
      expect(uri).toBe(`${there.url}/ap/answers/${theirs}`);
      const passed = { ...objectOf(told), inReplyTo: article.id };
      const create = { type: 'Create', id: told.id, to: [EVERYBODY], object: passed };
      expect(await sayFromThere(create)).toBe(202);
      const { id: ours } = await answerAt(here, uri, 'Celle du port.');
      const heard = await until(() =>
        getCommentByExternalId(there.house.storage.db, `${here.url}/ap/answers/${ours}`),
      );
      expect(heard).toMatchObject({
        state: 'held',
        origin: 'fediverse',
        parentId: theirs,
        authorName: 'Le Jusant',
        authorSite: `${here.url}/fr`,
      });
      expect(heard.body).toBe('Celle du port.\n\n— Maïwenn Le Goff');
    },
    LIMIT_MS,
  );

  it(
    'lets everybody quote what everybody may read, and says so where it is asked',
    async () => {
      const article = objectOf(got('Create')[0]);
      expect(article.interactionPolicy).toEqual({ canQuote: { automaticApproval: [EVERYBODY] } });
      const instrument = `${peer.url}/notes/7`;
      const id = `${peer.url}/q/1`;
      const context = [
        'https://www.w3.org/ns/activitystreams',
        { QuoteRequest: 'https://w3id.org/fep/044f#QuoteRequest' },
      ];
      const asked = {
        '@context': context,
        type: 'QuoteRequest',
        id,
        object: article.id,
        instrument,
      };
      expect(await peer.say(`${here.url}/ap/inbox`, asked)).toBe(202);
      const accept = await until(() => got('Accept').find((one) => objectOf(one).id === id));
      const headers = { accept: 'application/activity+json' };
      const stamp = (await (await fetch(String(accept.result), { headers })).json()) as unknown;
      expect(stamp).toMatchObject({
        id: accept.result,
        type: 'QuoteAuthorization',
        attributedTo: here.edition,
        interactingObject: instrument,
        interactionTarget: article.id,
      });
    },
    LIMIT_MS,
  );

  it(
    'believes nobody who did not sign, or signed for another',
    async () => {
      const inbox = `${here.url}/ap/inbox`;
      const forged = {
        type: 'Follow',
        object: here.edition,
        id: `${peer.url}/f/9`,
        actor: `${there.edition}`,
      };
      expect(await peer.say(inbox, forged)).toBeGreaterThanOrEqual(400);
      const old = { date: new Date(Date.now() - 7 * 86_400_000) };
      const like = { type: 'Like', object: objectOf(got('Create')[0]).id, id: `${peer.url}/l/9` };
      expect(await peer.say(inbox, like, old)).toBe(401);
      const unsigned = await fetch(inbox, {
        method: 'POST',
        body: JSON.stringify({
          '@context': 'https://www.w3.org/ns/activitystreams',
          ...like,
          actor: peer.nora,
        }),
      });
      expect(unsigned.status).toBe(401);
      // Said to be large, and not sent: the server answers at once and hangs up, whatever is on its way.
      const large = await new Promise((resolve, reject) => {
        const headers = { 'content-length': 1_100_000 };
        const asked = request(inbox, { method: 'POST', agent: false, headers }, (answered) => {
          resolve(answered.statusCode);
          asked.destroy();
        });
        asked.on('error', reject);
        asked.flushHeaders();
      });
      expect(large).toBe(413);
    },
    LIMIT_MS,
  );

  it(
    'tells of a correction, takes back what is closed, and never says a closed word',
    async () => {
      const created = objectOf(gotArticles('Create')[0]);
      const articleId = String(created.id).split('/').at(-1) ?? '';
      const { headRevisionId } = (await getArticle(now().db, articleId)) ?? {};
      await saveArticle(now(), {
        articleId,
        baseRevisionId: headRevisionId ?? '',
        headline: 'La digue tient',
        standfirst: 'Malgré le vent.',
        doc: doc(p('La digue a tenu.')),
      });
      const note = {
        kind: 'correction',
        severity: 'detail',
        was: 'tient',
        isNow: 'a tenu',
      } as const;
      await writeCorrection(now(), { articleId, ...note, why: 'Le vent est tombé.' });
      await publishArticle(now(), { articleId });
      const update = await until(() => gotArticles('Update')[0]);
      expect(objectOf(update)).toMatchObject({
        id: created.id,
        content: expect.stringContaining('a tenu'),
      });
      await here.room.publish(
        {
          headline: 'Réservé',
          body: [p('CANARI fermé.'), p('CANARI aussi.')],
          access: 'supporters',
        },
        Date.now(),
      );
      await changeDetails(now(), { articleId, access: 'supporters' });
      const deleted = await until(() => gotArticles('Delete')[0]);
      expect(objectOf(deleted)).toMatchObject({ id: created.id, type: 'Tombstone' });
      const gone = await fetch(String(created.id), {
        headers: { accept: 'application/activity+json' },
      });
      expect(gone.status).toBe(410);
      // Open again, it is another one: servers do not take back what was deleted.
      await changeDetails(now(), { articleId, access: 'public' });
      const again = await until(() => gotArticles('Create')[1]);
      expect(objectOf(again).id).toBe(`${created.id}.2`);
      // The answers that stood under it went with it.
      await until(() => gotAnswers('Delete').length >= 3);
      await unpublishArticle(now(), { articleId });
      await until(() => gotArticles('Delete')[1]);
      expect(JSON.stringify(peer.got)).not.toContain('CANARI');
      // Each once, in the order in which it happened.
      const ids = peer.got.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const said = peer.got.filter(
        (one) => one.type !== 'Accept' && one.type !== 'Announce' && !isOfAnswer(one),
      );
      expect(said.map(({ type }) => type)).toEqual([
        'Create',
        'Update',
        'Delete',
        'Create',
        'Delete',
      ]);
    },
    LIMIT_MS,
  );
});
