import { WARCRecord, WARCSerializer } from 'warcio';
import { AppError } from '../../domain/errors.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { KEPT_TYPES, USER_AGENT } from './capture-source.ts';
import type { CopyDesk } from './copy-desk.ts';
import { copyFor } from './show-copy.ts';

const VERSION = 'WARC/1.1';

/**
 * A kept copy as a WARC 1.1 file (ISO 28500), packed record by record as libraries and courts expect:
 * what it is, the answer with its payload, the request, and what we know of it. The payload is the very
 * bytes that were hashed. What a browser made of a page was sent by nobody: it stands as a resource, its
 * picture beside it.
 *
 * @throws AppError `forbidden`; `not-found` / `source.not-found`
 */
export async function exportWarc(
  ctx: Pick<Context, 'db' | 'actor'>,
  desk: Pick<CopyDesk, 'store'>,
  input: { snapshotId: string },
): Promise<Buffer> {
  mustBeAllowed(ctx.actor, 'claim:write');
  return warcOf(await copyFor(ctx, input.snapshotId), desk);
}

/** The same for whoever was found to be allowed. @throws AppError `not-found` / `source.not-found` */
export async function warcOf(snapshot: Snapshot, desk: Pick<CopyDesk, 'store'>): Promise<Buffer> {
  const bytes = snapshot.blobKey ? await desk.store.get(snapshot.blobKey) : null;
  if (!bytes) throw new AppError('not-found', 'source.not-found');
  const { screenshotKey } = snapshot;
  const picture = screenshotKey ? await desk.store.get(screenshotKey) : null;
  const parts: Uint8Array[] = [];
  for (const record of await recordsOf(snapshot, bytes, picture)) {
    parts.push(await WARCSerializer.serialize(record, { gzip: true, digest: { algo: 'sha-256' } }));
  }
  return Buffer.concat(parts);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function recordsOf(snapshot: Snapshot, bytes: Uint8Array, picture: Uint8Array | null) {
  const url = snapshot.finalUrl ?? snapshot.requestUrl ?? `urn:sha256:${snapshot.sha256}`;
  const date = new Date(snapshot.capturedAt ?? snapshot.createdAt).toISOString();
  const isWeb = snapshot.method === 'http';
  const info = await WARCRecord.createWARCInfo(
    { filename: `${snapshot.id}.warc.gz`, warcVersion: VERSION },
    { software: 'Recto', format: 'WARC File Format 1.1' },
  );
  const main = isWeb
    ? await WARCRecord.create(
        {
          url,
          date,
          type: 'response',
          warcVersion: VERSION,
          statusline: `HTTP/1.1 ${snapshot.status} ${snapshot.status === 200 ? 'OK' : ''}`.trim(),
          httpHeaders: httpHeaders(snapshot, bytes.length),
        },
        once(bytes),
      )
    : await WARCRecord.create(
        {
          url,
          date,
          type: 'resource',
          warcVersion: VERSION,
          warcHeaders: { 'Content-Type': snapshot.mediaType || 'application/octet-stream' },
        },
        once(bytes),
      );
  const about = {
    sha256: snapshot.sha256,
    textSha256: snapshot.textSha256,
    screenshotSha256: snapshot.screenshotSha256,
    method: snapshot.method,
    requestUrl: snapshot.requestUrl,
  };
  const metadata = await WARCRecord.create(
    {
      url,
      date,
      type: 'metadata',
      warcVersion: VERSION,
      warcHeaders: { 'Content-Type': 'application/json' },
    },
    once(Buffer.from(JSON.stringify(about))),
  );
  const asked = isWeb ? [requestOf(url, date, main)] : [];
  const seen = picture ? [pictureOf(url, date, picture)] : [];
  return [info, main, ...asked, ...seen, metadata];
}

/** What we sent for it: the same for every page. */
function requestOf(url: string, date: string, answer: WARCRecord): WARCRecord {
  const { host, pathname, search } = new URL(url);
  const to = answer.warcHeader('WARC-Record-ID');
  return WARCRecord.create({
    url,
    date,
    type: 'request',
    warcVersion: VERSION,
    warcHeaders: to ? { 'WARC-Concurrent-To': to } : {},
    statusline: `GET ${pathname}${search} HTTP/1.1`,
    httpHeaders: { Host: host, 'User-Agent': USER_AGENT, Accept: KEPT_TYPES.join(', ') },
  });
}

/** Under the name that other archives of browsers give to it. */
function pictureOf(url: string, date: string, picture: Uint8Array): WARCRecord {
  return WARCRecord.create(
    {
      url: `urn:fullPage:${url}`,
      date,
      type: 'resource',
      warcVersion: VERSION,
      warcHeaders: { 'Content-Type': 'image/png' },
    },
    once(picture),
  );
}

/** Kept unpacked, so what spoke of packing keeps its name apart, as web archives do. */
function httpHeaders({ headers }: Snapshot, length: number): Record<string, string> {
  const kept = headers.map(([name, value]): [string, string] =>
    /^(?:content-encoding|transfer-encoding|content-length)$/.test(name)
      ? [`x-archive-orig-${name}`, value]
      : [name, value],
  );
  return { ...Object.fromEntries(kept), 'content-length': String(length) };
}
