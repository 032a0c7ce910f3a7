/** Small plots side by side, as SVG that needs nothing else. */
import { escapeHtml } from '../../src/std/html-escape.ts';

export interface Series {
  name: string;
  colour: string;
  points: { x: number; y: number }[];
}

export interface Panel {
  title: string;
  unit: string;
  series: Series[];
  /** The budget, drawn as a broken line. */
  limit?: number | undefined;
}

export interface Plot {
  title: string;
  note: string;
  panels: Panel[];
  columns: number;
  /** Equal steps for equal factors, as for sizes that grow tenfold. */
  isLogarithmic?: boolean;
  xLabel: (x: number) => string;
  /** Where the horizontal axis is marked. */
  ticks: number[];
}

const WIDTH = 300;
const HEIGHT = 190;
const PAD = { left: 46, right: 16, top: 34, bottom: 26 };
const HEAD = 76;
const GAP = 18;

export function drawPlot(plot: Plot): string {
  const rows = Math.ceil(plot.panels.length / plot.columns);
  const width = plot.columns * (WIDTH + GAP) + GAP;
  const height = HEAD + rows * (HEIGHT + GAP) + 8;
  const panels = plot.panels.map((panel, i) => {
    const x = GAP + (i % plot.columns) * (WIDTH + GAP);
    const y = HEAD + Math.floor(i / plot.columns) * (HEIGHT + GAP);
    return `<g transform="translate(${x} ${y})">${drawPanel(panel, plot)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="11" fill="#1d2226">
<title>${escapeHtml(plot.title)}</title>
<rect width="100%" height="100%" fill="#fdfcf9"/>
<text x="${GAP}" y="30" font-size="17" font-weight="600">${escapeHtml(plot.title)}</text>
<text x="${GAP}" y="48" fill="#5c666d">${escapeHtml(plot.note)}</text>
${legend(plot.panels, GAP, 66)}
${panels.join('\n')}
</svg>
`;
}

function legend(panels: readonly Panel[], x: number, y: number): string {
  const names = new Map(
    panels.flatMap(({ series }) => series.map((one) => [one.name, one.colour])),
  );
  const hasLimit = panels.some(({ limit }) => limit !== undefined);
  const entries = [...names].map(([name, colour]) => ({ name, colour, dash: '' }));
  if (hasLimit) entries.push({ name: 'budget', colour: '#b5351a', dash: '4 3' });
  let at = x;
  return entries
    .map(({ name, colour, dash }) => {
      const drawn = `<line x1="${at}" x2="${at + 18}" y1="${y - 4}" y2="${y - 4}" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/><text x="${at + 24}" y="${y}">${escapeHtml(name)}</text>`;
      at += 44 + name.length * 6.4;
      return drawn;
    })
    .join('');
}

function drawPanel(panel: Panel, plot: Plot): string {
  const values = panel.series.flatMap(({ points }) => points.map(({ y }) => y));
  const top = roundUp(Math.max(...values, panel.limit ?? 0, 0.001) * 1.08);
  const scale = (x: number) => (plot.isLogarithmic ? Math.log10(x) : x);
  const [from, to] = [scale(Math.min(...plot.ticks)), scale(Math.max(...plot.ticks))];
  const inner = { width: WIDTH - PAD.left - PAD.right, height: HEIGHT - PAD.top - PAD.bottom };
  const atX = (x: number) =>
    PAD.left + (to === from ? 0.5 : (scale(x) - from) / (to - from)) * inner.width;
  const atY = (y: number) => PAD.top + inner.height * (1 - y / top);
  const grid = [0, top / 2, top].map(
    (y) =>
      `<line x1="${PAD.left}" x2="${WIDTH - PAD.right}" y1="${atY(y).toFixed(1)}" y2="${atY(y).toFixed(1)}" stroke="#e2ded4"/><text x="${PAD.left - 6}" y="${(atY(y) + 4).toFixed(1)}" text-anchor="end" fill="#5c666d">${label(y)}</text>`,
  );
  const ticks = plot.ticks.map(
    (x) =>
      `<text x="${atX(x).toFixed(1)}" y="${HEIGHT - 8}" text-anchor="middle" fill="#5c666d">${escapeHtml(plot.xLabel(x))}</text>`,
  );
  const limit =
    panel.limit === undefined
      ? ''
      : `<line x1="${PAD.left}" x2="${WIDTH - PAD.right}" y1="${atY(panel.limit).toFixed(1)}" y2="${atY(panel.limit).toFixed(1)}" stroke="#b5351a" stroke-width="1.5" stroke-dasharray="4 3"/>`;
  const lines = panel.series.map(({ points, colour }) => {
    const path = points.map(({ x, y }) => `${atX(x).toFixed(1)},${atY(y).toFixed(1)}`).join(' ');
    const dots =
      points.length > 12
        ? ''
        : points
            .map(
              ({ x, y }) =>
                `<circle cx="${atX(x).toFixed(1)}" cy="${atY(y).toFixed(1)}" r="3" fill="${colour}"/>`,
            )
            .join('');
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}`;
  });
  return `<text x="0" y="14" font-size="12.5" font-weight="600">${escapeHtml(panel.title)}</text><text x="${WIDTH - PAD.right}" y="14" text-anchor="end" fill="#5c666d">${escapeHtml(panel.unit)}</text>${grid.join('')}${ticks.join('')}${limit}${lines.join('')}`;
}

/** The next figure of 1, 2, 2.5 or 5 times a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((one) => one * power >= value) ?? 10;
  return step * power;
}

function label(value: number): string {
  return value >= 1000 ? `${value / 1000}k` : String(Number(value.toPrecision(3)));
}
