import { federates, hostOf, isFollowable } from '../../domain/fediverse.ts';
import { addressOfHandle } from '../../domain/fediverse-urls.ts';
import { listEditions } from '../../storage/editions.ts';
import { countAllEchoes } from '../../storage/fediverse/echoes.ts';
import { countFollowers, listFollowedAuthors } from '../../storage/fediverse/followers.ts';
import { listSilent } from '../../storage/fediverse/outbox.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { readPublication } from '../publication/change-settings.ts';

export interface FediverseState {
  isPossible: boolean;
  editions: { lang: string; title: string; isOn: boolean }[];
  actors: {
    id: string;
    kind: 'edition' | 'author';
    address: string;
    name: string;
    followers: number;
  }[];
  likes: number;
  boosts: number;
  silent: {
    host: string;
    since: number;
    nextTry: number | null;
    reason: string;
    waiting: number;
  }[];
  blockedHosts: string[];
}

/** How the newsroom stands among other servers. Who follows is counted and not named. */
export async function readFediverse(ctx: Context, origin: string): Promise<FediverseState> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const { settings } = await readPublication(ctx.db);
  const { off, blockedHosts } = settings.fediverse;
  const editions = (await listEditions(ctx.db)).filter(({ archivedAt }) => !archivedAt);
  const counts = await countFollowers(ctx.db);
  const followers = (id: string) => counts.get(id) ?? 0;
  const heard = editions.filter((edition) => federates(edition, settings.fediverse, origin));
  const authors = heard.length > 0 ? await listFollowedAuthors(ctx.db) : [];
  const silent = await listSilent(ctx.db);
  return {
    isPossible: isFollowable(origin),
    editions: editions.map(({ lang, title }) => ({ lang, title, isOn: !off.includes(lang) })),
    actors: [
      ...heard.map(({ id, lang, title }) => ({
        id,
        kind: 'edition' as const,
        address: addressOfHandle(origin, lang),
        name: title,
        followers: followers(id),
      })),
      ...authors.map(({ id, slug, name }) => ({
        id,
        kind: 'author' as const,
        address: addressOfHandle(origin, slug),
        name,
        followers: followers(id),
      })),
    ],
    ...(await countAllEchoes(ctx.db)),
    silent: silent.map(({ inbox, ...rest }) => ({ host: hostOf(inbox), ...rest })),
    blockedHosts,
  };
}
