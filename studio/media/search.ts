/** What the address of the library says: what is looked for, and which file is open. */
export interface LibrarySearch {
  q?: string;
  kind?: 'image' | 'audio' | 'video' | 'file';
  lacks?: 'use' | 'alt' | 'credit' | 'origin' | 'bytes';
  lang?: string;
  file?: string;
}

const KINDS = ['image', 'audio', 'video', 'file'] as const;
const LACKS = ['use', 'alt', 'credit', 'origin', 'bytes'] as const;

export function librarySearch(found: Record<string, unknown>): LibrarySearch {
  const { q, lang, file } = found;
  const kind = KINDS.find((one) => one === found.kind);
  const lacks = LACKS.find((one) => one === found.lacks);
  return {
    ...(typeof q === 'string' && q ? { q } : {}),
    ...(kind ? { kind } : {}),
    ...(lacks ? { lacks } : {}),
    ...(typeof lang === 'string' && lang ? { lang } : {}),
    ...(typeof file === 'string' && file ? { file } : {}),
  };
}
