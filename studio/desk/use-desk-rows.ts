import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import type { DeskGroup, DeskState, Wish } from './types.ts';

const PAGE = 50;

/** The whole desk at a glance, or one state of it page by page. */
export function useDeskRows(tab: DeskState | 'all', wish: Wish) {
  const desk = useRead('/desk', { query: wish }, { refetchMs: 15_000, keepPrevious: true });
  const pages = useInfiniteQuery({
    queryKey: ['/articles', tab, wish],
    enabled: tab !== 'all',
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      ask('GET', '/articles', {
        query: {
          ...wish,
          state: tab as DeskState,
          limit: PAGE,
          ...(pageParam ? { cursor: pageParam } : {}),
        },
        signal,
      }),
    getNextPageParam: ({ next }) => next,
  });
  const all = desk.data?.groups;
  const rows = pages.data?.pages;
  const groups = useMemo((): readonly DeskGroup[] => {
    if (tab === 'all') return all ?? [];
    const listed = rows?.flatMap((page) => page.rows);
    return (all ?? [])
      .filter(({ state }) => state === tab)
      .map((group) => (listed ? { ...group, rows: listed } : group));
  }, [tab, all, rows]);
  return {
    desk,
    groups,
    error: desk.error ?? pages.error,
    more: tab !== 'all' && pages.hasNextPage ? () => void pages.fetchNextPage() : null,
    isMoreComing: pages.isFetchingNextPage,
  };
}
