/** Sends files to the library. The editor's drag and paste, the picker and the library all go this way. */
import type { Problem } from '../../src/contract/problem.ts';
import { ask, Refusal, SIGNED_OUT } from '../api/client.ts';
import { currentSay } from '../words/language.tsx';
import type { MediaItem } from './media.ts';

export interface Taken {
  media: MediaItem;
  /** False when the same file was here already. */
  isNew: boolean;
}

export interface UploadOptions {
  /** From 0 to 1; at 1 the server is looking at the file. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
  alt?: string;
  /** The language of `alt`. */
  lang?: string;
  credit?: string;
}

/**
 * Sends one file. `fetch` tells nothing of how far an upload is, so this asks by `XMLHttpRequest`.
 * @throws Refusal; TypeError when the network does not answer; AbortError
 */
export function upload(file: File, options: UploadOptions = {}): Promise<Taken> {
  const { alt, lang, credit } = options;
  const query = new URLSearchParams({
    name: file.name || nameOfPasted(file),
    ...(alt && lang ? { alt, lang } : {}),
    ...(credit ? { credit } : {}),
  });
  return send('POST', `/api/v1/media?${query}`, file, options) as Promise<Taken>;
}

/** Puts other bytes behind a file of the library. @throws as `upload` */
export function replaceFile(
  mediaId: string,
  file: File,
  options: UploadOptions = {},
): Promise<MediaItem> {
  const query = new URLSearchParams({ name: file.name });
  const path = `/api/v1/media/${encodeURIComponent(mediaId)}/file?${query}`;
  return send('PUT', path, file, options) as Promise<MediaItem>;
}

/** Has the server fetch a file from an address. @throws Refusal */
export function uploadByUrl(url: string, options: UploadOptions = {}): Promise<Taken> {
  const { alt, lang, credit, signal } = options;
  return ask('POST', '/media/by-url', {
    body: { url, ...(alt && lang ? { alt: { [lang]: alt } } : {}), ...(credit ? { credit } : {}) },
    ...(signal ? { signal } : {}),
  });
}

/** Files in what was dropped or pasted; folders and text are passed over. */
export function filesIn(transfer: DataTransfer | null): File[] {
  return [...(transfer?.files ?? [])].filter((file) => file.size > 0 || file.type !== '');
}

/** Pasted pictures have no name. */
function nameOfPasted(file: File): string {
  const ending = /^image\/(\w+)/.exec(file.type)?.[1] ?? 'png';
  return `${new Date().toISOString().slice(0, 16).replace(/[T:]/g, '-')}.${ending}`;
}

function send(method: string, path: string, file: File, options: UploadOptions): Promise<unknown> {
  const { onProgress, signal } = options;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, path);
    request.responseType = 'json';
    request.setRequestHeader('accept-language', currentSay());
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
    request.upload.onload = () => onProgress?.(1);
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) return resolve(request.response);
      if (request.status === 401) window.dispatchEvent(new Event(SIGNED_OUT));
      const problem = request.response as Problem | null;
      reject(problem ? new Refusal(problem) : new TypeError('no answer that can be read'));
    };
    request.onerror = () => reject(new TypeError('the network does not answer'));
    request.onabort = () => reject(new DOMException('', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
