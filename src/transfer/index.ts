import type { Importer } from './importer.ts';
import { wordpress } from './wordpress/import.ts';

/** Every format that can be imported. */
export const importers: readonly Importer[] = [wordpress];

export function findImporter(name: string): Importer | null {
  return importers.find((one) => one.name === name) ?? null;
}
