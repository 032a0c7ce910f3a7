/** Pictures inside RTF, in their order: what Word lays beside HTML whose pictures are files of its machine. */
export function imagesOfRtf(rtf: string): Blob[] {
  const images: Blob[] = [];
  // A picture may stand twice, once for old readers; the second is inside \nonshppict.
  const once = rtf.replace(/\{\\nonshppict[\s\S]*?\}\s*\}/g, '');
  for (const [, kind, hex = ''] of once.matchAll(
    /\{\\pict[^{}]*(?:\{[^{}]*\}[^{}]*)*?\\(png|jpeg)blip[^{}]*?(?:\{[^{}]*\}[^{}]*?)*?\s([0-9a-f\s]{64,})\}/gi,
  )) {
    const digits = hex.replace(/\s/g, '');
    const bytes = new Uint8Array(digits.length >> 1);
    for (let i = 0; i < bytes.length; i++)
      bytes[i] = Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16);
    images.push(new Blob([bytes], { type: kind === 'png' ? 'image/png' : 'image/jpeg' }));
  }
  return images;
}
