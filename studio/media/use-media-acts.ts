import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { contract } from '../../src/contract/index.ts';
import type { BodyInputOf } from '../../src/contract/operation.ts';
import { ask, Refusal } from '../api/client.ts';
import { useNotes } from '../shell/notes.tsx';
import type { MediaItem } from './media.ts';
import { replaceFile } from './upload.ts';
import { mediaWords } from './words.ts';

export type MediaChange = BodyInputOf<typeof contract.changeMedia>;

/** What shows a file, or judges an article by it. */
const STALE = [
  '/media',
  '/media/counts',
  '/media/:mediaId',
  '/media/:mediaId/uses',
  '/articles/:articleId',
  '/articles/:articleId/gate',
];

/** What can be done with one file; each act says what it did, and how to undo it. */
export function useMediaActs(media: MediaItem, onGone: () => void) {
  const words = mediaWords.use().details;
  const say = useNotes();
  const client = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const params = { mediaId: media.id };
  const refresh = () =>
    Promise.all(STALE.map((path) => client.invalidateQueries({ queryKey: [path] })));
  const attempt = async (work: () => Promise<void>) => {
    setError(null);
    try {
      await work();
    } catch (reason) {
      setError(reason);
    }
    await refresh();
  };
  const send = (body: MediaChange) => ask('PATCH', '/media/:mediaId', { params, body });
  const restore = () =>
    attempt(async () => {
      await ask('POST', '/media/:mediaId/restore', { params });
      say({ text: words.restored(media.name) });
    });
  const takeBack = () =>
    attempt(async () => {
      await ask('POST', '/media/:mediaId/file/take-back', { params });
      say({ text: words.tookBack, onUndo: takeBack });
    });
  return {
    error,
    /** What is wrong with each field. */
    fields: error instanceof Refusal ? error.fields : {},
    /** @param undo what puts it back as it was */
    change: (body: MediaChange, undo: MediaChange) =>
      attempt(async () => {
        await send(body);
        say({ text: words.saved, onUndo: () => attempt(() => send(undo).then(() => undefined)) });
      }),
    replace: (file: File) =>
      attempt(async () => {
        await replaceFile(media.id, file);
        say({ text: words.replaced, onUndo: takeBack });
      }),
    takeBack,
    retry: () =>
      attempt(async () => {
        const now = await ask('POST', '/media/:mediaId/retry', { params });
        if (now.state === 'stored') say({ text: words.cameIn });
      }),
    throwAway: () =>
      attempt(async () => {
        await ask('DELETE', '/media/:mediaId', { params });
        onGone();
        say({ text: words.deleted(media.name), onUndo: restore });
      }),
  };
}
