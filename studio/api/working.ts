/** What is on its way to the server and not answered yet, for whoever shows that the house works. */

let underway = 0;
const lookers = new Set<() => void>();

function count(by: 1 | -1): void {
  underway += by;
  for (const look of lookers) look();
}

/** Counts as work until it is done or refused. */
export async function asWork<Done>(act: () => Promise<Done>): Promise<Done> {
  count(1);
  try {
    return await act();
  } finally {
    count(-1);
  }
}

export const isWorking = (): boolean => underway > 0;

export function watchWork(look: () => void): () => void {
  lookers.add(look);
  return () => lookers.delete(look);
}
