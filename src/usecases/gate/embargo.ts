import { mustBeAfterEmbargo } from '../article/schedule.ts';
import type { Gate } from './gate.ts';
import { isByDesk } from './readiness.ts';

/** What was promised to be kept back until an hour is kept back, whatever is said. */
export const embargo: Gate = {
  name: 'embargo',
  looksAt: isByDesk,
  async pass(_trx, { now }, { onDesk }) {
    mustBeAfterEmbargo(onDesk.desk, now);
  },
};
