import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { MailSettings } from '../../domain/mail-settings.ts';
import { getMailSettings, insertMailSettings } from '../../storage/mail-settings.ts';
import type { MailingDeps } from './deps.ts';

/** RFC 8301 asks for at least 1024 bits and wants 2048; a TXT record holds no more with ease. */
const BITS = 2048;

const makeKeys = promisify(generateKeyPair);

/** How letters leave, with a key to sign them that is made at first need and kept sealed. */
export async function openMailSettings(
  deps: Pick<MailingDeps, 'db' | 'sealer' | 'clock'>,
): Promise<MailSettings> {
  const known = await getMailSettings(deps.db);
  if (known) return known;
  const { publicKey, privateKey } = await makeKeys('rsa', {
    modulusLength: BITS,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const at = new Date(deps.clock());
  await insertMailSettings(deps.db, {
    hookPath: randomBytes(24).toString('base64url'),
    dkimSelector: `recto${at.getUTCFullYear()}`,
    dkimPrivate: deps.sealer.seal(privateKey, 'dkim'),
    dkimPublic: publicKey.toString('base64'),
    isSigning: true,
    bounceHost: '',
    perSecond: 0,
    warmUpFrom: null,
    createdAt: deps.clock(),
  });
  const made = await getMailSettings(deps.db);
  if (!made) throw new Error('the mail settings were not kept');
  return made;
}
