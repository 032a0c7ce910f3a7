export interface Embed {
  /** One of the providers' names, or `web`. */
  provider: string;
  /** The page to open, normalised. */
  url: string;
  /** What may be framed after a click; null where only a link is safe. */
  embedUrl: string | null;
  /** The provider's name for people. */
  label: string;
  aspect: '16:9' | '9:16' | '4:3' | '1:1' | 'free';
}

/** Null for anything that is not a web address. */
export function recogniseEmbed(address: string): Embed | null {
  void address;
  return null;
}

/** Origins that `frame-src` has to allow. */
export function embedOrigins(): string[] {
  return [];
}
