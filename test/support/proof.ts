import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Sealer } from '../../src/std/sealed.ts';
import { makeChallenge } from '../../src/usecases/comment/proof.ts';

/** So little that a test does not wait for it. */
const EASY = { cost: 1, tries: [1, 9] } as const;

/** What a browser sends with a comment, worked out by the library. */
export async function solvedProof(sealer: Sealer, now: number): Promise<string> {
  const challenge = await makeChallenge(sealer, now, EASY);
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}
