import { securityHeaders } from '../pages/security-headers.ts';
import { COPY_FORMS, type CopyFile, type CopyForm } from '../usecases/evidence/copy-file.ts';

/** What the last part of an address asks for: `…/warc`. */
export const formOf = (asked: string): CopyForm | null =>
  COPY_FORMS.find((form) => form === asked) ?? null;

/**
 * Headers of a file that somebody else made. It is saved and not shown: a page from elsewhere must never
 * run, nor look as if it were ours.
 */
export function copyHeaders(file: CopyFile, isHttps: boolean): [string, string][] {
  const usual = securityHeaders({ kind: 'shared', isHttps });
  return [
    ...usual
      .filter(([name]) => name !== 'Content-Security-Policy')
      .map(([name, value]): [string, string] => [name, value]),
    ['Content-Type', 'application/octet-stream'],
    ['Content-Disposition', `attachment; filename="${file.name}"`],
    ['Content-Length', String(file.bytes.length)],
    ['Content-Security-Policy', "sandbox; default-src 'none'"],
  ];
}
