import { randomBytes } from 'node:crypto';
import { unknownPiece } from '../../domain/announcement-text.ts';
import {
  type Channel,
  type ChannelKind,
  type ChannelOptions,
  type ChannelSecrets,
  isAnnouncing,
  isContact,
  secretsOf,
} from '../../domain/channel.ts';
import { contactHref } from '../../domain/contacts.ts';
import { AppError } from '../../domain/errors.ts';
import { isLoopback } from '../../std/loopback.ts';
import type { Sealer } from '../../std/sealed.ts';
import {
  getChannel,
  insertChannel,
  listChannels,
  noteChannel,
  updateChannel,
} from '../../storage/channels.ts';
import { listEditions } from '../../storage/editions.ts';
import { insertEvent } from '../../storage/events.ts';
import type { Db } from '../../storage/schema.ts';
import { listSections } from '../../storage/sections.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { openChannel, sealSecrets } from './channel-desk.ts';
import { newChannel } from './new-channel.ts';

/** What the newsroom says of a channel; what is not given stays. */
export interface ChannelChange
  extends Partial<
    Pick<
      Channel,
      | 'name'
      | 'address'
      | 'isFollowed'
      | 'isOn'
      | 'editionIds'
      | 'sectionIds'
      | 'storyKinds'
      | 'templates'
      | 'timing'
      | 'delayMinutes'
    >
  > {
  options?: Pick<ChannelOptions, 'server' | 'target' | 'withPicture'>;
  /** Each that is empty is as it was. */
  secrets?: ChannelSecrets;
  /** What was kept is thrown away: a person posts there from now on, or nobody. */
  isForgotten?: boolean;
}

/** Settings that send secrets somewhere: whoever changes them must be allowed to hold keys. */
const CONNECTING = ['server', 'target'] as const;
const LONGEST_DELAY = 10_080;
const USUAL_HUB = 'https://pubsubhubbub.appspot.com/';

/**
 * Adds a place where readers follow the paper, or where articles are announced.
 * @throws AppError `forbidden`; `invalid` at its field
 */
export async function createChannel(
  ctx: Context,
  sealer: Sealer,
  input: ChannelChange & { kind: ChannelKind },
): Promise<Channel> {
  mustBeAllowed(ctx.actor, 'publication:change');
  return ctx.db.transaction().execute(async (trx) => {
    const begun = newChannel(input.kind, ctx.now);
    const usual: ChannelOptions =
      input.kind === 'indexnow'
        ? { key: randomBytes(16).toString('hex') }
        : input.kind === 'websub'
          ? { target: USUAL_HUB }
          : {};
    const made = await withChange(trx, ctx, sealer, { ...begun, options: usual }, input);
    await insertChannel(trx, made);
    await written(trx, ctx, 'channel.added', made);
    return made;
  });
}

/** @throws AppError `forbidden`; `not-found` / `channel.not-found`; `invalid` at its field */
export async function changeChannel(
  ctx: Context,
  sealer: Sealer,
  input: ChannelChange & { channelId: string },
): Promise<Channel> {
  mustBeAllowed(ctx.actor, 'publication:change');
  return ctx.db.transaction().execute(async (trx) => {
    const before = await channelOf(trx, input.channelId);
    const after = await withChange(trx, ctx, sealer, before, input);
    await updateChannel(trx, after);
    // What was heard of the former key says nothing of this one.
    const isNew = after.sealedSecrets !== before.sealedSecrets && hasTyped(input.secrets);
    if (isNew) await noteChannel(trx, after.id, { checkResult: null, restUntil: 0 });
    await written(trx, ctx, 'channel.changed', after);
    return after;
  });
}

const hasTyped = (secrets: ChannelSecrets = {}): boolean =>
  Object.values(secrets).some((value) => value?.trim());

/** Takes it out, or brings it back as it was. What stands on the network stays there. */
export async function setChannelRemoved(
  ctx: Context,
  input: { channelId: string; isRemoved: boolean },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'publication:change');
  await ctx.db.transaction().execute(async (trx) => {
    const before = await channelOf(trx, input.channelId);
    const after = { ...before, removedAt: input.isRemoved ? ctx.now : null };
    await updateChannel(trx, after);
    await written(trx, ctx, input.isRemoved ? 'channel.removed' : 'channel.restored', after);
  });
}

/** @throws AppError `not-found` / `channel.not-found` */
export async function channelOf(db: Db, channelId: string): Promise<Channel> {
  const channel = await getChannel(db, channelId);
  if (!channel) throw new AppError('not-found', 'channel.not-found');
  return channel;
}

/** Those that were not taken out. @throws AppError `forbidden` */
export async function allChannels(ctx: Pick<Context, 'db' | 'actor'>): Promise<Channel[]> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  return (await listChannels(ctx.db)).filter(({ removedAt }) => removedAt === null);
}

async function written(
  trx: Db,
  ctx: Context,
  action: `channel.${string}`,
  { id, kind, isOn }: Channel,
): Promise<void> {
  await insertEvent(trx, 'publication.changed', { what: 'channels' }, ctx.now);
  await audit(trx, ctx, action, `channel:${id}`, { kind, isOn });
}

