import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import type { ProofFault } from '../../domain/comment-signals.ts';
import type { Sealer } from '../../std/sealed.ts';
import type { Db } from '../../storage/schema.ts';
import { countTry } from '../../storage/tries.ts';
import { sha256 } from '../../transparency/content-hash.ts';

/**
 * Proof of work, after ALTCHA: the reader's browser works for a second or so while somebody writes, which
 * costs one reader nothing and a thousand comments a quarter of an hour. A challenge says everything that
 * is asked, signed with the house's key: nothing is kept of it before a comment comes with its solution.
 */

/**
 * `cost`: iterations of one derivation of a key, which each challenge costs ourselves. `tries`: after how
 * many of them, at least and at most, the key is found that was hidden: one to three million iterations.
 */
const EFFORT: Effort = { cost: 2_000, tries: [500, 1_500] };

interface Effort {
  cost: number;
  tries: readonly [least: number, most: number];
}

/** As long as somebody may take to write. */
export const PROOF_MS = 2 * 3_600_000;
/** In characters; a solved challenge has some 700. */
const LONGEST_PROOF = 2_000;

const solved = z.strictObject({
  challenge: z.strictObject({
    parameters: z.strictObject({
      algorithm: z.string(),
      cost: z.int(),
      data: z.strictObject({ until: z.int() }),
      keyLength: z.int(),
      keyPrefix: z.string(),
      keySignature: z.string(),
      nonce: z.string(),
      salt: z.string(),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.int(), derivedKey: z.string() }),
});

/** Two keys, as the library asks, drawn from the house's. */
const secretsOf = (sealer: Sealer) => ({
  hmacSignatureSecret: sealer.mark('challenge', 'comment proof'),
  hmacKeySignatureSecret: sealer.mark('key', 'comment proof'),
});

/** Something to work out, good for `PROOF_MS` and for one comment. */
export async function makeChallenge(sealer: Sealer, now: number, effort = EFFORT) {
  const [least, most] = effort.tries;
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: effort.cost,
    counter: randomInt(most, least),
    // By the house's clock, which the library does not know.
    data: { until: now + PROOF_MS },
    deriveKey,
    ...secretsOf(sealer),
  });
}

/** A proof that was read: what is wrong with it, or by what it is known when it comes a second time. */
export type ReadProof = { fault: ProofFault } | { id: string; until: number };

/** @param text base64 of JSON, as ALTCHA sends it; '' for none */
export async function readProof(sealer: Sealer, text: string, now: number): Promise<ReadProof> {
  if (text === '') return { fault: 'none' };
  const proof = solved.safeParse(decode(text)).data;
  if (!proof) return { fault: 'false' };
  const { verified } = await verifySolution({ ...proof, deriveKey, ...secretsOf(sealer) });
  if (!verified) return { fault: 'false' };
  const { signature, parameters } = proof.challenge;
  const { until } = parameters.data;
  return now < until ? { id: sha256(signature).slice(0, 32), until } : { fault: 'old' };
}

/** Counts it, for all processes together: of two comments with the same proof one has none. */
export async function spendProof(db: Db, proof: ReadProof): Promise<ProofFault | null> {
  if ('fault' in proof) return proof.fault;
  const one = { key: `commentProof:${proof.id}`, period: 0, expiresAt: proof.until };
  return (await countTry(db, one)) === 1 ? null : 'used';
}

function decode(text: string): unknown {
  if (text.length > LONGEST_PROOF) return null;
  try {
    return JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
