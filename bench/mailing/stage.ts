import { newId } from '../../src/std/id.ts';
import { updateMailSettings } from '../../src/storage/mail-settings.ts';
import { openStorage } from '../../src/storage/open.ts';
import { openMailSettings } from '../../src/usecases/mailing/mail-settings.ts';
import { setUpPublication } from '../../src/usecases/setup.ts';
import { addLetter, addMailing, addReaders, mailingDeps } from '../../test/support/letters.ts';

/** A database with one approved mailing to so many readers. */
export async function stageMailing(file: string, count: number, isSigning: boolean) {
  const storage = await openStorage({ file });
  const ctx = {
    db: storage.db,
    actor: { type: 'system', name: 'bench' },
    now: Date.now(),
  } as const;
  const [edition] = await setUpPublication(ctx, {
    name: 'Le Jusant',
    editions: [{ lang: 'fr', title: 'Le Jusant', locale: 'fr-FR' }],
  });
  const letter = await addLetter(storage.db, edition?.id ?? newId());
  const mails = Array.from({ length: count }, (_, n) =>
    n % 997 === 5 ? `gone${n}@lecteurs.example` : `lecteur${n}@lecteurs.example`,
  );
  await addReaders(
    storage.db,
    letter.id,
    mails.map((mail) => ({ mail })),
  );
  const settings = await openMailSettings(mailingDeps(storage));
  await updateMailSettings(storage.db, { ...settings, isSigning });
  const mailing = await addMailing(storage.db, letter);
  await storage.close();
  return { file, mailingId: mailing.id, mails };
}
