import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { Refusal } from '../api/client.ts';
import { shellWords } from '../shell/words.ts';
import { type Taken, upload, uploadByUrl } from './upload.ts';

/** One file on its way, or one that could not come in. */
export interface Upload {
  id: number;
  name: string;
  share: number;
  /** Why it could not come in. */
  error: string | null;
}

export interface Uploads {
  uploads: Upload[];
  /** How many files were here already, since the last time this was asked anew. */
  known: string[];
  sendFiles(files: readonly File[]): void;
  sendUrl(url: string): Promise<void>;
  drop(id: number): void;
}

/** Files at once; the rest waits its turn. */
const AT_ONCE = 2;

/** Uploads of a screen: several at a time, each with its progress, none lost without a word. */
export function useUploads(onTaken: (taken: Taken) => void): Uploads {
  const noNetwork = shellWords.use().noNetwork;
  const client = useQueryClient();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const [known, setKnown] = useState<string[]>([]);
  const next = useRef(1);
  const waiting = useRef<{ id: number; file: File }[]>([]);
  const running = useRef(0);
  const change = useCallback((id: number, part: Partial<Upload> | null) => {
    setUploads((before) =>
      part
        ? before.map((one) => (one.id === id ? { ...one, ...part } : one))
        : before.filter((one) => one.id !== id),
    );
  }, []);
  const tell = useCallback(
    (taken: Taken) => {
      if (!taken.isNew) setKnown((before) => [...before, taken.media.name]);
      void client.invalidateQueries({ queryKey: ['/media'] });
      void client.invalidateQueries({ queryKey: ['/media/counts'] });
      onTaken(taken);
    },
    [client, onTaken],
  );
  const reason = useCallback(
    (error: unknown) => (error instanceof Refusal ? error.message : noNetwork),
    [noNetwork],
  );
  const go = useCallback(() => {
    while (running.current < AT_ONCE) {
      const one = waiting.current.shift();
      if (!one) return;
      running.current += 1;
      upload(one.file, { onProgress: (share) => change(one.id, { share }) })
        .then((taken) => {
          change(one.id, null);
          tell(taken);
        })
        .catch((error: unknown) => change(one.id, { error: reason(error) }))
        .finally(() => {
          running.current -= 1;
          go();
        });
    }
  }, [change, tell, reason]);
  const add = useCallback((name: string) => {
    const id = next.current++;
    setUploads((before) => [...before, { id, name, share: 0, error: null }]);
    return id;
  }, []);
  return {
    uploads,
    known,
    drop: (id) => change(id, null),
    sendFiles(files) {
      setKnown([]);
      waiting.current.push(...files.map((file) => ({ id: add(file.name), file })));
      go();
    },
    async sendUrl(url) {
      setKnown([]);
      tell(await uploadByUrl(url));
    },
  };
}
