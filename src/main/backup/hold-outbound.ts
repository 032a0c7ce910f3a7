import { dispatchEvents } from '../../jobs/dispatcher.ts';
import { countedElsewhere, outbound, reactions } from '../../reactions/index.ts';
import { type HeldWork, holdOutbound } from '../../storage/hold-outbound.ts';
import { openStorage } from '../../storage/open.ts';

/**
 * Brings an unpacked database to the tables of today and holds all that it was about to send: the house
 * that the backup is of went on after it, and most of this was sent.
 */
export async function holdOutboundIn(file: string, now: number): Promise<HeldWork> {
  const storage = await openStorage({ file });
  try {
    // What follows from events that nobody had come to yet is work too.
    while ((await dispatchEvents(storage.db, reactions, now)) > 0);
    return await storage.db
      .transaction()
      .execute((trx) => holdOutbound(trx, { outbound, counted: countedElsewhere }, now));
  } finally {
    await storage.close();
  }
}
