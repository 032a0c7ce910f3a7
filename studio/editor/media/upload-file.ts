import type { Problem } from '../../../src/contract/problem.ts';
import { ask, Refusal } from '../../api/client.ts';
import { currentSay } from '../../words/language.tsx';
import type { MediaFile } from './media-file.ts';

interface Taken {
  media: MediaFile;
  isNew: boolean;
}

/**
 * Sends a file to the library and tells how far it is, from 0 to 1.
 * @throws Refusal; TypeError when the network does not answer
 */
export function uploadFile(
  file: Blob,
  name: string,
  onShare: (share: number) => void,
): Promise<Taken> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/media?${new URLSearchParams({ name: name.slice(0, 400) })}`);
    request.responseType = 'json';
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept-language', currentSay());
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onShare(event.loaded / event.total);
    };
    request.onload = () => {
      if (request.status < 300) resolve(request.response as Taken);
      else if (request.response) reject(new Refusal(request.response as Problem));
      else reject(new TypeError('the answer was cut off'));
    };
    request.onerror = () => reject(new TypeError('the network was away'));
    request.send(file);
  });
}

/** Has the server take a file from an address on the web. @throws Refusal, TypeError */
export function uploadFromAddress(url: string): Promise<Taken> {
  return ask('POST', '/media/by-url', { body: { url } });
}

/** The bytes of a `data:` address; null where it is none, or no picture. */
export function blobOfDataUrl(url: string): Blob | null {
  const [, type, base64] = /^data:(image\/[\w.+-]+);base64,([\s\S]+)$/i.exec(url) ?? [];
  if (!type || !base64) return null;
  try {
    const bytes = Uint8Array.from(atob(base64.replace(/\s/g, '')), (sign) => sign.charCodeAt(0));
    return new Blob([bytes], { type });
  } catch {
    return null;
  }
}
