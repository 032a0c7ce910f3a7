import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { smallNewsroom } from '../../../test/support/newsroom.ts';
import { siteDeps } from '../../../test/support/site.ts';
import { createApp } from '../app.ts';
import { addTalk } from './take-comment.ts';
import { addWebmention } from './webmention.ts';

const ORIGIN = 'https://jusant.example';
const FORM = 'application/x-www-form-urlencoded';

describeEachDatabase('a form that no browser would send', (open) => {
  it('is refused with what to do, and is no fault of ours', async () => {
    const room = await smallNewsroom(await open());
    await room.publish({ headline: 'Au port' });
    const { deps, faults, close } = siteDeps(room);
    const doors = { ...deps, writeDb: room.storage.db, origin: ORIGIN };
    const app = createApp(deps, (door) => {
      addTalk(door, doors);
      addWebmention(door, doors);
    });
    const send = async (path: string, type: string, body: string) => {
      const headers = { origin: ORIGIN, 'content-type': type };
      const answer = await app.request(path, { method: 'POST', headers, body });
      return [answer.status, await answer.text()] as const;
    };
    const [status, page] = await send('/fr/au-port/comments', FORM, `body=${'a'.repeat(200_000)}`);
    expect([status, page.includes('C’est plus long')]).toEqual([413, true]);
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x']) {
      expect((await send('/fr/au-port/comments', type, 'no parts'))[0]).toBe(400);
      expect(await send('/webmention', type, 'no parts')).toEqual([400, 'form.unreadable\n']);
    }
    expect((await send('/webmention', FORM, `source=${'a'.repeat(200_000)}`))[0]).toBe(413);
    expect(faults).toEqual([]);
    close();
  });
});
