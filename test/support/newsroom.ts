import { doc, p } from '../../src/domain/document/build.ts';
import type { NodeJson } from '../../src/domain/document/types.ts';
import type { Actor } from '../../src/domain/permissions.ts';
import { newId } from '../../src/std/id.ts';
import { insertAuthor, insertAuthorProfile } from '../../src/storage/authors.ts';
import type { Storage } from '../../src/storage/open.ts';
import type { Db } from '../../src/storage/schema.ts';
import { insertSection } from '../../src/storage/sections.ts';
import { createArticle, type NewArticle } from '../../src/usecases/article/create.ts';
import { publishArticle } from '../../src/usecases/article/publish.ts';
import type { Context } from '../../src/usecases/context.ts';
import { loadSite, type Site } from '../../src/usecases/reading/site.ts';
import { setUpPublication } from '../../src/usecases/setup.ts';

export const HOUSE: Actor = { type: 'system', name: 'test' };
/** 9 October 2026, 10 in the morning in Paris. */
export const NOW = Date.UTC(2026, 9, 9, 8, 0);

export interface SmallNewsroom {
  storage: Storage;
  ctx: Context;
  fr: string;
  en: string;
  sections: { port: string; ville: string };
  authors: { ysee: string; bastien: string };
  site(): Promise<Site>;
  write(
    article: Partial<NewArticle> & { headline: string; body?: NodeJson[] },
  ): Promise<{ articleId: string; storyId: string }>;
  publish(
    article: Partial<NewArticle> & { headline: string; body?: NodeJson[] },
    at?: number,
  ): Promise<{ articleId: string; storyId: string }>;
}

/** A paper of two editions, two sections and two authors, for tests of everything that reads or writes. */
export async function smallNewsroom(storage: Storage): Promise<SmallNewsroom> {
  const ctx: Context = { db: storage.db, actor: HOUSE, now: NOW };
  const editions = await setUpPublication(ctx, {
    name: 'Le Jusant',
    editions: [
      { lang: 'fr', title: 'Le Jusant', locale: 'fr-FR', tagline: 'Ce que la mer découvre.' },
      { lang: 'en', title: 'Le Jusant', locale: 'en-GB', tagline: 'What the tide uncovers.' },
    ],
  });
  const fr = editions.find(({ lang }) => lang === 'fr')?.id ?? '';
  const en = editions.find(({ lang }) => lang === 'en')?.id ?? '';
  const section = async (slug: string, name: string, position: number) => {
    const id = newId();
    await insertSection(storage.db, {
      id,
      editionId: fr,
      groupId: slug,
      parentId: null,
      slug,
      name,
      description: '',
      position,
    });
    return id;
  };
  const author = async (slug: string, name: string) => {
    const id = newId();
    await insertAuthor(storage.db, {
      id,
      slug,
      name,
      portraitMediaId: null,
      contacts: { mail: `${slug}@jusant.example` },
      createdAt: NOW,
    });
    await insertAuthorProfile(storage.db, {
      authorId: id,
      editionId: fr,
      name: null,
      role: 'journaliste',
      bio: `${name} écrit ici depuis 2018.`,
      books: [],
    });
    return id;
  };
  const sections = {
    port: await section('port', 'Port', 0),
    ville: await section('ville', 'Ville', 1),
  };
  const authors = {
    ysee: await author('ysee-malavoy', 'Ysée Malavoy'),
    bastien: await author('bastien-orgeval', 'Bastien Orgeval'),
  };
  const write: SmallNewsroom['write'] = ({ body, ...article }) =>
    createArticle(ctx, {
      editionId: fr,
      kind: 'news',
      doc: doc(...(body ?? [p('La mer est haute à six heures vingt.')])),
      authors: [{ authorId: authors.ysee, role: 'author' }],
      sectionId: sections.port,
      ...article,
    });
  return {
    storage,
    ctx,
    fr,
    en,
    sections,
    authors,
    async site() {
      const site = await loadSite(storage.readDb, 'https://jusant.example');
      if (!site) throw new Error('the newsroom was not set up');
      return site;
    },
    write,
    async publish(article, at = NOW) {
      const written = await write(article);
      await publishArticle(ctx, { articleId: written.articleId, publishedAt: at });
      return written;
    },
  };
}

/** Gives an edition a zone that no clock knows, so that nothing of it can be published. @returns what mends it */
export async function breakZone(db: Db, editionId: string): Promise<() => Promise<unknown>> {
  const write = (zone: string) =>
    db.updateTable('editions').set({ time_zone: zone }).where('id', '=', editionId).execute();
  await write('Nowhere/Never');
  return () => write('Europe/Paris');
}
