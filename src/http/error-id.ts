import { randomBytes } from 'node:crypto';

/** The number that a reader is shown for a fault, and that the log has beside it. */
export const newErrorId = () => randomBytes(5).toString('hex');
