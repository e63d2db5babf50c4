/** One line of the table. */
export interface Row {
  name: string;
  value: string;
  budget?: string;
  /** Absent where there is no budget, or where the row only explains another. */
  within?: boolean;
}

/** A measurement: its name for `--only`, a line for people, and what it does. */
export interface Measurement {
  name: string;
  what: string;
  run(): Promise<Row[]>;
}

const round = (value: number): string => {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toPrecision(2);
};

/** A row that must not exceed its budget, or one without a budget. */
export function row(name: string, value: number, unit: string, budget?: number): Row {
  const text = `${round(value)} ${unit}`;
  if (budget === undefined) return { name, value: text };
  return { name, value: text, budget: `≤ ${budget} ${unit}`, within: value <= budget };
}

const verdict = ({ within }: Row): string => (within === undefined ? '' : within ? 'ok' : 'OVER BUDGET');

/** The rows as lines of equal columns. */
export function table(rows: Row[]): string {
  const cells = rows.map((one) => [one.name, one.value, one.budget ?? '', verdict(one)]);
  const widths = [0, 1, 2].map((at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  const pad = (text: string, at: number): string =>
    at === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[at] ?? 0);
  return cells
    .map((line) =>
      line
        .map((text, at) => (at < 3 ? pad(text, at) : text))
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}
