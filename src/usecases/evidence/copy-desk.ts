import type { CopyWords } from '../../media/copies/words.ts';
import type { MediaStore } from '../../media/store.ts';
import type { GuardedFetchOptions } from '../../net/guarded-fetch.ts';

/** What use cases of kept copies need besides the database; wired in `main`. */
export interface CopyDesk {
  store: MediaStore;
  /** Reads words out of bytes; `readCopy` everywhere but in tests. */
  read(copy: { bytes: Buffer; mediaType: string; contentType: string }): Promise<CopyWords>;
  /** A browser that takes pages as readers see them; null where the machine has none. */
  browser: CaptureBrowser | null;
  /** For tests, which play the far end on the same machine. */
  net?: Pick<GuardedFetchOptions, 'allowPrivate' | 'resolve'>;
}

/** The seam to a browser. It must ask nothing of private networks, whatever a page tells it to. */
export interface CaptureBrowser {
  /** @throws AppError `unavailable` / `capture.browser-failed` */
  take(
    url: string,
  ): Promise<{ html: string; screenshot: Buffer; finalUrl: string; status: number }>;
}
