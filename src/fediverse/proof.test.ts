import { generateKeyPairSync } from 'node:crypto';
import { verifyProof } from '@fedify/fedify/sig';
import { DataIntegrityProof, Multikey } from '@fedify/vocab';
import { preloadedContexts } from '@fedify/vocab-runtime';
import { expect, it } from 'vitest';
import { multikeyOf } from '../usecases/fediverse/actor-keys.ts';
import { canonical, withProof } from './proof.ts';

const loader = async (url: string) => ({
  contextUrl: null,
  documentUrl: url,
  document: preloadedContexts[url],
});

it('writes JSON as RFC 8785 has it', () => {
  const value = { b: [1, { z: null, a: 'é\n' }], a: true, '€': 'x', A: undefined };
  expect(canonical(value)).toBe('{"a":true,"b":[1,{"a":"é\\n","z":null}],"€":"x"}');
});

it('proves who said something to whoever knows the key, and nothing that was altered', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const keyId = 'https://jusant.example/ap/actors/1#ed25519-key';
  const activity = {
    '@context': ['https://www.w3.org/ns/activitystreams'],
    id: 'https://jusant.example/ap/articles/1#create',
    type: 'Create',
    actor: 'https://jusant.example/ap/actors/1',
    object: { type: 'Article', name: 'Été' },
  };
  const now = Date.UTC(2026, 9, 9);
  const said = withProof(activity, { key: privateKey, keyId, now });
  const options = { documentLoader: loader, contextLoader: loader };
  const proof = await DataIntegrityProof.fromJsonLd(said.proof, options);
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const key = await Multikey.fromJsonLd(
    {
      '@context': 'https://w3id.org/security/multikey/v1',
      id: keyId,
      type: 'Multikey',
      controller: activity.actor,
      publicKeyMultibase: multikeyOf(pem),
    },
    options,
  );
  const known = { get: async () => key, set: async () => undefined };
  const check = (json: unknown) => verifyProof(json, proof, { ...options, keyCache: known });
  expect(await check(said)).not.toBeNull();
  const altered = { ...said, object: { type: 'Article', name: 'Hiver' } };
  expect(await check(altered)).toBeNull();
});
