import {
  QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { AnswerOf, Method } from '../../src/contract/operation.ts';
import { type Asked, ask, type InputOf, type PathOf, Refusal } from './client.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // A refusal will be refused again; a network that was away may come back.
      retry: (count, error) => !(error instanceof Refusal) && count < 3,
    },
  },
});

/** Everything that was read below this path: what a change makes stale. */
export const keyOf = (path: string, input: object = {}) => [path, input];

/** Reads from the API and keeps it fresh. */
export function useRead<Path extends PathOf<'GET'>>(
  path: Path,
  input: InputOf<'GET', Path>,
  options: {
    /** How often it is asked again; of what was answered last, where that decides. */
    refetchMs?: number | ((last: AnswerOf<Asked<'GET', Path>> | undefined) => number);
    enabled?: boolean;
    keepPrevious?: boolean;
  } = {},
): UseQueryResult<AnswerOf<Asked<'GET', Path>>> {
  const { refetchMs } = options;
  return useQuery({
    queryKey: keyOf(path, input),
    queryFn: ({ signal }) => ask('GET', path, { ...input, signal }),
    refetchInterval:
      typeof refetchMs === 'function' ? ({ state }) => refetchMs(state.data) : (refetchMs ?? false),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious ? { placeholderData: (previous: unknown) => previous as never } : {}),
  });
}

/**
 * Changes something through the API.
 * @param stales paths whose readings are asked for again afterwards
 */
export function useAct<M extends Exclude<Method, 'GET'>, Path extends PathOf<M>>(
  method: M,
  path: Path,
  stales: readonly string[] = [],
): UseMutationResult<AnswerOf<Asked<M, Path>>, Error, InputOf<M, Path>> {
  const client = useQueryClient();
  return useMutation<AnswerOf<Asked<M, Path>>, Error, InputOf<M, Path>>({
    // The compiler does not follow two type parameters through the union of all operations.
    mutationFn: (input) => ask(method as Method, path as never, input as never) as never,
    onSettled: () =>
      Promise.all(stales.map((stale) => client.invalidateQueries({ queryKey: [stale] }))),
  });
}
