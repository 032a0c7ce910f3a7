import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { p, text } from '../../src/domain/document/build.ts';
import type { NodeJson } from '../../src/domain/document/types.ts';
import type { Actor, Role } from '../../src/domain/permissions.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/publication.ts';
import { readCopy } from '../../src/media/copies/read-copy.ts';
import { openDiskStore } from '../../src/media/disk-store.ts';
import { newId } from '../../src/std/id.ts';
import { getArticle } from '../../src/storage/articles.ts';
import type { Storage } from '../../src/storage/open.ts';
import { updatePublication } from '../../src/storage/publication.ts';
import { getRevision } from '../../src/storage/revisions.ts';
import { insertStaff } from '../../src/storage/staff.ts';
import { publishArticle } from '../../src/usecases/article/publish.ts';
import { saveArticle } from '../../src/usecases/article/save.ts';
import type { Context } from '../../src/usecases/context.ts';
import { addSource } from '../../src/usecases/evidence/add-source.ts';
import { checkClaim } from '../../src/usecases/evidence/check-claim.ts';
import { citeSource } from '../../src/usecases/evidence/cite-source.ts';
import type { CopyDesk } from '../../src/usecases/evidence/copy-desk.ts';
import { keepNote } from '../../src/usecases/evidence/keep-file.ts';
import { makeClaim } from '../../src/usecases/evidence/make-claim.ts';
import { NOW, smallNewsroom } from './newsroom.ts';

/** Words that stand on a claim. */
export const on = (claimId: string, words: string): NodeJson =>
  text(words, { type: 'claim', attrs: { id: claimId } });

const POLICY = { unnamedSourcesPolicy: 'https://jusant.example/fr/sources-non-nommees' };

/** For tests that keep no copy. */
export const NO_COPIES: CopyDesk = {
  store: {
    put: () => Promise.reject(new Error('no copies here')),
    get: async () => null,
    stream: async () => null,
    has: async () => false,
    delete: async () => undefined,
    async *list() {},
  },
  read: () => Promise.reject(new Error('no copies here')),
  browser: null,
};

/** A newsroom with people of each hand, a place for copies, and an article of one claim. */
export async function evidenceRoom(storage: Storage) {
  const room = await smallNewsroom(storage);
  await updatePublication(storage.db, {
    settings: {
      ...DEFAULT_SETTINGS,
      words: { fr: { ear: '', colophon: '', place: '', policies: POLICY } },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'recto-copies-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const desk: CopyDesk = {
    store: await openDiskStore(folder),
    read: (copy) => readCopy(copy),
    browser: null,
    net: { allowPrivate: true },
  };
  async function person(name: string, role: Role): Promise<Context & { actor: Actor }> {
    const id = newId();
    const mail = `${id.toLowerCase()}@jusant.example`;
    await insertStaff(storage.db, { id, name, mail, role, createdAt: NOW });
    return { ...room.ctx, actor: { type: 'staff', id, name, role } };
  }
  const editor = await person('Bastien Orgeval', 'editor');
  const second = await person('Maïwenn Galland', 'editor');
  const checker = await person('Nora Tilbury', 'checker');
  const author = await person('Malo Tanguy', 'author');

  /** Saves the article with this body. */
  async function rewrite(articleId: string, body: NodeJson[], more: { headline?: string } = {}) {
    const article = await getArticle(storage.db, articleId);
    const head = await getRevision(storage.db, article?.headRevisionId ?? '');
    await saveArticle(editor, {
      articleId,
      baseRevisionId: head?.id ?? '',
      headline: more.headline ?? head?.headline ?? '',
      standfirst: head?.standfirst ?? '',
      doc: { type: 'doc', content: body },
    });
  }

  const publish = (articleId: string, as: Context = editor, now = NOW) =>
    publishArticle({ ...as, now }, { articleId });

  /** A published article of one paragraph without claims. */
  async function publishText(words: string) {
    const made = await room.write({ headline: 'Au port', body: [p(words)] });
    await publish(made.articleId);
    return made;
  }

  return { ...room, desk, editor, second, checker, author, person, rewrite, publish, publishText };
}

export type EvidenceRoom = Awaited<ReturnType<typeof evidenceRoom>>;

/** A small site somewhere else, whose pages a test writes. */
export async function otherSite(pages: Record<string, RequestListener>) {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://x').pathname];
    if (page) page(request, response);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('none');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A page of a report with enough words to be read as one. */
export const reportPage = (words: string) => `<!doctype html><html lang="fr"><head>
<title>Rapport d’activité 2025</title><meta name="author" content="Port de Mélisse">
<meta property="article:published_time" content="2026-03-02T09:00:00+01:00"></head>
<body><nav><a href="/">Accueil</a></nav><article><h1>Rapport d’activité</h1>
<p>${words}</p><p>${'Les débarquements ont lieu chaque nuit, à la voix, devant les mareyeurs du port. '.repeat(4)}</p>
</article></body></html>`;

/** A published article that says something on a claim, supported by a paper of which a copy is kept. */
export async function published(room: EvidenceRoom, words = 'La halle a vendu 412 tonnes en 2025') {
  const { articleId, storyId } = await room.write({ headline: 'La criée rouvre', body: [p('…')] });
  const claim = await makeClaim(room.editor, {
    articleId,
    text: words,
    modality: 'confirmed',
    basis: ['document'],
  });
  const source = await addSource(room.editor, {
    articleId,
    type: 'document',
    title: 'Rapport 2025',
    isPrimary: true,
  });
  await keepNote(room.editor, room.desk, {
    sourceId: source.id,
    words: `Le rapport dit: ${words}.`,
  });
  await citeSource(room.editor, {
    claimId: claim.id,
    sourceId: source.id,
    relation: 'supports',
    passage: words,
  });
  await room.rewrite(articleId, [p(on(claim.id, words), '.')]);
  await checkClaim(room.checker, { articleId, claimId: claim.id });
  await room.publish(articleId);
  return { articleId, storyId, claimId: claim.id, sourceId: source.id };
}

/** The key of a refusal, or `done`. */
export const refusal = (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error) => error.key ?? String(error.message),
  );