async function withChange(
  trx: Db,
  ctx: Context,
  sealer: Sealer,
  before: Channel,
  { secrets: typed = {}, isForgotten = false, options = {}, ...input }: ChannelChange,
): Promise<Channel> {
  const isTied = CONNECTING.some(
    (name) => options[name] !== undefined && options[name]?.trim() !== (before.options[name] ?? ''),
  );
  const given = Object.entries(typed).flatMap(([name, value]) =>
    value?.trim() ? [[name, value.trim()]] : [],
  );
  if (isTied || isForgotten || given.length > 0) mustBeAllowed(ctx.actor, 'key:manage');
  const { secrets } = openChannel(sealer, before);
  // A key that was given for one server is not shown to another.
  const isElsewhere =
    options.server !== undefined && options.server.trim() !== (before.options.server ?? '');
  const kept = isElsewhere || isForgotten ? {} : secrets;
  const now: ChannelSecrets = { ...kept, ...Object.fromEntries(given) };
  requireWhole(before, now);
  const said = Object.fromEntries(
    Object.entries(input).filter(([name, value]) => value !== undefined && name in before),
  ) as Partial<Channel>;
  const { id, kind, createdAt } = before;
  const after: Channel = {
    ...before,
    ...said,
    id,
    kind,
    createdAt,
    options: trimmed({ ...before.options, ...options }),
    sealedSecrets: Object.keys(now).length > 0 ? sealSecrets(sealer, id, now) : null,
  };
  after.name = after.name.trim();
  after.address = after.address.trim();
  await requireSound(trx, after);
  return after;
}

/** Where there are several keys, some of them are of no use. @throws AppError `invalid` at its field */
function requireWhole({ kind, name }: Channel, secrets: ChannelSecrets): void {
  const wanted = secretsOf(kind);
  const lacking = wanted.find((one) => !secrets[one]);
  if (lacking && wanted.some((one) => secrets[one]))
    throw new AppError('invalid', `channel.needs-${lacking}`, { field: lacking, channel: name });
}

/** Without what is empty: the network's own then stands in. */
function trimmed(options: ChannelOptions): ChannelOptions {
  const said = Object.entries(options).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.trim() : value,
  ]);
  return Object.fromEntries(said.filter(([, value]) => value !== '')) as ChannelOptions;
}

/** @throws AppError `invalid` with the field in `args.field` */
async function requireSound(trx: Db, channel: Channel): Promise<void> {
  const refuse = (key: string, field: string, more: Record<string, string> = {}) => {
    throw new AppError('invalid', key, { field, channel: channel.name, ...more });
  };
  const { kind, name, address, options, timing, delayMinutes } = channel;
  if (name === '') refuse('channel.no-name', 'name');
  if (address !== '' && (!isContact(kind) || contactHref(kind, address) === null))
    refuse('channel.bad-address', 'address');
  if (channel.isFollowed && isContact(kind) && address === '')
    refuse('channel.no-address', 'address');
  if (options.server !== undefined && !isServer(options.server))
    refuse('channel.bad-server', 'server');
  const isUrl = kind === 'webhook' || kind === 'websub';
  if (isUrl && options.target !== undefined && !isServer(options.target))
    refuse('channel.bad-server', 'target');
  if (timing === 'delay' && !(delayMinutes >= 1 && delayMinutes <= LONGEST_DELAY))
    refuse('channel.bad-delay', 'delayMinutes');
  for (const [lang, template] of Object.entries(channel.templates)) {
    const strange = unknownPiece(template);
    if (strange !== null) refuse('channel.unknown-piece', `templates.${lang}`, { name: strange });
  }
  if (channel.isOn) requireTied(channel);
  const editions = new Set((await listEditions(trx)).map(({ id }) => id));
  const sections = new Set((await listSections(trx)).map(({ id }) => id));
  if (channel.editionIds.some((id) => !editions.has(id)))
    refuse('channel.bad-choice', 'editionIds');
  if (channel.sectionIds.some((id) => !sections.has(id)))
    refuse('channel.bad-choice', 'sectionIds');
}

const NEEDS_TARGET: readonly ChannelKind[] = [
  'telegram',
  'facebook',
  'bluesky',
  'webhook',
  'websub',
];

/** Nothing is switched on that could not work. */
function requireTied({ kind, name, options, sealedSecrets }: Channel): void {
  const lacks = (field: 'target' | 'token' | 'server') => {
    throw new AppError('invalid', `channel.needs-${field}`, { field, channel: name });
  };
  if (!isAnnouncing(kind))
    throw new AppError('invalid', 'channel.posts-nothing', { channel: name });
  if (kind === 'mastodon' && !options.server) lacks('server');
  if (NEEDS_TARGET.includes(kind) && !options.target) lacks('target');
  // Without keys, a person posts on X.
  if (kind !== 'x' && secretsOf(kind).length > 0 && sealedSecrets === null) lacks('token');
}

/** A whole address; without encryption only on one's own machine. */
function isServer(text: string): boolean {
  const typed = /^[a-z]+:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(typed)) return false;
  const { protocol, hostname, username } = new URL(typed);
  const isHere = isLoopback(typed);
  return username === '' && (protocol === 'https:' ? hostname.includes('.') || isHere : isHere);
}
