import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { HttpDeps } from '../http/deps.ts';
import { openRenditions } from '../media/renditions.ts';
import { type MediaAnswer, serveMedia } from '../media/serve.ts';
import { getMedia } from '../storage/media.ts';
import type { MediaDesk } from '../usecases/media/desk.ts';
import type { House } from './house.ts';

/** Where files come in. */
export function mediaDesk({ media: store, darkroom, config }: House): MediaDesk {
  return { store, darkroom, tempFolder: join(config.dataFolder, 'incoming') };
}

/** The media room behind the door of HTTP. */
export function mediaServer(house: House) {
  const { media: store, darkroom, storage, log } = house;
  const deps = {
    store,
    renditions: openRenditions({
      store,
      darkroom,
      onError: (error) => log.warn({ err: error }, 'a size of a picture could not be kept'),
    }),
    // What was thrown away answers no more.
    async findMedia(id: string) {
      const media = await getMedia(storage.readDb, id);
      return media?.deletedAt ? null : media;
    },
    onLost: ({ id }: { id: string }) =>
      log.error({ mediaId: id }, 'a file is missing from the store'),
  };
  const serve: HttpDeps['serveMedia'] = async (request) => {
    const { status, headers, body } = await serveMedia(deps, request);
    return { status, headers, body: bodyOf(body) };
  };
  /** A picture's bytes by its address; null where there is none. */
  async function bytesOf(path: string): Promise<Uint8Array | null> {
    const { body } = await serveMedia(deps, { method: 'GET', path, headers: new Headers() });
    return body instanceof Readable || body === null ? null : body;
  }
  return { serve, bytesOf };
}

function bodyOf(body: MediaAnswer['body']) {
  return body instanceof Readable ? (Readable.toWeb(body) as ReadableStream<Uint8Array>) : body;
}
