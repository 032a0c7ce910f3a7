import { AppError } from '../../domain/errors.ts';
import type { Letter, LetterAccess } from '../../domain/letter.ts';
import { mailAddress } from '../../domain/mail-address.ts';
import { isTimeZone } from '../../domain/zones.ts';
import { newId } from '../../std/id.ts';
import { slugify } from '../../std/slug.ts';
import { getEdition } from '../../storage/editions.ts';
import { insertEvent } from '../../storage/events.ts';
import {
  findLetter,
  getLetter,
  insertLetter,
  listLetters,
  updateLetter,
} from '../../storage/letters.ts';
import { countSubscribers } from '../../storage/subscriptions.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';

export interface LetterWish {
  name?: string | undefined;
  description?: string | undefined;
  access?: LetterAccess | undefined;
  senderName?: string | undefined;
  senderMail?: string | undefined;
  replyTo?: string | undefined;
  weekday?: number | null | undefined;
  hour?: string | undefined;
  zone?: string | undefined;
  isOpen?: boolean | undefined;
  isAtFoot?: boolean | undefined;
}

/** All letters, with how many readers each has. */
export async function lettersWithCounts(ctx: Context): Promise<(Letter & { readers: number })[]> {
  mustBeAllowed(ctx.actor, 'letter:write');
  const counts = await countSubscribers(ctx.db);
  const letters = await listLetters(ctx.db);
  return letters.map((letter) => ({ ...letter, readers: counts.get(letter.id) ?? 0 }));
}

/** @throws AppError `forbidden`; `invalid` / `letter.no-name` and as `changeLetter`; `conflict` / `letter.slug-taken` */
export async function createLetter(
  ctx: Context,
  input: LetterWish & { editionId: string; name: string },
): Promise<Letter> {
  mustBeAllowed(ctx.actor, 'letter:send');
  return ctx.db.transaction().execute(async (trx) => {
    const edition = await getEdition(trx, input.editionId);
    if (!edition) throw new AppError('not-found', 'letter.not-found');
    const slug = slugify(input.name, edition.lang);
    if (slug === '') throw new AppError('invalid', 'letter.no-name');
    if (slug === 'confirm' || slug === 'stop' || (await findLetter(trx, edition.id, slug)))
      throw new AppError('conflict', 'letter.slug-taken');
    const letter = applied(
      {
        id: newId(),
        editionId: edition.id,
        slug,
        name: input.name,
        description: '',
        access: 'readers',
        senderName: edition.title,
        senderMail: '',
        replyTo: '',
        weekday: 5,
        hour: '07:00',
        zone: edition.timeZone,
        isOpen: true,
        isAtFoot: true,
        createdAt: ctx.now,
      },
      input,
    );
    await insertLetter(trx, letter);
    await audit(trx, ctx, 'letter.created', `letter:${letter.id}`, { name: letter.name });
    await insertEvent(trx, 'publication.changed', { what: 'letters' }, ctx.now);
    return letter;
  });
}

/** @throws AppError `forbidden`; `not-found` / `letter.not-found`; `invalid` / `letter.bad-mail`, `letter.bad-hour`, `letter.no-name` */
export async function changeLetter(
  ctx: Context,
  input: LetterWish & { letterId: string },
): Promise<Letter> {
  mustBeAllowed(ctx.actor, 'letter:send');
  return ctx.db.transaction().execute(async (trx) => {
    const letter = await getLetter(trx, input.letterId);
    if (!letter) throw new AppError('not-found', 'letter.not-found');
    const changed = applied(letter, input);
    await updateLetter(trx, changed);
    await audit(trx, ctx, 'letter.changed', `letter:${letter.id}`, { name: changed.name });
    await insertEvent(trx, 'letter.changed', { letterId: letter.id }, ctx.now);
    if (footOf(letter) !== footOf(changed))
      await insertEvent(trx, 'publication.changed', { what: 'letters' }, ctx.now);
    return changed;
  });
}

/** What articles say of it. */
const footOf = ({ isOpen, isAtFoot, access, name, description }: Letter) =>
  isOpen && isAtFoot && access === 'readers' ? JSON.stringify([name, description]) : '';

function applied(letter: Letter, wish: LetterWish): Letter {
  const given = Object.fromEntries(
    Object.entries(wish).filter(([name, value]) => value !== undefined && name in letter),
  );
  const changed: Letter = { ...letter, ...given };
  if (changed.name.trim() === '') throw new AppError('invalid', 'letter.no-name');
  for (const mail of [changed.senderMail, changed.replyTo]) {
    if (mail !== '' && mailAddress(mail) === null) throw new AppError('invalid', 'letter.bad-mail');
  }
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(changed.hour) || !isTimeZone(changed.zone))
    throw new AppError('invalid', 'letter.bad-hour');
  return changed;
}
