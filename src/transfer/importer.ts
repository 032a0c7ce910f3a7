import type { Context } from '../usecases/context.ts';
import type { ReasonLang } from './reasons.ts';
import type { Report } from './report.ts';

/** The seam of imports: one folder for each format, one line in `index.ts`. */

export interface Progress {
  /** What is being done: `reading`, `planning`, `writing`, `media`. */
  stage: 'reading' | 'planning' | 'writing' | 'media';
  items: number;
  /** Known from the second reading on. */
  of: number | null;
}

export interface ImportOptions {
  /** Path of the file on this machine. */
  file: string;
  /** Reads and counts everything, writes nothing. */
  isDryRun?: boolean;
  /** A local copy of the media folder, from which files are taken instead of fetched. */
  mediaFolder?: string | null;
  /** Whether media known by address are fetched in the background. Default true. */
  fetchMedia?: boolean;
  /** Keeps a local file as a medium that is known already; says what is wrong if it cannot. */
  storeFile?: (mediaId: string, path: string) => Promise<{ problem: string } | null>;
  lang?: ReasonLang;
  onProgress?: (progress: Progress) => void;
}

export interface Importer {
  /** As on the command line. */
  name: string;
  /** @throws AppError `invalid` with line and column for a file that cannot be read; nothing is written then. */
  run(ctx: Context, options: ImportOptions): Promise<Report>;
}
