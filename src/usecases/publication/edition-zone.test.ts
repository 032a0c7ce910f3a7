import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { smallNewsroom } from '../../../test/support/newsroom.ts';
import { listTeasers } from '../../storage/reading/lists.ts';
import { countByMonth } from '../../storage/reading/site.ts';
import { changeEdition } from './editions.ts';

describeEachDatabase('another time zone for an edition', (open) => {
  it('keeps its archive by the new clock, summer and winter', async () => {
    const room = await smallNewsroom(await open());
    const { storage, ctx, fr } = room;
    // Paris is an hour ahead of UTC in winter and two in summer; Honolulu is ten behind all year.
    for (const [headline, at] of [
      ['Nouvel an', '2025-12-31T23:30:00Z'],
      ['Premier juillet', '2026-06-30T22:30:00Z'],
      ['Trente juin', '2026-06-30T21:30:00Z'],
      ['Premier avril, midi', '2026-04-01T11:00:00Z'],
      ['Quinze mai', '2026-05-15T11:00:00Z'],
    ] as const)
      await room.publish({ headline }, Date.parse(at));
    const months = async () =>
      (await countByMonth(storage.readDb, fr)).map(({ month, count }) => `${month}: ${count}`);
    const inParis = ['2026-07: 1', '2026-06: 1', '2026-05: 1', '2026-04: 1', '2026-01: 1'];
    expect(await months()).toEqual(inParis);
    const moveTo = (timeZone: string) =>
      changeEdition(ctx, { editionId: fr, change: { timeZone } });
    await moveTo('Pacific/Honolulu');
    expect(await months()).toEqual(['2026-06: 2', '2026-05: 1', '2026-04: 1', '2025-12: 1']);
    const scope = { type: 'month', editionId: fr, month: '2026-06' } as const;
    const june = await listTeasers(storage.readDb, { scope, limit: 9 });
    expect(june.map(({ headline }) => headline)).toEqual(['Premier juillet', 'Trente juin']);
    await moveTo('Pacific/Kiritimati');
    expect(await months()).toEqual(['2026-07: 2', '2026-05: 1', '2026-04: 1', '2026-01: 1']);
    await moveTo('Europe/Paris');
    expect(await months()).toEqual(inParis);
  });
});
