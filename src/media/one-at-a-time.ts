import { AppError } from '../domain/errors.ts';

/**
 * A queue that does one thing after another and takes only so many.
 *
 * @param maxWaiting counts the one under way.
 * @returns runs a task in its turn. @throws AppError `unavailable` / `media.busy`
 */
export function oneAtATime(maxWaiting: number): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (task) => {
    if (waiting >= maxWaiting) throw new AppError('unavailable', 'media.busy');
    waiting += 1;
    const turn = last.then(task);
    const settled = () => {
      waiting -= 1;
    };
    last = turn.then(settled, settled);
    return turn;
  };
}
