import { AppError } from '../../domain/errors.ts';
import { securityHeaders } from '../../pages/security-headers.ts';
import { annotationsFile } from '../../usecases/reading/annotations.ts';
import { sharedCopy } from '../../usecases/reading/shared-copy.ts';
import {
  bundleFiles,
  proofFile,
  type VersoAddress,
  versoFile,
} from '../../usecases/reading/verso-files.ts';
import type { Answer } from '../answer.ts';
import { copyHeaders, formOf } from '../copy-answer.ts';
import { param, type ReaderRequest } from './request.ts';

/** Handlers of an article's other side for machines. */

/** Witnesses sign when they can: a file with a proof is made again after a while for their sake. */
const PROOF_KEEPS_MS = 3_600_000;

function addressOf(request: ReaderRequest): VersoAddress {
  return { lang: param(request, 'lang'), slug: param(request, 'slug') };
}

function fileAnswer(
  request: ReaderRequest,
  file: { body: string | Uint8Array; type: string; tags: string[]; name?: string },
): Answer {
  return {
    status: 200,
    headers: [
      ['Content-Type', file.type],
      ['Cache-Control', 'public, max-age=300'],
      ['Access-Control-Allow-Origin', '*'],
      ...(file.name
        ? [['Content-Disposition', `attachment; filename="${file.name}"`] as const]
        : []),
      ...securityHeaders({ kind: 'shared', isHttps: request.deps.isHttps }),
    ],
    body: file.body,
    tags: file.tags,
    cache: 'page',
  };
}

/** `/{lang}/{slug}/verso.json` */
export async function versoJson(request: ReaderRequest): Promise<Answer> {
  const { made, isLinked, tags } = await versoFile(request.ctx, addressOf(request));
  const type = isLinked ? 'application/ld+json' : 'application/json';
  return fileAnswer(request, { body: made, type, tags });
}

/** `/{lang}/{slug}/verso/annotations.json` */
export async function annotations(request: ReaderRequest): Promise<Answer> {
  const { made, tags } = await annotationsFile(request.ctx, addressOf(request));
  const type = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';
  return fileAnswer(request, { body: made, type, tags });
}

/** `/{lang}/{slug}/verso/article.tlog-proof` */
export async function logProof(request: ReaderRequest): Promise<Answer> {
  const { currentHead } = request.deps;
  const { made, tags } = await proofFile(request.ctx, addressOf(request), currentHead);
  const answer = fileAnswer(request, {
    body: made,
    type: 'text/plain; charset=utf-8',
    tags,
    name: 'article.tlog-proof',
  });
  return { ...answer, freshUntil: request.ctx.now + PROOF_KEEPS_MS };
}

/** `/{lang}/{slug}/verso/copies/{id}/warc`: a copy that readers may have. */
export async function copy(request: ReaderRequest): Promise<Answer> {
  const { deps, ctx } = request;
  const form = formOf(param(request, 'form'));
  if (!form) throw new AppError('not-found', 'page.not-found');
  const snapshotId = param(request, 'snapshotId');
  const file = await sharedCopy(ctx, deps.copies, { ...addressOf(request), snapshotId, form });
  return {
    status: 200,
    headers: [...copyHeaders(file, deps.isHttps), ['Cache-Control', 'no-cache']],
    body: file.bytes,
    tags: [],
    cache: 'no',
  };
}

/** `/{lang}/{slug}/verso/bundle.zip` */
export async function bundle(request: ReaderRequest): Promise<Answer> {
  const { currentHead } = request.deps;
  const { made, tags, publishedAt } = await bundleFiles(
    request.ctx,
    addressOf(request),
    currentHead,
  );
  const { strToU8, zipSync } = await import('fflate');
  const entries = [...made].map(([name, text]) => [name, strToU8(text)] as const);
  // The same bundle is the same bytes, whoever packs it; the form knows no time before 1980.
  const mtime = Math.max(publishedAt, Date.UTC(1980, 1));
  const body = zipSync(Object.fromEntries(entries), { mtime });
  const answer = fileAnswer(request, {
    body,
    type: 'application/zip',
    tags,
    name: 'bundle.zip',
  });
  return { ...answer, freshUntil: request.ctx.now + PROOF_KEEPS_MS };
}
