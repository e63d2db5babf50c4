/** Evidence for the candidates of one title: a row of columns for each, and which of them is right (-1 for none). */
export interface Example {
  right: number;
  count: number;
  rows: Float32Array;
}

/**
 * Weights under which the right candidates are likeliest (conditional logit by gradient steps, Adam).
 * @param width columns of a row
 */
export function fitWeights(examples: Example[], width: number, rounds = 150): Float64Array {
  const spread = spreadOf(examples, width);
  const weights = new Float64Array(width).fill(0.3);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (let round = 1; round <= rounds; round++) {
    const slope = slopeOf(examples, width, scaled(weights, spread));
    const step = 0.1 * (1 - (0.8 * round) / rounds);
    for (let column = 0; column < width; column++) {
      const value = (slope[column] ?? 0) / (spread[column] ?? 1) + 1e-4 * (weights[column] ?? 0);
      mean[column] = 0.9 * (mean[column] ?? 0) + 0.1 * value;
      square[column] = 0.98 * (square[column] ?? 0) + 0.02 * value * value;
      const down = (mean[column] ?? 0) / (1 - 0.9 ** round);
      const size = Math.sqrt((square[column] ?? 0) / (1 - 0.98 ** round)) + 1e-8;
      weights[column] = (weights[column] ?? 0) - (step * down) / size;
    }
  }
  return scaled(weights, spread);
}

function scaled(weights: Float64Array, spread: Float64Array): Float64Array {
  return weights.map((weight, column) => weight / (spread[column] ?? 1));
}

/** How far the numbers of each column spread. */
function spreadOf(examples: Example[], width: number): Float64Array {
  const sums = new Float64Array(width);
  const squares = new Float64Array(width);
  let count = 0;
  for (const { rows } of examples) {
    count += rows.length / width;
    for (const [at, value] of rows.entries()) {
      sums[at % width] = (sums[at % width] ?? 0) + value;
      squares[at % width] = (squares[at % width] ?? 0) + value * value;
    }
  }
  return squares.map((square, column) => {
    const mean = (sums[column] ?? 0) / count;
    return Math.sqrt(Math.max(square / count - mean * mean, 1e-12));
  });
}

function slopeOf(examples: Example[], width: number, weights: Float64Array): Float64Array {
  const slope = new Float64Array(width);
  const known = examples.filter(({ right }) => right >= 0);
  for (const example of known) {
    const chances = chancesOf(example, weights);
    for (let one = 0; one < example.count; one++) {
      const miss = (chances[one] ?? 0) - (one === example.right ? 1 : 0);
      for (let column = 0; column < width; column++) {
        slope[column] =
          (slope[column] ?? 0) + (miss * (example.rows[one * width + column] ?? 0)) / known.length;
      }
    }
  }
  return slope;
}

function chancesOf({ count, rows }: Example, weights: Float64Array): Float64Array {
  const scores = new Float64Array(count);
  for (let one = 0; one < count; one++) {
    for (const [column, weight] of weights.entries()) {
      scores[one] = (scores[one] ?? 0) + weight * (rows[one * weights.length + column] ?? 0);
    }
  }
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
