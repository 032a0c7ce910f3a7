import { WARCRecord, WARCSerializer } from 'warcio';
import { AppError } from '../../domain/errors.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { getSnapshot } from '../../storage/snapshots.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import type { CopyDesk } from './copy-desk.ts';

const VERSION = 'WARC/1.1';

/**
 * A kept copy as a WARC 1.1 file (ISO 28500), packed record by record as libraries and courts expect:
 * what it is, the request, the answer with its payload, and what we know of it. The payload is the very
 * bytes that were hashed.
 *
 * @throws AppError `forbidden`; `not-found` / `source.not-found`
 */
export async function exportWarc(
  ctx: Pick<Context, 'db' | 'actor'>,
  desk: Pick<CopyDesk, 'store'>,
  input: { snapshotId: string },
): Promise<Buffer> {
  mustBeAllowed(ctx.actor, 'claim:write');
  const snapshot = await getSnapshot(ctx.db, input.snapshotId);
  const bytes = snapshot?.blobKey ? await desk.store.get(snapshot.blobKey) : null;
  if (!snapshot || !bytes) throw new AppError('not-found', 'source.not-found');
  const parts: Uint8Array[] = [];
  for (const record of await recordsOf(snapshot, bytes)) {
    parts.push(await WARCSerializer.serialize(record, { gzip: true, digest: { algo: 'sha-256' } }));
  }
  return Buffer.concat(parts);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function recordsOf(snapshot: Snapshot, bytes: Buffer) {
  const url = snapshot.finalUrl ?? snapshot.requestUrl ?? `urn:sha256:${snapshot.sha256}`;
  const date = new Date(snapshot.capturedAt ?? snapshot.createdAt).toISOString();
  const isWeb = snapshot.method === 'http' || snapshot.method === 'browser';
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
  return [info, main, metadata];
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
