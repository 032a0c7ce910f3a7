import type { FileTypeName } from './file-types.ts';

/** SVG, behind what XML allows before the root: mark of order, declaration, comments, DOCTYPE. */
export function findSvg(head: Buffer): FileTypeName | null {
  const text = decode(head)
    .replace(/^\ufeff?\s*/, '')
    .replace(
      /^(<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE\s+svg\b[^>[]*(\[[^\]]*\]\s*)?>\s*)*/i,
      '',
    );
  return /^<([A-Za-z_][\w.-]*:)?svg[\s>/]/.test(text) ? 'svg' : null;
}

function decode(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return head.toString('utf16le');
  return head.toString('utf8');
}

/** UTF-8, or bytes above ASCII as Windows writes them; nothing that is not for reading. */
export function findText(head: Buffer, name: string): FileTypeName | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text does not hold
  if (/[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/.test(head.toString('latin1'))) return null;
  return /\.(csv|tsv)$/i.test(name) ? 'csv' : 'txt';
}
