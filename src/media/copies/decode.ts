/** Bytes of a text into characters: by what the server says, the bytes themselves, or the page says. */

const CHARSET = /charset\s*=\s*["']?\s*([\w.:-]+)/i;
/** HTML looks for its own declaration in the first 1,024 bytes. */
const DECLARED_WITHIN = 1024;

/** @param contentType the whole header, with its parameters */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const label = markOf(bytes) ?? CHARSET.exec(contentType)?.[1] ?? declaredIn(bytes);
  if (label) {
    const known = decoderFor(label);
    if (known) return known.decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  return CHARSET.exec(head)?.[1];
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
