/** Prints the results and writes them down: JSON for machines, Markdown and SVG for people. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Soaked } from '../parts/soak.ts';
import { afterwards, type Machine } from './machine.ts';
import type { Measure } from './measure.ts';
import { drawPlot } from './plot.ts';
import { growthPlot, soakPlot } from './plots.ts';
import { asMarkdown, asText, machineLine, tablesOf } from './tables.ts';

export interface Results {
  /** A whole run is kept in the repository; of another, the results lie in `tmp`. */
  folder: string;
  name: string;
  machine: Machine;
  measures: Measure[];
  soaked: Soaked | null;
}

const READ_ME = 'How to read this: [bench/README.md](../README.md).';

export function writeResults(results: Results): void {
  const { folder, name, measures, soaked } = results;
  const machine = afterwards(results.machine);
  const tables = tablesOf(measures);
  mkdirSync(folder, { recursive: true });
  const plots = {
    ...(measures.some(({ part }) => part === 'growth')
      ? { growth: growthPlot(measures, machine) }
      : {}),
    ...(soaked ? { memory: soakPlot(soaked, machine) } : {}),
  };
  const images: string[] = [];
  for (const [what, plot] of Object.entries(plots)) {
    const file = `${name}-${what}.svg`;
    writeFileSync(join(folder, file), drawPlot(plot));
    images.push(`![${plot.title}](${file})\n`);
  }
  const text = [
    `# Results\n`,
    `${machineLine(machine)} ${READ_ME}\n`,
    ...images,
    ...tables.map(asMarkdown),
  ];
  writeFileSync(join(folder, `${name}.md`), text.join('\n'));
  writeFileSync(
    join(folder, `${name}.json`),
    `${JSON.stringify({ machine, measures, memory: soaked?.memory }, null, 1)}\n`,
  );
  for (const table of tables) console.log(asText(table));
  console.log(`${machineLine(machine)}\nWritten to ${join(folder, `${name}.md`)}`);
}
