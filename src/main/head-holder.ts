import { fingerprint } from '../transparency/checkpoint.ts';
import { currentHead, type SignedHead } from '../usecases/reading/log.ts';
import type { House } from './house.ts';
import { logContextOf } from './log-context.ts';

export interface HeadHolder {
  /** The head as it is now, signed at need. */
  sign(): Promise<SignedHead>;
  /** The last that this process knows, for the foot of pages; asks for a newer one behind their back. */
  known(): { size: number; fingerprint: string } | null;
  /** Something was published. */
  forget(): void;
  /** Ends once nothing is being signed any more: the database may be closed afterwards. */
  close(): Promise<void>;
}

/**
 * Pages say the head of the log as it was when they were made: no page is made anew for its sake, and
 * none waits for a signature.
 * @param whenCalm resolves when no page waits to be made
 */
export function holdHead(
  house: House,
  whenCalm: () => Promise<void> = async () => undefined,
): HeadHolder {
  let held: { size: number; fingerprint: string } | null = null;
  let isOld = true;
  let signing: Promise<unknown> = Promise.resolve();
  async function sign(): Promise<SignedHead> {
    const head = await currentHead(logContextOf(house));
    const { size, root } = head;
    held = { size, fingerprint: fingerprint({ size, root: Buffer.from(root, 'hex') }) };
    return head;
  }
  return {
    sign,
    known() {
      if (isOld) {
        isOld = false;
        signing = whenCalm()
          .then(sign)
          .catch((error) => house.log.error({ err: error }, 'the log cannot be signed'));
      }
      return held;
    },
    forget() {
      isOld = true;
    },
    async close() {
      isOld = false;
      await signing;
    },
  };
}
