import {
  type Checkpoint,
  fingerprint,
  parseCheckpoint,
  signerOfCheckpoint,
} from '../checkpoint.ts';
import { sha256 } from '../content-hash.ts';
import { cosigners } from '../cosignature.ts';
import { type ArticleEntry, parseEntry } from '../log-entry.ts';
import { rootFromInclusion } from '../proofs.ts';
import { KEY_TYPE, parseVkey, type Verifier } from '../signed-note.ts';
import { parseProof } from '../tlog-proof.ts';
import { leafHash } from '../tree.ts';
import { bad, type Check, good, judged } from './check.ts';

/** What a bundle holds, by name: the same bytes that were hashed. */
export const BUNDLE = {
  revision: 'revision.json',
  verso: 'verso.json',
  entry: 'entry.json',
  proof: 'article.tlog-proof',
  key: 'log.vkey',
  script: 'verify.mjs',
  steps: 'VERIFY.txt',
} as const;

export interface VerifiedBundle {
  checks: Check[];
  entry: ArticleEntry | null;
  /** The signed head that the proof leads to. */
  checkpoint: Checkpoint | null;
}

/** Keys that a text names, one a line. */
export function parseKeys(text: string): Verifier[] {
  return text
    .split('\n')
    .map(parseVkey)
    .filter((key) => key !== null);
}

/**
 * Checks a bundle by itself, without a network: words and evidence against the entry, the entry against
 * the signed tree, the signature against a key.
 *
 * @param keys trusted; absent: the key that the bundle brings along, which says only that all its parts
 *   belong together.
 */
export function verifyBundle(
  files: ReadonlyMap<string, Buffer>,
  keys?: readonly Verifier[],
): VerifiedBundle {
  const read = (name: string) => files.get(name)?.toString('utf8') ?? null;
  const entryFile = files.get(BUNDLE.entry);
  const entry = entryFile ? parseEntry(entryFile) : null;
  const proof = parseProof(read(BUNDLE.proof) ?? '');
  const checkpoint = proof && parseCheckpoint(proof.checkpoint);
  const unreadable = [
    ...(entry && 'article' in entry ? [] : [BUNDLE.entry]),
    ...(checkpoint ? [] : [BUNDLE.proof]),
  ].map((file) => bad('file', { file }));
  if (!entryFile || !entry || !('article' in entry) || !proof || !checkpoint)
    return { checks: unreadable, entry: null, checkpoint: null };
  const trusted = keys ?? parseKeys(read(BUNDLE.key) ?? '');
  const root = rootFromInclusion(leafHash(entryFile), proof.index, checkpoint.size, proof.path);
  const verso = files.get(BUNDLE.verso);
  return {
    checks: [
      contentCheck(files.get(BUNDLE.revision), entry),
      verso
        ? judged(sha256(verso) === entry.versoHash, 'verso', { file: BUNDLE.verso })
        : good('verso-withheld', { hash: entry.versoHash }),
      judged(root?.equals(checkpoint.root) ?? false, 'inclusion', {
        index: proof.index,
        size: checkpoint.size,
        at: entry.at,
      }),
      ...signatureChecks(checkpoint, trusted),
    ],
    entry,
    checkpoint,
  };
}

function contentCheck(revision: Buffer | undefined, entry: ArticleEntry): Check {
  if (!revision) return good('withheld', { hash: entry.contentHash });
  const isSame = sha256(revision) === entry.contentHash;
  return judged(isSame, 'content', { file: BUNDLE.revision, seq: entry.seq });
}

/** Whether one of the keys signed a checkpoint, and which witnesses did. */
export function signatureChecks(checkpoint: Checkpoint, keys: readonly Verifier[]): Check[] {
  const own = keys.filter(({ type }) => type === KEY_TYPE.ed25519);
  const signer = signerOfCheckpoint(checkpoint, own);
  const about = {
    origin: checkpoint.origin,
    fingerprint: fingerprint(checkpoint),
    key: signer?.id ?? own.map(({ id }) => id).join(', '),
  };
  const witnesses = cosigners(checkpoint.note, keys);
  return [
    judged(signer !== null && signer.name === checkpoint.origin, 'signature', about),
    ...witnesses.map(({ name, time }) =>
      good('witness', { name, at: new Date(time * 1000).toISOString() }),
    ),
  ];
}
