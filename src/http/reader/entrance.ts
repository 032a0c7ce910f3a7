import { bestEditionPath, forwardOldAddress } from '../../usecases/reading/old-address.ts';
import { type Answer, redirectTo } from '../answer.ts';
import type { ReaderRequest } from './request.ts';

/** `/`: the edition that suits the reader's browser; or, with `?p=12`, what an old address named. */
export async function root(request: ReaderRequest): Promise<Answer> {
  const query = request.query.rest ?? '';
  const old = query === '' ? null : await forwardOldAddress(request.ctx, { path: '/', query });
  if (old !== null && old !== 'gone') return redirectTo(old.location, old.status);
  const path = bestEditionPath(request.ctx, request.headers.get('accept-language') ?? '');
  const answer = redirectTo(path, 302);
  return { ...answer, headers: [...answer.headers, ['Vary', 'Accept-Language']] };
}
