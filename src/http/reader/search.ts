import { searchPage } from '../../usecases/reading/search-page.ts';
import type { Answer } from '../answer.ts';
import { htmlAnswer } from './html.ts';
import { param, type ReaderRequest } from './request.ts';

/** The parameters of a search, in the order in which addresses carry them. */
export const SEARCH_PARAMETERS = ['q', 'section', 'author', 'from', 'to', 'page'] as const;

export async function search(request: ReaderRequest): Promise<Answer> {
  const asked = Object.fromEntries(
    SEARCH_PARAMETERS.flatMap((name) => {
      const value = request.query[name];
      return value ? [[name, value]] : [];
    }),
  );
  const reading = await searchPage(request.ctx, request.deps.search, {
    lang: param(request, 'lang'),
    ...asked,
  });
  // Strangers can ask for as many different searches as they like: kept for a moment only.
  return htmlAnswer(request, reading.page, { tags: reading.tags, cache: 'short' });
}
