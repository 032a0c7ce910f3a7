import type { contract } from '../../../src/contract/index.ts';
import type { AnswerOf } from '../../../src/contract/operation.ts';
import { ask, Refusal } from '../../api/client.ts';

export type MediaFile = AnswerOf<typeof contract.readMedia>;

const known = new Map<string, MediaFile | null>();
const asked = new Map<string, Promise<void>>();
const listeners = new Set<(id: string) => void>();

/** What was just uploaded or changed is shown without asking again. */
export function rememberMedia(file: MediaFile): void {
  known.set(file.id, file);
  for (const listener of listeners) listener(file.id);
}

/**
 * The file, null if the library has none with this id, undefined while it is being asked for.
 */
export function mediaOf(id: string): MediaFile | null | undefined {
  if (!known.has(id) && !asked.has(id)) asked.set(id, load(id));
  return known.get(id);
}

/** Calls back with the id of each file that has become known or has changed. */
export function onMedia(listener: (id: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function load(mediaId: string): Promise<void> {
  try {
    rememberMedia(await ask('GET', '/media/:mediaId', { params: { mediaId } }));
  } catch (error) {
    // Without a network it is asked for again when it is next shown.
    if (!(error instanceof Refusal) || error.status !== 404) return;
    known.set(mediaId, null);
    for (const listener of listeners) listener(mediaId);
  } finally {
    asked.delete(mediaId);
  }
}

/** Moves the point that stays in view, everywhere the picture is shown. @throws Refusal */
export async function setFocus(mediaId: string, focalX: number, focalY: number): Promise<void> {
  const params = { mediaId };
  rememberMedia(await ask('PATCH', '/media/:mediaId', { params, body: { focalX, focalY } }));
}
