/** What one line of words needs to become another: the smallest stretch that differs. */
export function changeOf(
  before: string,
  after: string,
): { at: number; removed: number; put: string } {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at++;
  let end = 0;
  while (end < shorter - at && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    end++;
  }
  return { at, removed: before.length - at - end, put: after.slice(at, after.length - end) };
}
