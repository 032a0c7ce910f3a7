/** The faces in which words are drawn into pictures: the web fonts of the pages, unpacked once. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Font, Face as FontFace, Variation } from 'harfbuzzjs';

export interface Face {
  font: Font;
  /** Font units per em. */
  upem: number;
  /** Code points that it has a glyph for. */
  covers: Set<number>;
}

const require = createRequire(import.meta.url);
const loaded = new Map<string, Promise<Face>>();

/**
 * @param path inside `node_modules`.
 * @param weight for variable faces; those with one weight pay no heed.
 */
export function loadFace(path: string, weight: number): Promise<Face> {
  const key = `${path} ${weight}`;
  const known = loaded.get(key);
  if (known) return known;
  const face = readFace(path, weight);
  loaded.set(key, face);
  face.catch(() => loaded.delete(key));
  return face;
}

async function readFace(path: string, weight: number): Promise<Face> {
  // Eight megabytes that a site without cards to draw need not hold.
  const { default: unpackWoff2 } = await import('woff2-encoder/decompress');
  const packed = await readFile(require.resolve(path));
  const face = new FontFace(new Blob(await unpackWoff2(packed)));
  const font = new Font(face);
  if (face.getAxisInfos().wght) font.setVariations([new Variation('wght', weight)]);
  return { font, upem: face.upem, covers: new Set(face.collectUnicodes()) };
}
