import type { Grown } from './measure-size.ts';

/** One line of the picture. Told apart by its dashes and its name, not by colour alone. */
interface Line {
  name: string;
  of: (grown: Grown) => number;
  light: string;
  dark: string;
  dash: string;
}

const LINES: Line[] = [
  { name: 'build', of: ({ build }) => build, light: '#9a3e00', dark: '#ff9d5c', dash: '' },
  { name: 'size', of: ({ size }) => size, light: '#00684b', dark: '#3fd0a0', dash: '9 4' },
  { name: 'title look-up', of: ({ title }) => title, light: '#005a9c', dark: '#6cb8f5', dash: '2 3' },
  { name: 'search', of: ({ search }) => search, light: '#8a2f73', dark: '#f0a0d8', dash: '9 3 2 3' },
  { name: 'spotting', of: ({ spotCold }) => spotCold, light: '#5c5400', dark: '#d9cb3c', dash: '5 5' },
];
const WIDTH = 760;
const HEIGHT = 430;
const LEFT = 62;
const RIGHT = 170;
const TOP = 52;
const BOTTOM = 62;
const BETWEEN_NAMES = 17;

/**
 * Draws how much more of everything so many times the labels take, in relation to the smallest classification, so that
 * the speed of the machine does not matter. Both axes are logarithmic: what grows with the labels runs along the
 * diagonal, what stays the same runs level. Gives an SVG for light and dark.
 */
export function growthPicture(grown: Grown[]): string {
  const measured = grown.filter(({ labels }) => labels > 0);
  const [first] = measured;
  const last = measured.at(-1);
  if (!first || !last || last === first) throw new Error('Two sizes at least are needed for a picture.');
  const times = LINES.map(({ of }) => measured.map((one) => of(one) / of(first)));
  const most = Math.ceil(Math.log2(Math.max(last.labels / first.labels, ...times.flat())));
  const least = Math.floor(Math.log2(Math.min(1, ...times.flat())));
  const x = (labels: number) =>
    LEFT +
    (Math.log2(labels / first.labels) / Math.log2(last.labels / first.labels)) * (WIDTH - LEFT - RIGHT);
  const y = (ratio: number) =>
    HEIGHT - BOTTOM - ((Math.log2(ratio) - least) / (most - least)) * (HEIGHT - TOP - BOTTOM);
  const curves = LINES.map(({ dash }, at) => {
    const points = measured.map(
      ({ labels }, one) => `${fixed(x(labels))},${fixed(y(times[at]?.[one] ?? 1))}`,
    );
    const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
    return `<polyline class="curve c${at}"${dashes} points="${points.join(' ')}"/>`;
  });
  const ends = [...times.map((ratios) => ratios.at(-1) ?? 1), last.labels / first.labels];
  const names = [...LINES.map(({ name }) => name), 'as the labels'];
  const heights = spreadOut(ends.map((ratio) => y(ratio)));
  const labels = names.map((name, at) => {
    const text = `${name} × ${(ends[at] ?? 1).toFixed(1)}`;
    const kind = at < LINES.length ? `name n${at}` : 'name';
    return `<text class="${kind}" x="${fixed(WIDTH - RIGHT + 10)}" y="${fixed((heights[at] ?? 0) + 4)}">${text}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title desc">`,
    '<title id="title">How Rung grows with the number of labels</title>',
    `<desc id="desc">${described(names, ends, last.labels / first.labels)}</desc>`,
    `<style>${style()}</style>`,
    `<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<text class="head" x="${LEFT}" y="24">Times as much as with ${count(first.labels)} labels</text>`,
    ...grid(measured, least, most, x, y),
    `<line class="linear" x1="${fixed(x(first.labels))}" y1="${fixed(y(1))}" x2="${fixed(x(last.labels))}" y2="${fixed(y(last.labels / first.labels))}"/>`,
    ...curves,
    ...labels,
    '</svg>',
    '',
  ].join('\n');
}

function grid(
  measured: Grown[],
  least: number,
  most: number,
  x: (labels: number) => number,
  y: (ratio: number) => number,
): string[] {
  const rows = Array.from({ length: most - least + 1 }, (_, at) => 2 ** (least + at)).flatMap((ratio) => [
    `<line class="grid" x1="${LEFT}" y1="${fixed(y(ratio))}" x2="${WIDTH - RIGHT}" y2="${fixed(y(ratio))}"/>`,
    `<text class="tick" text-anchor="end" x="${LEFT - 8}" y="${fixed(y(ratio) + 4)}">× ${ratio}</text>`,
  ]);
  const columns = measured.flatMap(({ labels }) => [
    `<line class="grid" x1="${fixed(x(labels))}" y1="${TOP}" x2="${fixed(x(labels))}" y2="${HEIGHT - BOTTOM}"/>`,
    `<text class="tick" text-anchor="middle" x="${fixed(x(labels))}" y="${HEIGHT - BOTTOM + 20}">${count(labels)}</text>`,
  ]);
  const middle = fixed((LEFT + WIDTH - RIGHT) / 2);
  return [
    ...rows,
    ...columns,
    `<text class="tick" text-anchor="middle" x="${middle}" y="${HEIGHT - 16}">labels beside the five packs</text>`,
  ];
}

/** Heights of the names, pushed apart where their lines end close together; their order stays. */
function spreadOut(wanted: number[]): number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const heights = [...wanted];
  // From the bottom up, as the lowest line must not fall out of the picture.
  let below = HEIGHT - BOTTOM + BETWEEN_NAMES;
  for (const at of order.reverse()) {
    heights[at] = Math.min(wanted[at] ?? 0, below - BETWEEN_NAMES);
    below = heights[at] ?? 0;
  }
  return heights;
}

function described(names: string[], ends: number[], labels: number): string {
  const said = LINES.map((_, at) => `${names[at]} ${(ends[at] ?? 1).toFixed(1)} times`);
  return `With ${labels} times the labels: ${said.join(', ')}. Both axes are logarithmic.`;
}

function style(): string {
  const colours = (of: 'light' | 'dark') =>
    LINES.map((line, at) => `.c${at}{stroke:${line[of]}}.n${at}{fill:${line[of]}}`).join('');
  return [
    'text{font:13px system-ui,sans-serif;fill:#3c4043}.head{font-size:15px;font-weight:600;fill:#1b1d1f}',
    '.ground{fill:#fff}.grid{stroke:#dcdfe3}.curve{fill:none;stroke-width:2.5;stroke-linejoin:round}',
    '.linear{stroke:#6b7075;stroke-width:1}.name{font-weight:600}',
    colours('light'),
    '@media(prefers-color-scheme:dark){text{fill:#c4c9cf}.head{fill:#f1f3f4}.ground{fill:#16181b}',
    `.grid{stroke:#33383e}.linear{stroke:#8f959c}${colours('dark')}}`,
  ].join('');
}

const fixed = (value: number): string => value.toFixed(1);
const count = (labels: number): string => labels.toLocaleString('en');
