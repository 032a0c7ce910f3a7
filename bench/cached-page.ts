/**
 * One page in memory, asked for as fast as it is answered: Recto beside a bare node:http and beside
 * nginx with the page on disk, in turn, each on one core. `node bench/cached-page.ts --seconds 5`
 *
 * Requests per second say what a reader would see on this machine now; processor time per request
 * says the same and is steadier where others use the machine.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage, plainForm, type Representation } from '../src/cache/cached-page.ts';
import { prepareNginx } from './load/nginx.ts';
import { isInstalled, startServer } from './load/processes.ts';
import { ask, loadTool } from './load/requests.ts';
import { SAMPLE_PATH, samplePage } from './sample-page.ts';

interface Figure {
  server: string;
  perSecond: number;
  cpuMicros: number | null;
  failures: number;
}

interface Contender {
  server: string;
  command: string[];
}

const BUDGETS = { ofBareHttp: 0.9, ofNginx: 0.5 };
const PORT = 4199;
const CONNECTIONS = 64;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});

async function measure({ server, command }: Contender, headers: Record<string, string>) {
  const running = await startServer(server, PORT, command);
  try {
    const load = {
      url: `http://127.0.0.1:${PORT}${SAMPLE_PATH}`,
      connections: CONNECTIONS,
      headers,
    };
    await ask({ ...load, seconds: 1 });
    const before = running.cpuMs();
    const { requests, perSecond, failures } = await ask({
      ...load,
      seconds: Number(values.seconds),
    });
    const after = running.cpuMs();
    const cpuMs = before === null || after === null ? null : after - before;
    const cpuMicros = cpuMs === null || requests === 0 ? null : (cpuMs * 1000) / requests;
    return { server, perSecond, cpuMicros, failures };
  } finally {
    await running.stop();
  }
}

function contenders(form: Representation, folder: string): Contender[] {
  const script = (name: string, ...args: string[]) => [
    process.execPath,
    resolve(import.meta.dirname, 'servers', name),
    String(PORT),
    ...args,
  ];
  const all = [
    { server: 'bare node:http', command: script('bare-http.ts', form.encoding) },
    { server: 'Recto, listener', command: script('recto-page.ts', 'listener') },
    { server: 'Recto, gate', command: script('recto-page.ts', 'gate') },
  ];
  if (!isInstalled('nginx')) return all;
  return [
    ...all,
    { server: 'nginx, disk', command: ['nginx', ...prepareNginx(folder, PORT, form)] },
  ];
}

/** Rounds go through all servers in turn, so that a busy minute weighs on each alike. */
async function measureForm(form: Representation, rounds: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'recto-bench-'));
  const headers: Record<string, string> =
    form.encoding === 'identity' ? {} : { 'Accept-Encoding': `${form.encoding}, gzip;q=0.5` };
  try {
    const servers = contenders(form, folder);
    const figures: Figure[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const server of servers) figures.push(await measure(server, headers));
    }
    return servers.map(({ server }) => best(figures.filter((one) => one.server === server)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What disturbs a measurement only ever makes it worse: the best of all rounds is the nearest. */
function best(figures: Figure[]): Figure {
  const cpu = figures.flatMap((one) => (one.cpuMicros === null ? [] : [one.cpuMicros]));
  return {
    server: figures[0]?.server ?? '',
    perSecond: Math.max(...figures.map((one) => one.perSecond)),
    cpuMicros: cpu.length === 0 ? null : Math.min(...cpu),
    failures: figures.reduce((sum, one) => sum + one.failures, 0),
  };
}

function printTable(title: string, figures: Figure[]): void {
  const bare = figures[0];
  const nginx = figures.find((one) => one.server.startsWith('nginx'));
  const ratio = (one: Figure, other: Figure | undefined) =>
    other ? (one.perSecond / other.perSecond).toFixed(2) : '-';
  const cpuRatio = (one: Figure, other: Figure | undefined) =>
    one.cpuMicros && other?.cpuMicros ? (other.cpuMicros / one.cpuMicros).toFixed(2) : '-';
  console.log(`\n${title}`);
  console.table(
    figures.map((one) => ({
      server: one.server,
      'requests/s': Math.round(one.perSecond),
      'µs CPU': one.cpuMicros === null ? '-' : one.cpuMicros.toFixed(1),
      [`of bare (≥ ${BUDGETS.ofBareHttp})`]: ratio(one, bare),
      [`of nginx (≥ ${BUDGETS.ofNginx})`]: ratio(one, nginx),
      'of bare, by CPU': cpuRatio(one, bare),
      'of nginx, by CPU': cpuRatio(one, nginx),
      failures: one.failures,
    })),
  );
}

const page = await buildPage(SAMPLE_PATH, samplePage, Date.now());
const results: Record<string, Figure[]> = {};
if (!isInstalled('nginx')) console.warn('nginx is not installed: its budget is not measured.');
for (const form of [page.br, plainForm(page)]) {
  if (form === null) continue;
  const figures = await measureForm(form, Number(values.rounds));
  results[form.encoding] = figures;
  const title = `${form.encoding}: ${form.body.length} bytes, ${CONNECTIONS} connections, ${loadTool()}`;
  if (!values.json) printTable(title, figures);
}
if (values.json) console.log(JSON.stringify(results));
