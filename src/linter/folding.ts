/** Texts compared without what typesetting changes: spaces, quotation marks, soft hyphens. */

export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .replace(/ ([;:!?»%€])/g, '$1')
    .replace(/« /g, '«')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .trim();
}

/** The parts of a quotation that were really said: an ellipsis or a bracket cuts it. */
function partsOf(quoted: string): string[] {
  return fold(quoted)
    .toLowerCase()
    .split(/\s*(?:\[[^\]]{0,200}\]|\(\.\.\.\)|\(…\)|…|\.\.\.)\s*/)
    .map((part) => part.replace(/^["'\s]+|[\s"'.,;:!?-]+$/g, ''))
    .filter((part) => part !== '');
}

/** The words stand in the text, in order, letter for letter but for typesetting and capitals. */
export function standsIn(quoted: string, text: string): boolean {
  const hay = fold(text).toLowerCase();
  let from = 0;
  for (const part of partsOf(quoted)) {
    const at = hay.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}
