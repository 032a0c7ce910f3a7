/** Nobody loses a word: people who write, together and apart, with a network that comes and goes. */
import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { doc, p } from '../../src/domain/document/build.ts';
import { saveArticle } from '../../src/usecases/article/save.ts';
import { contentOf } from '../../src/usecases/draft/content.ts';
import { headOf, openDraft } from '../../src/usecases/draft/open.ts';
import { browserPath, type Desk, openStudio, type Studio } from '../support/studio.ts';

const SOON = { timeout: 45_000 };
/** What a browser says of a network that is not there is no fault of the Studio. */
const WEATHER = /WebSocket|ERR_INTERNET|ERR_CONNECTION|ERR_NETWORK/;

describe.skipIf(!browserPath)('writing in the Studio', { timeout: 180_000 }, () => {
  let studio: Studio;
  const desks: Desk[] = [];
  beforeAll(async () => {
    studio = await openStudio();
  }, 120_000);
  afterAll(() => studio?.close());
  afterEach(async () => {
    for (const desk of desks.splice(0)) await desk.close();
  });

  const write = async () =>
    (await studio.room?.write({ headline: 'La criée rouvre' }))?.articleId ?? '';
  const enter = async (name: string) => {
    const desk = await studio.enter({ name });
    desks.push(desk);
    return desk;
  };
  const isCalm = ({ troubles }: Desk) =>
    expect(troubles.filter((text) => !WEATHER.test(text))).toEqual([]);
  const open = async (page: Page, articleId: string, url = studio.url) => {
    await page.goto(`${url}/studio/articles/${articleId}`);
    await page.locator('.ProseMirror').waitFor(SOON);
    await state(page, 'saved');
  };
  /**
   * At the end of the text, pressed after its last word: a key that follows a press elsewhere in a few
   * milliseconds, as no hand does, is undone by the editor's own care for where was pressed.
   */
  const type = async (page: Page, words: string) => {
    const last = page.locator('.ProseMirror p').last();
    const { width = 4, height = 4 } = (await last.boundingBox()) ?? {};
    await last.click({ position: { x: width - 2, y: height - 4 } });
    await page.keyboard.type(words);
  };
  const shows = (page: Page, words: string) =>
    expect.poll(() => page.locator('.ProseMirror').textContent(), SOON).toContain(words);
  const stored = async (articleId: string) => {
    const { ydoc } = await openDraft(studio.house.storage.db, articleId);
    return JSON.stringify(await contentOf(ydoc));
  };
  const isStored = (articleId: string, words: string) =>
    expect.poll(() => stored(articleId), SOON).toContain(words);
  const state = (page: Page, name: string) => page.locator(`[data-state="${name}"]`).waitFor(SOON);
  const rows = async () => {
    const tables = [
      'live_drafts',
      'live_updates',
      'revisions',
      'article_steps',
      'audit_entries',
    ] as const;
    const counts = tables.map((table) =>
      studio.house.storage.db
        .selectFrom(table)
        .select((e) => e.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow(),
    );
    return (await Promise.all(counts)).map(({ n }) => Number(n));
  };
  /** What this device keeps that was not sent. */
  const kept = (page: Page) =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('recto.kept:')));

  it('two people in one article see each other, and neither loses a word', async () => {
    const articleId = await write();
    const [ysee, malo] = [await enter('Ysée'), await enter('Malo')];
    const before = await rows();
    await open(ysee.page, articleId);
    await open(malo.page, articleId);
    await ysee.page.getByText('Malo y est aussi').waitFor();
    // They opened it, looked at it, saw each other: nothing was written.
    expect(await rows()).toEqual(before);
    await Promise.all([
      type(ysee.page, ' Le quai sent le gasoil.'),
      malo.page.getByLabel('Titre', { exact: true }).fill('La criée rouvre vendredi'),
    ]);
    await type(malo.page, ' Et le café.');
    await shows(ysee.page, 'Le quai sent le gasoil. Et le café.');
    await shows(malo.page, 'Le quai sent le gasoil. Et le café.');
    await isStored(articleId, 'gasoil. Et le café.');
    await isStored(articleId, 'rouvre vendredi');
    isCalm(ysee);
    isCalm(malo);
  });

  it('a network that goes, while others write on, costs nobody a word', async () => {
    const articleId = await write();
    const [ysee, malo] = [await enter('Ysée'), await enter('Malo')];
    await open(ysee.page, articleId);
    await open(malo.page, articleId);
    await ysee.context.setOffline(true);
    await type(ysee.page, ' Écrit sans réseau.');
    await state(ysee.page, 'kept-here');
    expect(await kept(ysee.page)).toHaveLength(1);
    await malo.page.getByLabel('Titre', { exact: true }).fill('Écrit entre-temps');
    await isStored(articleId, 'Écrit entre-temps');
    expect(await stored(articleId)).not.toContain('sans réseau');
    await ysee.context.setOffline(false);
    await state(ysee.page, 'saved');
    await isStored(articleId, 'Écrit sans réseau.');
    await shows(malo.page, 'Écrit sans réseau.');
    expect(await ysee.page.getByLabel('Titre', { exact: true }).inputValue()).toBe(
      'Écrit entre-temps',
    );
    expect(await kept(ysee.page)).toEqual([]);
    isCalm(ysee);
  });

  it('a tab closed without network at once after the last letter: the next one has it', async () => {
    const articleId = await write();
    const ysee = await enter('Ysée');
    await open(ysee.page, articleId);
    await ysee.context.setOffline(true);
    await type(ysee.page, ' Le dernier mot');
    await ysee.page.close();
    expect(await stored(articleId)).not.toContain('Le dernier mot');
    await ysee.context.setOffline(false);
    const again = await ysee.context.newPage();
    await open(again, articleId);
    await shows(again, 'Le dernier mot');
    await isStored(articleId, 'Le dernier mot');
    await expect.poll(() => kept(again), SOON).toEqual([]);
  });

  it('a slow network and a tab closed in mid-sentence lose nothing', async () => {
    const articleId = await write();
    const ysee = await enter('Ysée');
    await open(ysee.page, articleId);
    const cdp = await ysee.context.newCDPSession(ysee.page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 6_000,
      uploadThroughput: 3_000,
    });
    await type(ysee.page, ' Dit à travers un fil très fin.');
    await ysee.page.close();
    const again = await ysee.context.newPage();
    await open(again, articleId);
    await shows(again, 'Dit à travers un fil très fin.');
    await isStored(articleId, 'Dit à travers un fil très fin.');
  });

  it('signed out in mid-sentence, a person signs in again and goes on', async () => {
    const articleId = await write();
    const ysee = await enter('Ysée');
    await open(ysee.page, articleId);
    const { db } = studio.house.storage;
    const session = await db
      .selectFrom('sessions')
      .selectAll()
      .where('staff_id', '=', ysee.member.id)
      .executeTakeFirstOrThrow();
    await db.deleteFrom('sessions').where('staff_id', '=', ysee.member.id).execute();
    await type(ysee.page, ' Coupée au milieu d’une');
    await ysee.page.getByText('Votre session a pris fin').waitFor(SOON);
    expect(await stored(articleId)).not.toContain('Coupée');
    await db.insertInto('sessions').values(session).execute();
    await ysee.page.getByRole('button', { name: 'C’est fait, continuer' }).click();
    await state(ysee.page, 'saved');
    await type(ysee.page, ' phrase.');
    await isStored(articleId, 'Coupée au milieu d’une phrase.');
    isCalm(ysee);
  });

  it('two tabs of one person, one of them stale, come together', async () => {
    const articleId = await write();
    const ysee = await enter('Ysée');
    await open(ysee.page, articleId);
    const stale = await ysee.context.newPage();
    await open(stale, articleId);
    const cdp = await ysee.context.newCDPSession(stale);
    await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
    await type(ysee.page, ' Dans le premier onglet.');
    await isStored(articleId, 'premier onglet');
    await cdp.send('Page.setWebLifecycleState', { state: 'active' });
    await type(stale, ' Dans le second.');
    await isStored(articleId, 'Dans le second.');
    await isStored(articleId, 'Dans le premier onglet.');
    await shows(ysee.page, 'Dans le second.');
  });

  it('a text replaced from elsewhere is joined to what was written here, or both are kept', async () => {
    const articleId = await write();
    const ysee = await enter('Ysée');
    await open(ysee.page, articleId);
    const { db } = studio.house.storage;
    const house = { type: 'system', name: 'import' } as const;
    const { id } = await headOf(db, articleId);
    await ysee.context.setOffline(true);
    await type(ysee.page, ' Écrit ici.');
    await state(ysee.page, 'kept-here');
    await saveArticle(
      { db, actor: house, now: Date.now() },
      {
        articleId,
        baseRevisionId: id,
        headline: 'Un autre titre',
        standfirst: '',
        doc: doc(p('La mer est haute à six heures vingt.'), p('Venu d’ailleurs.')),
      },
    );
    await ysee.context.setOffline(false);
    await shows(ysee.page, 'Venu d’ailleurs.');
    await shows(ysee.page, 'Écrit ici.');
    await isStored(articleId, 'Écrit ici.');
    await ysee.page.getByText('réunis au texte').waitFor(SOON);
  });

  it('a server killed in mid-save, again and again, has everything that it acknowledged', {
    timeout: 120_000,
  }, async () => {
    const articleId = await write();
    const file = studio.house.storage.file ?? '';
    let child: ChildProcess | null = null;
    let port = 0;
    const start = () =>
      new Promise<void>((resolve) => {
        child = fork(join(import.meta.dirname, 'live-node.ts'), [file], { stdio: 'ignore' });
        child.once('message', (told) => {
          port = Number(told);
          resolve();
        });
      });
    const kill = () =>
      new Promise<void>((resolve) => {
        child?.once('exit', () => resolve());
        child?.kill('SIGKILL');
      });
    /** Pages come from the Studio's server, sockets go to the one that is killed. */
    const front = createServer((request, response) => {
      void fetch(studio.url + request.url, {
        headers: { cookie: request.headers.cookie ?? '' },
      }).then(async (answer) => {
        const headers = new Headers(answer.headers);
        for (const name of ['content-encoding', 'content-length', 'content-security-policy'])
          headers.delete(name);
        response.writeHead(answer.status, [...headers].flat());
        response.end(Buffer.from(await answer.arrayBuffer()));
      });
    });
    front.on('upgrade', (request, socket) => {
      const there = connect(port, '127.0.0.1', () => {
        const lines = Array.from({ length: request.rawHeaders.length / 2 }, (_, at) =>
          request.rawHeaders.slice(2 * at, 2 * at + 2).join(': '),
        );
        there.write(`GET ${request.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
        socket.pipe(there).pipe(socket);
      });
      for (const end of [there, socket]) {
        end.on('error', () => {
          there.destroy();
          socket.destroy();
        });
      }
    });
    await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
    await start();
    const ysee = await enter('Ysée');
    await open(ysee.page, articleId, url);
    const words = ['un', 'deux', 'trois'].map((word) => ` ${word}`);
    for (const [at, word] of words.entries()) {
      await type(ysee.page, word);
      if (at > 0) await new Promise((resolve) => setTimeout(resolve, 60 * at));
      await kill();
      await start();
    }
    await state(ysee.page, 'saved');
    await isStored(articleId, 'un deux trois');
    await kill();
    front.closeAllConnections();
    front.close();
  });
});
