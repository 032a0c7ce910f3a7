/**
 * A proof inside what an actor says, by which anybody can tell later, and through other hands, who said
 * it: FEP-8b32, with the cryptosuite eddsa-jcs-2022 (https://www.w3.org/TR/vc-di-eddsa/).
 */
import { createHash, type KeyObject, sign } from 'node:crypto';
import type { JsonObject } from '../storage/fediverse/outbox.ts';
import { multibase } from '../usecases/fediverse/actor-keys.ts';

const CONTEXT = 'https://w3id.org/security/data-integrity/v1';

/** @param now of the proof, in milliseconds */
export function withProof(
  activity: JsonObject,
  by: { key: KeyObject; keyId: string; now: number },
): JsonObject {
  const context = [activity['@context'] ?? []].flat().filter((one) => one !== CONTEXT);
  const document = { ...activity, '@context': [...context, CONTEXT] };
  const options = {
    '@context': document['@context'],
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created: new Date(by.now).toISOString().replace(/\.\d+Z$/, 'Z'),
    verificationMethod: by.keyId,
    proofPurpose: 'assertionMethod',
  };
  const bytes = Buffer.concat([hashOf(options), hashOf(document)]);
  const proofValue = multibase(sign(null, bytes, by.key));
  return { ...document, proof: { ...options, proofValue } };
}

const hashOf = (value: unknown): Buffer => createHash('sha256').update(canonical(value)).digest();

/** RFC 8785. Our activities hold no fractions, and JSON.stringify writes whole numbers as it asks. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, of]) => of !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, of]) => `${JSON.stringify(key)}:${canonical(of)}`).join(',')}}`;
}
