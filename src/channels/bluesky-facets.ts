const LINK = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}»’']/g;
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

export interface LinkFacet {
  index: { byteStart: number; byteEnd: number };
  features: { $type: 'app.bsky.richtext.facet#link'; uri: string }[];
}

/** The addresses in a text, by their place in its UTF-8 bytes, as `app.bsky.richtext.facet` wants them. */
export function linkFacets(text: string): LinkFacet[] {
  return [...text.matchAll(LINK)].map(({ 0: uri, index }) => {
    const byteStart = bytesOf(text.slice(0, index));
    return {
      index: { byteStart, byteEnd: byteStart + bytesOf(uri) },
      features: [{ $type: 'app.bsky.richtext.facet#link', uri }],
    };
  });
}
