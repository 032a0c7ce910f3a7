const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether an address names this very machine. */
export function isLoopback(url: string): boolean {
  return URL.canParse(url) && LOOPBACK.test(new URL(url).hostname);
}

/**
 * Whether two sites are tried out on one machine: the only case in which an address that somebody gave may
 * lead inside. A newsroom of the open internet asks nothing of its own machine.
 * @param origin our own address
 */
export const areBothHere = (origin: string, url: string): boolean =>
  isLoopback(origin) && isLoopback(url);
