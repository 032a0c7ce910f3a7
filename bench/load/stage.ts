/** A publication of its own for one measurement, taken down at the end whatever happens. */
import type { Garden, Grown } from '../fill/grown.ts';
import type { DatabaseKind } from '../report/measure.ts';
import { type Site, startSite } from './site.ts';
import { openWriter, type Writer } from './writer.ts';

export interface Stage {
  grown: Grown;
  sites: Site[];
  writer: Writer;
}

export interface Wanted {
  kind: DatabaseKind;
  articles: number;
  /** How many serve it; one. */
  processes?: number;
  /** What `recto serve` is told besides. */
  environment?: Record<string, string>;
  /** Folder of the compiled product. */
  build: string;
}

export async function onStage<Result>(
  garden: Garden,
  wanted: Wanted,
  act: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const { build } = wanted;
  const grown = await garden.copy(wanted.kind, wanted.articles);
  const sites: Site[] = [];
  let writer: Writer | null = null;
  try {
    for (let i = 0; i < (wanted.processes ?? 1); i += 1) {
      const roles = i === 0 ? 'web,worker' : 'web';
      const environment = { ...wanted.environment, ...grown.environment, RECTO_ROLES: roles };
      sites.push(await startSite({ build, environment }));
    }
    writer = await openWriter(grown);
    return await act({ grown, sites, writer });
  } finally {
    await writer?.close();
    await Promise.all(sites.map((site) => site.stop()));
    await grown.remove();
  }
}
