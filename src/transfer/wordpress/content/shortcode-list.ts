import type { ShortcodeHandler } from './shortcode.ts';
import { MEDIA_SHORTCODES } from './shortcodes-media.ts';
import { PLAYER_SHORTCODES } from './shortcodes-players.ts';
import { TEXT_SHORTCODES } from './shortcodes-text.ts';

/** Every shortcode that is understood by name. */
export const SHORTCODES: ReadonlyMap<string, ShortcodeHandler> = new Map(
  Object.entries({ ...TEXT_SHORTCODES, ...PLAYER_SHORTCODES, ...MEDIA_SHORTCODES }),
);
