import { AppError } from '../domain/errors.ts';

export interface S3Address {
  /** `https://host`, without a trailing slash. */
  endpoint: string;
  bucket: string;
  /** Put before every key: '' or `folder/`. */
  prefix: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/**
 * Reads `MEDIA_URL`: `s3://KEY:SECRET@HOST/BUCKET[/FOLDER]?region=…&endpoint=…`. Key and secret are
 * percent-encoded where they hold `/`, `+`, `@` or `:`. The host is asked over https unless
 * `endpoint` gives another address, such as `http://127.0.0.1:9000`. The region is `us-east-1` if
 * not given, which storage other than Amazon's usually takes.
 *
 * @throws AppError `invalid` / `media.bad-store-address`; the secret is not repeated in it.
 */
export function parseS3Address(address: string): S3Address {
  const refuse = (problem: string) =>
    new AppError('invalid', 'media.bad-store-address', { problem });
  if (!URL.canParse(address)) throw refuse('address');
  const url = new URL(address);
  if (url.protocol !== 's3:') throw refuse('scheme');
  const [bucket = '', ...folders] = decodeURIComponent(url.pathname).split('/').filter(Boolean);
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) throw refuse('bucket');
  if (!folders.every((part) => /^[a-z0-9][a-z0-9._-]*$/.test(part))) throw refuse('folder');
  if (url.username === '' || url.password === '') throw refuse('key');
  const endpoint = url.searchParams.get('endpoint') ?? `https://${url.host}`;
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol)) {
    throw refuse('endpoint');
  }
  return {
    endpoint: endpoint.replace(/\/+$/, ''),
    bucket,
    prefix: folders.map((part) => `${part}/`).join(''),
    region: url.searchParams.get('region') ?? 'us-east-1',
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
  };
}
