import { deleteReaderLinksExpired } from '../../storage/reader-links.ts';
import { deleteReaderSessionsEnded } from '../../storage/reader-sessions.ts';
import type { Context } from '../context.ts';
import { SELDOM_WINDOW_MS } from './sign-in.ts';

/** Takes out what is over: sessions of readers, spent links, mailboxes that may be written to again. */
export async function sweepReaders({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> {
  await deleteReaderSessionsEnded(db, now);
  await deleteReaderLinksExpired(db, { now, askedBefore: now - SELDOM_WINDOW_MS });
}
