/** How much room a frame wants: a picture's proportions, a sound's low strip, or a post of any height. */
export type EmbedAspect = '16:9' | '9:16' | '4:3' | 'audio' | 'free';

export interface EmbedFrame {
  /** The page to open, in the form its provider writes it. */
  url: string;
  /** What may be framed after a click; null where only a link is safe or possible. */
  embedUrl: string | null;
  aspect: EmbedAspect;
}

/** One row of the table: whose hosts these are and how their addresses read. */
export interface EmbedProvider {
  name: string;
  /** For people. */
  label: string;
  /** Exact host names, `www.` left out. */
  hosts: readonly string[];
  /** Origins of all the frames that `read` can name. */
  frameOrigins: readonly string[];
  /** Null where the address is the provider's but no single thing to show: then it is only a link. */
  read(url: URL): EmbedFrame | null;
}

/** The path in pieces, without empty ones; still percent-encoded. */
export function segmentsOf(url: URL): string[] {
  return url.pathname.split('/').filter(Boolean);
}

/** The text when it has exactly the shape, else null: ids go into addresses only through here. */
export function shaped(text: string | null | undefined, shape: RegExp): string | null {
  return typeof text === 'string' && shape.test(text) ? text : null;
}
