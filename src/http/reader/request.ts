import { AppError } from '../../domain/errors.ts';
import type { Varies, View } from '../../domain/view.ts';
import type { ReadingContext } from '../../usecases/reading/context.ts';
import type { HttpDeps } from '../deps.ts';

/** One request, as the handlers of the reader site see it. */
export interface ReaderRequest {
  deps: HttpDeps;
  ctx: ReadingContext;
  /** Decoded parts of the path. */
  params: Readonly<Record<string, string>>;
  /** The declared parameters of the query; others are not there. */
  query: Readonly<Record<string, string | undefined>>;
  path: string;
  headers: Headers;
  method: string;
  /** What who asks may see of a page that depends on it; `anyone` for pages that do not. */
  viewOf(varies: Varies | null): Promise<View>;
}

/** @throws AppError when the route did not name the part: a fault of ours. */
export function param(request: ReaderRequest, name: string): string {
  const value = request.params[name];
  if (value === undefined) throw new AppError('not-found', 'page.not-found');
  return value;
}
