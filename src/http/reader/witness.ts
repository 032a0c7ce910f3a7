import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { WITNESS_PATH } from '../../usecases/log/ask-witness.ts';
import { KEY_CHANGE_PATH } from '../../usecases/log/key-change.ts';
import type { WitnessAnswer } from '../../usecases/log/witness.ts';

/** A checkpoint with its signatures and at most 63 hashes. */
const LARGEST = 64_000;

/**
 * Where other newsrooms have their logs witnessed: https://c2sp.org/tlog-witness. Nobody signs in; a
 * checkpoint of a log that is not known here, or that its key did not sign, gets no answer worth having.
 */
export function addWitness(
  app: Hono,
  deps: Record<'witness' | 'keyChange', (body: string) => Promise<WitnessAnswer>>,
): void {
  const limit = bodyLimit({ maxSize: LARGEST, onError: (c) => c.text('Too large.\n', 413) });
  for (const [path, answer] of [
    [WITNESS_PATH, deps.witness],
    [KEY_CHANGE_PATH, deps.keyChange],
  ] as const)
    app.post(path, limit, async (c) => {
      const { status, body, isSize } = await answer(await c.req.text());
      const type = isSize ? 'text/x.tlog.size' : 'text/plain; charset=utf-8';
      return c.body(body, status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
    });
}
