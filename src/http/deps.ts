import type { ReaderStanding } from '../domain/access.ts';
import type { Theme } from '../domain/page-models.ts';
import type { Searcher } from '../domain/search.ts';
import type { IconForm, IconModel } from '../domain/sharing-models.ts';
import type { RobotsModel } from '../domain/sitemap-models.ts';
import type { PageAssets } from '../pages/head.ts';
import type { Sealer } from '../std/sealed.ts';
import type { CopyDesk } from '../usecases/evidence/copy-desk.ts';
import type { PlatformDesk } from '../usecases/pledge/platform-desk.ts';
import type { ReadingContext } from '../usecases/reading/context.ts';
import type { SignedHead } from '../usecases/reading/log.ts';
import type { CardReading } from '../usecases/reading/share-card.ts';
import type { Site } from '../usecases/reading/site.ts';
import type { AssetShelf } from './asset-shelf.ts';

/** A file to send: what the media room answers, without knowing of HTTP frameworks. */
export interface FileAnswer {
  status: number;
  headers: [string, string][];
  body: Uint8Array | ReadableStream<Uint8Array> | null;
}

/** Everything that the doors need and do not make themselves. Wired in `main.ts`. */
export interface HttpDeps {
  db: ReadingContext['db'];
  /** The publication as it is now; null before it is set up. */
  site(): Promise<Site | null>;
  clock(): number;
  theme: Theme;
  assets: AssetShelf;
  search: Searcher;
  serveMedia(request: { method: string; path: string; headers: Headers }): Promise<FileAnswer>;
  /** Where kept copies of sources lie. */
  copies: Pick<CopyDesk, 'store'>;
  /** Draws a share card, once for each address. */
  drawCard(card: CardReading): Promise<Uint8Array>;
  drawIcon(model: IconModel, form: IconForm): Promise<Uint8Array>;
  /** The signed head of the log as it is now. */
  currentHead(): Promise<SignedHead>;
  /** The head that was signed last, from memory: for the foot of pages. */
  knownHead?(): { size: number; fingerprint: string } | null;
  /** The keys of the log and of its witnesses, as `/log/key` shows them. */
  logKeys(): Promise<string>;
  /** The reader who is signed in, by the request's headers and their cookie. */
  readerOf?(headers: Headers): Promise<string | null>;
  /** Told of faults, with the number that the reader was shown. */
  onFault(error: unknown, errorId: string, where: string): void;
  health(): Promise<{ isHealthy: boolean; details: Record<string, unknown> }>;
  isHttps: boolean;
  /** Proxies that are believed when they say who asks; none when absent. */
  proxies?: readonly string[];
  /** Opens and closes what is kept sealed. */
  sealer: Sealer;
  robots: Pick<RobotsModel, 'isHidden'>;
  /** How the holder of a reader's token stands; null when it opens no session. */
  standingOf(token: string): Promise<ReaderStanding | null>;
  /** What is asked of the platforms that pledges come from. */
  platforms: PlatformDesk;
  /** Origins besides this one to which forms lead: where people pay, or say who they are. */
  formOrigins?: readonly string[];
}

export type { PageAssets };
