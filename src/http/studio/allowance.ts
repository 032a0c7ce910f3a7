/** How often each address may do something within a time; memory is bounded by forgetting whole periods. */
export function allowanceOf(times: number, periodMs: number, clock: () => number) {
  let period = 0;
  let used = new Map<string, number>();
  return {
    /** @returns false when it was done often enough. */
    take(who: string): boolean {
      const now = Math.floor(clock() / periodMs);
      if (now !== period) {
        period = now;
        used = new Map();
      }
      const count = (used.get(who) ?? 0) + 1;
      used.set(who, count);
      return count <= times;
    },
  };
}
