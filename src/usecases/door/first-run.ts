import { AppError } from '../../domain/errors.ts';
import { newId } from '../../std/id.ts';
import { slugify } from '../../std/slug.ts';
import { insertAuthor } from '../../storage/authors.ts';
import { deleteDoorStepsOfKind, findDoorStep, insertDoorStep } from '../../storage/door-steps.ts';
import { insertEvent } from '../../storage/events.ts';
import { getPublication } from '../../storage/publication.ts';
import type { Db } from '../../storage/schema.ts';
import { listStaff, type StaffMember } from '../../storage/staff.ts';
import { audit } from '../audit.ts';
import type { Context } from '../context.ts';
import { makePublication, type NewEdition } from '../setup.ts';
import { addMember, newMemberOf } from '../staff.ts';
import { actorOf, begin, type DoorContext, type Entry, type Visitor } from './enter.ts';
import { hashOfToken, newToken } from './tokens.ts';
import { takeTry } from './tries.ts';

/** A house that nobody set up stays open to who has the key from its terminal, a month at most. */
const KEY_MS = 30 * 24 * 3_600_000;

/** What is still to be done before anybody can work here. */
export interface FirstRun {
  needsPublication: boolean;
  needsOwner: boolean;
}

export async function firstRun(ctx: Pick<Context, 'db'>): Promise<FirstRun> {
  const publication = await getPublication(ctx.db);
  const staff = await listStaff(ctx.db);
  return {
    needsPublication: publication === null,
    needsOwner: !staff.some(({ role }) => role === 'owner'),
  };
}

/**
 * A key for who started the server, to be printed in its terminal: without it a stranger who comes first
 * could take a fresh house. @returns null when everything is set up.
 */
export async function makeSetUpKey(ctx: Pick<Context, 'db' | 'now'>): Promise<string | null> {
  const { needsOwner } = await firstRun(ctx);
  if (!needsOwner) return null;
  const { token, hash } = newToken();
  await insertDoorStep(ctx.db, {
    tokenHash: hash,
    kind: 'set-up',
    staffId: null,
    data: {},
    createdAt: ctx.now,
    expiresAt: ctx.now + KEY_MS,
  });
  return token;
}

export async function isSetUpKey(
  ctx: Pick<Context, 'db' | 'now'>,
  token: string,
): Promise<boolean> {
  const hash = hashOfToken(token);
  return hash !== null && (await findDoorStep(ctx.db, 'set-up', hash, ctx.now)) !== null;
}

export interface SetUp {
  /** Null where there is a publication already, as after an import. */
  publication: { name: string; editions: NewEdition[] } | null;
  owner: { name: string; mail: string; say: 'fr' | 'en' };
}

/**
 * Makes the publication, its editions and its owner, all or nothing, and signs the owner in.
 * @throws AppError `forbidden` / `set-up.wrong-key`; `too-much` / `door.too-many`;
 *   `conflict` / `set-up.done`; `invalid` / `set-up.no-name`, `set-up.no-edition`, and what
 *   `newMemberOf` and `addEdition` throw
 */
export async function setUpHouse(
  ctx: DoorContext,
  input: { token: string; setUp: SetUp; visitor: Visitor },
): Promise<Entry & { kind: 'in' }> {
  const { setUp, visitor } = input;
  if (!(await isSetUpKey(ctx, input.token))) {
    const tried = await takeTry(ctx.db, 'setUpByAddress', visitor.address, ctx.now);
    if (!tried.isAllowed) throw new AppError('too-much', 'door.too-many');
    throw new AppError('forbidden', 'set-up.wrong-key');
  }
  const wanted = newMemberOf({ ...setUp.owner, role: 'owner' });
  return ctx.db.transaction().execute(async (trx) => {
    const { needsOwner, needsPublication } = await firstRun({ db: trx as Context['db'] });
    if (!needsOwner) throw new AppError('conflict', 'set-up.done');
    const house = {
      db: trx as Context['db'],
      actor: { type: 'system', name: 'set-up' },
      now: ctx.now,
    } as const;
    if (needsPublication) await makePublication(house, namedPublication(setUp));
    const member = await addMember(trx, house, { ...wanted, say: setUp.owner.say });
    if (needsPublication) await makeAuthor(trx, member, ctx.now);
    await deleteDoorStepsOfKind(trx, 'set-up');
    const by = { actor: actorOf(member), now: ctx.now };
    await audit(trx, by, 'publication.set-up');
    await insertEvent(trx, 'publication.changed', { what: 'setup' }, ctx.now);
    return begin(trx, ctx, { member, method: 'set-up', visitor });
  });
}

/** Whoever founds a paper writes in it: their first article bears their name without a search for how. */
function makeAuthor(trx: Db, { id: staffId, name }: StaffMember, now: number): Promise<void> {
  const slug = slugify(name, 'fr') || 'author';
  const blank = { portraitMediaId: null, contacts: {} };
  return insertAuthor(trx, { ...blank, id: newId(), slug, name, staffId, createdAt: now });
}

function namedPublication({ publication }: SetUp): { name: string; editions: NewEdition[] } {
  const name = publication?.name.trim() ?? '';
  if (name === '') throw new AppError('invalid', 'set-up.no-name');
  const editions = publication?.editions ?? [];
  if (editions.length === 0) throw new AppError('invalid', 'set-up.no-edition');
  return { name, editions };
}
