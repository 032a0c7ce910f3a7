const LONGEST = 100;

/**
 * A file's name as people see it: the last part of a path in either slant, in one line, without marks
 * that reverse the direction of writing (`photo\u202Egpj.exe`), and ending in what the file really is.
 *
 * @param extension without the dot.
 */
export function cleanFileName(name: string, extension: string): string {
  const last = name.split(/[\\/]/).pop() ?? '';
  const words = last
    .normalize('NFC')
    .replace(/[\p{C}]/gu, '')
    .replace(/[<>:"|?*\s]+/g, ' ')
    .replace(/^[.\s]+/, '');
  const stem = words
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(new RegExp(`\\.${extension}$`, 'i'), '')
    .replace(/[.\s]+$/, '');
  const short = Array.from(stem).slice(0, LONGEST).join('').trim();
  return `${short === '' ? 'file' : short}.${extension}`;
}
