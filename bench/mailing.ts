/**
 * `node bench/mailing.ts [PARTS] [COUNT]`: letters against nodemailer's pool alone on the same sink,
 * 10,000 recipients whose sender is killed twenty times, and the memory of 1,000, 10,000 and 100,000. The sink
 * is a process of its own. Parts that were measured are written to `results/mailing.md`; figures of the
 * others, from an earlier run, stay beside them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureKilled, measureMemory, measureSpeed } from './parts/mailing.ts';
import { describeMachine } from './report/machine.ts';
import type { Measure } from './report/measure.ts';
import { writeResults } from './report/write.ts';

const ROUNDS = 3;
const [parts = 'speed,killed,memory', size = ''] = process.argv.slice(2);
const results = join(import.meta.dirname, 'results');
const kept = join(results, 'mailing.json');

const machine = describeMachine();
const measures: Measure[] = [];
if (parts.includes('speed')) measures.push(...(await measureSpeed(Number(size) || 2_000, ROUNDS)));
if (parts.includes('killed')) measures.push(...(await measureKilled(Number(size) || 10_000, 20)));
if (parts.includes('memory'))
  measures.push(...(await measureMemory([1_000, 10_000, Number(size) || 100_000])));
const before: Measure[] = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')).measures : [];
const isAnew = ({ part }: Measure) => measures.some((one) => one.part === part);
writeResults({
  folder: results,
  name: 'mailing',
  machine,
  measures: [...measures, ...before.filter((one) => !isAnew(one))],
  soaked: null,
});
