import { DEFAULT_SETTINGS, type Publication, type Settings } from '../domain/publication.ts';
import { fromJson, toJson } from './json.ts';
import type { Db } from './schema.ts';

/** The publication, or null before it is set up. New settings get their default values. */
export async function getPublication(db: Db): Promise<Publication | null> {
  const row = await db.selectFrom('publication').selectAll().where('id', '=', 1).executeTakeFirst();
  if (!row) return null;
  const kept = fromJson<Partial<Settings>>(row.settings, 'publication.settings');
  return {
    name: row.name,
    version: row.version,
    createdAt: row.created_at,
    settings: {
      ...DEFAULT_SETTINGS,
      ...kept,
      // Links to networks were kept here before there were channels.
      follow: { rss: kept.follow?.rss ?? true },
      theme: { ...DEFAULT_SETTINGS.theme, ...kept.theme },
      front: { ...DEFAULT_SETTINGS.front, ...kept.front },
      linter: { ...DEFAULT_SETTINGS.linter, ...kept.linter },
      comments: { ...DEFAULT_SETTINGS.comments, ...kept.comments },
      press: { ...DEFAULT_SETTINGS.press, ...kept.press },
      fediverse: { ...DEFAULT_SETTINGS.fediverse, ...kept.fediverse },
    },
  };
}

export async function insertPublication(
  db: Db,
  publication: { name: string; settings: Settings; createdAt: number },
): Promise<void> {
  await db
    .insertInto('publication')
    .values({
      id: 1,
      name: publication.name,
      version: 1,
      settings: toJson(publication.settings),
      created_at: publication.createdAt,
    })
    .execute();
}

export async function updatePublication(
  db: Db,
  change: { name?: string; settings?: Settings },
): Promise<void> {
  await db
    .updateTable('publication')
    .set((eb) => ({
      version: eb('version', '+', 1),
      ...(change.name === undefined ? {} : { name: change.name }),
      ...(change.settings === undefined ? {} : { settings: toJson(change.settings) }),
    }))
    .where('id', '=', 1)
    .execute();
}
