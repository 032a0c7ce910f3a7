const QUOTE = /([«“]\u202f?)([^»”]*?)(\u202f?[»”])/;

/** A sentence of ours that quotes: what somebody wrote goes in its own direction, and turns ours around no more. */
export function Quoted({ text }: { text: string }) {
  const parts = text.split(QUOTE);
  return parts.map((part, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, which come and go together
    return at % 4 === 2 ? <bdi key={at}>{part}</bdi> : part;
  });
}
