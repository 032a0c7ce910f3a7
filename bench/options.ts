/** What a run measures, and how much of it. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { DatabaseKind } from './report/measure.ts';

export const PARTS = [
  'weight',
  'cached',
  'mailing',
  'growth',
  'stampede',
  'import',
  'coherence',
  'comments',
  'soak',
] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  parts: ReadonlySet<Part>;
  /** Measured as it should be, nothing left out: the results are kept in the repository. */
  isKept: boolean;
  /** Articles, ascending. */
  sizes: number[];
  databases: DatabaseKind[];
  publishes: number;
  /** Posts of the import. */
  posts: number;
  /** Of the soak. */
  minutes: number;
  /** Folder of the compiled product. */
  build: string;
}

const HELP = `npm run bench -- [PART …] [OPTION …]

Parts: ${PARTS.join(', ')}. Without any: all but soak.

  --sizes 1000,10000,100000   articles in the publication
  --databases sqlite,postgres
  --publishes 50              for publish to visible
  --posts 10000               for the import
  --minutes 10                for the soak
  --build FOLDER              another build of the product, to compare`;

export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      databases: { type: 'string', default: 'sqlite,postgres' },
      publishes: { type: 'string', default: '50' },
      posts: { type: 'string', default: '10000' },
      minutes: { type: 'string', default: '10' },
      build: { type: 'string', default: join(import.meta.dirname, '..', 'dist') },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const unknown = positionals.find((name) => !(PARTS as readonly string[]).includes(name));
  if (unknown) {
    console.error(`There is no part called ${unknown}.\n\n${HELP}`);
    process.exit(2);
  }
  const isAll = positionals.length === 0;
  const chosen = isAll ? PARTS.filter((part) => part !== 'soak') : (positionals as Part[]);
  return {
    parts: new Set(chosen),
    isKept: args.length === 0 || args.join() === 'soak',
    sizes: values.sizes
      .split(',')
      .map(Number)
      .sort((a, b) => a - b),
    databases: values.databases.split(',') as DatabaseKind[],
    publishes: Number(values.publishes),
    posts: Number(values.posts),
    minutes: Number(values.minutes),
    build: resolve(values.build),
  };
}
