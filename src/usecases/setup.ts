import { directionOf, type Edition, isEditionLang } from '../domain/edition.ts';
import { AppError } from '../domain/errors.ts';
import { DEFAULT_SETTINGS, type Settings } from '../domain/publication.ts';
import { RESERVED_ROOTS } from '../domain/urls.ts';
import { newId } from '../std/id.ts';
import { insertEdition, listEditions } from '../storage/editions.ts';
import { insertEvent } from '../storage/events.ts';
import { getPublication, insertPublication } from '../storage/publication.ts';
import { type Context, mustBeAllowed } from './context.ts';

export interface NewEdition {
  lang: string;
  title: string;
  locale?: string;
  tagline?: string;
  description?: string;
  timeZone?: string;
  dir?: 'ltr' | 'rtl';
}

export interface NewPublication {
  name: string;
  settings?: Partial<Settings>;
  editions: NewEdition[];
}

/** Makes the publication: once for each database. @throws AppError `conflict` / `publication.exists` */
export async function setUpPublication(ctx: Context, input: NewPublication): Promise<Edition[]> {
  mustBeAllowed(ctx.actor, 'publication:change');
  return ctx.db.transaction().execute(async (trx) => {
    await makePublication({ ...ctx, db: trx as Context['db'] }, input);
    await insertEvent(trx, 'publication.changed', { what: 'setup' }, ctx.now);
    return listEditions(trx);
  });
}

/** For use inside a transaction. @throws AppError `conflict` / `publication.exists` */
export async function makePublication(ctx: Context, input: NewPublication): Promise<void> {
  if (await getPublication(ctx.db)) throw new AppError('conflict', 'publication.exists');
  const settings: Settings = { ...DEFAULT_SETTINGS, ...input.settings };
  await insertPublication(ctx.db, { name: input.name, settings, createdAt: ctx.now });
  for (const edition of input.editions) await addEdition(ctx, edition);
}

/**
 * Adds a language edition after those that there are. For use inside a transaction.
 * @throws AppError `invalid` / `edition.lang` when the language cannot be an address.
 */
export async function addEdition(ctx: Context, input: NewEdition): Promise<Edition> {
  mustBeAllowed(ctx.actor, 'publication:change');
  const lang = input.lang.toLowerCase();
  if (!isEditionLang(lang) || RESERVED_ROOTS.has(lang)) {
    throw new AppError('invalid', 'edition.lang', { lang: input.lang });
  }
  const present = await listEditions(ctx.db);
  const edition: Edition = {
    id: newId(),
    lang,
    locale: input.locale ?? lang,
    title: input.title,
    tagline: input.tagline ?? '',
    description: input.description ?? '',
    timeZone: input.timeZone ?? 'Europe/Paris',
    dir: input.dir ?? directionOf(lang),
    position: present.length,
  };
  await insertEdition(ctx.db, edition);
  return edition;
}

export async function isSetUp(ctx: Pick<Context, 'db'>): Promise<boolean> {
  return (await getPublication(ctx.db)) !== null;
}
