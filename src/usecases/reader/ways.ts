import type { Reader } from '../../domain/reader.ts';
import { accountPath } from '../../domain/urls.ts';
import { supportWords } from '../../domain/words/support/index.ts';
import { listPlatformSettings } from '../../storage/platform-settings.ts';
import { listIdentities } from '../../storage/readers.ts';
import type { Db } from '../../storage/schema.ts';

/** Forms of a reader's own page that lead to the platforms which are tied, as far as they concern them. */
export async function waysOf(
  db: Db,
  reader: Reader,
  lang: string,
): Promise<{ action: string; text: string }[]> {
  const words = supportWords(lang);
  const settings = await listPlatformSettings(db);
  const identities = await listIdentities(db, reader.id);
  const isTied = (name: string) => settings.some(({ platform, isOn }) => platform === name && isOn);
  const has = (name: string) => identities.some(({ platform }) => platform === name);
  const path = accountPath(lang);
  return [
    ...(isTied('stripe') && has('stripe')
      ? [{ action: `${path}/portal`, text: words.manage }]
      : []),
    ...(isTied('patreon') && !has('patreon')
      ? [{ action: `${path}/patreon`, text: words.linkPatreon }]
      : []),
    ...(['stripe', 'patreon'].some((name) => isTied(name) && has(name))
      ? [{ action: `${path}/check`, text: words.checkNow }]
      : []),
  ];
}
