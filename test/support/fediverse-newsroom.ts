/** A newsroom among other servers: served, and able to say things to others in its own name. */
import { vi } from 'vitest';
import { signedHeaders, signerOf } from '../../src/fediverse/knock.ts';
import { getCommentByExternalId } from '../../src/storage/comments.ts';
import { answerComment } from '../../src/usecases/comment/answer.ts';
import { actorKeys, openActorKey } from '../../src/usecases/fediverse/actor-keys.ts';
import { rsaKeyUrl } from '../../src/usecases/fediverse/actor-object.ts';
import { type ServedNewsroom, serveNewsroom } from './served-newsroom.ts';

export interface FederatedNewsroom extends ServedNewsroom {
  /** The address of its French edition. */
  edition: string;
}

export async function openNewsroom(databaseUrl: string | null): Promise<FederatedNewsroom> {
  const served = await serveNewsroom(databaseUrl);
  return { ...served, edition: `${served.url}/ap/actors/${served.room.fr}` };
}

/** A newsroom of ours speaks to another server, with its own key and the newer signature. */
export async function sayAs(
  from: FederatedNewsroom,
  inbox: string,
  activity: Record<string, unknown>,
): Promise<number> {
  const { storage, sealer } = from.house;
  const keys = await actorKeys({ db: storage.db, sealer, now: Date.now() }, from.room.fr);
  const key = openActorKey({ sealer }, keys, 'rsa');
  const signer = await signerOf(rsaKeyUrl(from.url, from.room.fr), key);
  const body = JSON.stringify({
    '@context': 'https://www.w3.org/ns/activitystreams',
    actor: from.edition,
    ...activity,
  });
  const type = 'application/activity+json';
  const asked = new Request(inbox, { method: 'POST', headers: { 'content-type': type }, body });
  const headers = await signedHeaders(asked, signer, 'rfc9421', body);
  const { host: _, ...sent } = headers;
  return (await fetch(inbox, { method: 'POST', headers: sent, body })).status;
}

/** A person of the newsroom answers, at the desk, what was written on another server. */
export async function answerAt(
  { house }: FederatedNewsroom,
  uri: unknown,
  body: string,
): Promise<{ id: string }> {
  const { db } = house.storage;
  const comment = await until(() => getCommentByExternalId(db, String(uri)));
  const person = { type: 'staff', id: 'maiwenn', name: 'Maïwenn Le Goff', role: 'editor' } as const;
  const ctx = { db, actor: person, now: Date.now() };
  return answerComment(ctx, { commentId: comment.id, body });
}

const PATIENCE_MS = 60_000;

/** Waits until something is so, however long a busy machine takes for it. */
export function until<Value>(
  look: () => Promise<Value | null | undefined | false> | Value | undefined | false,
): Promise<Value> {
  return vi.waitUntil(look, { timeout: PATIENCE_MS, interval: 50 }) as Promise<Value>;
}
