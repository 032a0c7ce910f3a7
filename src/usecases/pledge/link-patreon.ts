import { AppError } from '../../domain/errors.ts';
import type { Reader } from '../../domain/reader.ts';
import { newId } from '../../std/id.ts';
import { BrokenSeal } from '../../std/sealed.ts';
import { insertReaderStep } from '../../storage/reader-steps.ts';
import { findReaderByIdentity, insertIdentity } from '../../storage/readers.ts';
import { mergeReaders } from '../reader/merge.ts';
import type { ReaderDoorContext } from '../reader/sign-in.ts';
import { hearNews } from './hear-news.ts';
import type { PlatformDesk } from './platform-desk.ts';

const PURPOSE = 'patreon-link';
const WAITS_MS = 15 * 60_000;

/** Where a reader says at Patreon who they are; the way back is sealed to this reader. */
export async function beginPatreonLink(
  ctx: ReaderDoorContext,
  desk: PlatformDesk,
  reader: Reader,
  redirectUrl: string,
): Promise<string> {
  const state = ctx.sealer.seal(
    JSON.stringify({ readerId: reader.id, until: ctx.now + WAITS_MS, once: newId() }),
    PURPOSE,
  );
  const url = await desk.authorizeUrl(state, redirectUrl);
  if (!url) throw new AppError('not-found', 'platform.not-tied', { platform: 'Patreon' });
  return url;
}

/**
 * A reader came back from Patreon: the person there is this reader from now on. One who was only known
 * by Patreon's word is joined; one who has signed in here under another address is not taken from them.
 * @throws AppError `forbidden` / `reader.link-spent`; `conflict` / `platform.other-person`
 */
export async function endPatreonLink(
  ctx: ReaderDoorContext,
  desk: PlatformDesk,
  reader: Reader,
  back: { code: string; state: string; redirectUrl: string },
): Promise<void> {
  if (!isStateOf(ctx, reader, back.state) || back.code === '')
    throw new AppError('forbidden', 'reader.link-spent');
  const { personId, news } = await desk.whoCame(back.code, back.redirectUrl);
  const other = await findReaderByIdentity(ctx.db, 'patreon', personId);
  if (other && other.id !== reader.id) {
    if (other.confirmedAt !== null) throw new AppError('conflict', 'platform.other-person');
    const actor = { type: 'system', name: 'patreon-link' } as const;
    await mergeReaders({ ...ctx, actor }, { fromId: other.id, intoId: reader.id });
  }
  const identity = { platform: 'patreon', externalId: personId, readerId: reader.id };
  await insertIdentity(ctx.db, identity);
  await insertReaderStep(ctx.db, {
    readerId: reader.id,
    at: ctx.now,
    step: 'linked',
    about: { platform: 'patreon' },
    byWhom: 'reader',
  });
  for (const one of news) await hearNews(ctx, one);
}

function isStateOf(ctx: ReaderDoorContext, reader: Reader, state: string): boolean {
  try {
    const said = JSON.parse(ctx.sealer.open(state, PURPOSE)) as { readerId: string; until: number };
    return said.readerId === reader.id && said.until > ctx.now;
  } catch (error) {
    if (error instanceof BrokenSeal) return false;
    throw error;
  }
}
