import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { contract } from '../../src/contract/index.ts';
import type { QueryInputOf } from '../../src/contract/operation.ts';
import { ask } from '../api/client.ts';
import { keyOf } from '../api/use.ts';

export type LibraryWish = Omit<QueryInputOf<typeof contract.listMedia>, 'cursor' | 'limit'>;

const PAGE = 60;

/** The library as wished, page by page. */
export function useLibrary(wish: LibraryWish, isEnabled = true) {
  const query = useInfiniteQuery({
    queryKey: keyOf('/media', wish),
    queryFn: ({ pageParam, signal }) =>
      ask('GET', '/media', {
        query: { ...wish, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: (previous) => previous,
    enabled: isEnabled,
  });
  const media = useMemo(() => query.data?.pages.flatMap((page) => page.media) ?? [], [query.data]);
  return { ...query, media };
}
