import type { Importer } from './importer.ts';

/** Every format that can be imported. What reads it is loaded when it is asked for. */
const IMPORTERS: Readonly<Record<string, () => Promise<Importer>>> = {
  wordpress: async () => (await import('./wordpress/import.ts')).wordpress,
};

/** Their names, as on the command line. */
export const FORMATS: readonly string[] = Object.keys(IMPORTERS);

export async function findImporter(name: string): Promise<Importer | null> {
  return Object.hasOwn(IMPORTERS, name) ? ((await IMPORTERS[name]?.()) ?? null) : null;
}
