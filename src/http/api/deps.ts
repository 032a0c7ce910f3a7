import type { ChannelDeps } from '../../usecases/channel/channel-desk.ts';
import type { Context } from '../../usecases/context.ts';
import type { CopyDesk } from '../../usecases/evidence/copy-desk.ts';
import type { MailingDeps } from '../../usecases/mailing/deps.ts';
import type { MediaDesk } from '../../usecases/media/desk.ts';
import type { HttpDeps } from '../deps.ts';

/** What the API's handlers need besides what readers' pages do. Wired in `main/web.ts`. */
export interface ApiDeps extends HttpDeps {
  writeDb: Context['db'];
  /** `https://host` that browsers ask from. */
  origin: string;
  /** Where uploads are looked at, drawn and kept. */
  media: MediaDesk;
  /** Where copies of sources are read and kept. */
  copies: CopyDesk;
  /** What announcing on channels needs. */
  channels: ChannelDeps;
  /** How letters are set and handed over. */
  letters: MailingDeps;
}
