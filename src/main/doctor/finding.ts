/** Everything that the doctor looks at, in the order in which it is told. */
export const CHECKS = [
  'node',
  'folder',
  'disk',
  'database',
  'tables',
  'clock',
  'log',
  'jobs',
  'key',
  'mail',
  'address',
] as const;

export type Check = (typeof CHECKS)[number];

/**
 * `good`: as it has to be. `weak`: it works, and real life asks for more. `bad`: something does not work.
 * What a check says besides is in `case`, where it can be several things.
 */
export interface Finding {
  check: Check;
  state: 'good' | 'weak' | 'bad';
  case: string;
  args: Readonly<Record<string, string | number>>;
}

export function finding(
  check: Check,
  state: Finding['state'],
  what: string,
  args: Finding['args'] = {},
): Finding {
  return { check, state, case: what, args };
}
