import { createHmac, randomBytes } from 'node:crypto';
import OAuth from 'oauth-1.0a';
import { needed } from './ask.ts';
import type { Asking } from './channel.ts';

/**
 * The `Authorization` of one question to X: OAuth 1.0a, HMAC-SHA1, by the four keys that X shows to whoever
 * makes an app for an account of their own. They do not run out. Bodies in JSON are not signed.
 * Source: RFC 5849; docs.x.com, "Authorizing a request".
 * @param url with its query
 */
export function signedFor(asking: Asking, method: string, url: string): string {
  const { secrets } = asking;
  const signer = new OAuth({
    consumer: {
      key: needed(asking, secrets.appKey, 'appKey'),
      secret: needed(asking, secrets.appSecret, 'appSecret'),
    },
    signature_method: 'HMAC-SHA1',
    hash_function: (base, key) => createHmac('sha1', key).update(base).digest('base64'),
  });
  // The library's own are made with a weak chance and by this machine's clock.
  signer.getNonce = () => randomBytes(16).toString('hex');
  signer.getTimeStamp = () => Math.floor(asking.now / 1000);
  const token = {
    key: needed(asking, secrets.token, 'token'),
    secret: needed(asking, secrets.tokenSecret, 'tokenSecret'),
  };
  return signer.toHeader(signer.authorize({ url, method }, token)).Authorization;
}
