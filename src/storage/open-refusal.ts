import { AppError } from '../domain/errors.ts';

/**
 * Why a database cannot be opened, where the reason lies in the settings, the disk or the network and
 * somebody can mend it; null for anything else, which is a fault of ours.
 */
export function refusalToOpen(
  error: unknown,
  where: { folder: string } | { url: string },
): AppError | null {
  const code = codeOf(error);
  if (code === null) return null;
  return 'folder' in where
    ? refusalOfFile(code, where.folder, error)
    : refusalOfServer(code, where.url, error);
}

/** Error codes of POSIX and of SQLite, https://www.sqlite.org/rescode.html */
function refusalOfFile(code: string, folder: string, cause: unknown): AppError | null {
  const args = { folder };
  if (/^(EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_PERM)/.test(code))
    return new AppError('forbidden', 'storage.folder-closed', args, { cause });
  if (/^(EEXIST|ENOTDIR|ENOENT|ELOOP|ENAMETOOLONG|SQLITE_CANTOPEN)/.test(code))
    return new AppError('unavailable', 'storage.no-folder', args, { cause });
  if (/^(ENOSPC|EDQUOT|SQLITE_FULL)/.test(code))
    return new AppError('unavailable', 'storage.disk-full', args, { cause });
  if (/^(SQLITE_NOTADB|SQLITE_CORRUPT)/.test(code))
    return new AppError('conflict', 'storage.no-database', args, { cause });
  if (/^SQLITE_(BUSY|LOCKED)/.test(code))
    return new AppError('unavailable', 'storage.busy', args, { cause });
  return null;
}

/** Error codes of the network and of PostgreSQL, https://www.postgresql.org/docs/current/errcodes-appendix.html */
function refusalOfServer(code: string, url: string, cause: unknown): AppError | null {
  const args = { host: hostOf(url) };
  if (/^(28P01|28000)$/.test(code))
    return new AppError('forbidden', 'storage.server-password', args, { cause });
  if (code === '3D000') return new AppError('unavailable', 'storage.server-name', args, { cause });
  if (code === '42501') return new AppError('forbidden', 'storage.server-rights', args, { cause });
  if (/^(E[A-Z_]+|53300|57P0[123]|08...)$/.test(code))
    return new AppError('unavailable', 'storage.server-silent', { ...args, code }, { cause });
  return null;
}

/** Several addresses that were all tried make one AggregateError. */
function codeOf(error: unknown): string | null {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const code = (first as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
}

/** The server without its password. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host || 'localhost' : 'DATABASE_URL';
}
