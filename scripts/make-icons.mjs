// Draws public/icon/*.png, a ladder with one rung in full strength: node scripts/make-icons.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const SIZES = [16, 32, 48, 96, 128];
const GROUND = [59, 76, 202];
const INK = [255, 255, 255];
/** Samples per pixel and axis; edges come out smooth. */
const SAMPLES = 8;

/** Shapes on a square of 1: x, y, width, height, corner radius, colour, opacity. Later ones lie on top. */
const SHAPES = [
  { x: 0, y: 0, w: 1, h: 1, r: 0.22, colour: GROUND, alpha: 1 },
  { x: 0.25, y: 0.16, w: 0.1, h: 0.68, r: 0.05, colour: INK, alpha: 1 },
  { x: 0.65, y: 0.16, w: 0.1, h: 0.68, r: 0.05, colour: INK, alpha: 1 },
  { x: 0.35, y: 0.27, w: 0.3, h: 0.09, r: 0, colour: INK, alpha: 0.55 },
  { x: 0.3, y: 0.445, w: 0.4, h: 0.12, r: 0, colour: INK, alpha: 1 },
  { x: 0.35, y: 0.65, w: 0.3, h: 0.09, r: 0, colour: INK, alpha: 0.55 },
];

function covers({ x, y, w, h, r }, px, py) {
  const dx = Math.max(x + r - px, px - (x + w - r), 0);
  const dy = Math.max(y + r - py, py - (y + h - r), 0);
  const inside = px >= x && px <= x + w && py >= y && py <= y + h;
  return inside && (r === 0 || dx * dx + dy * dy <= r * r);
}

function pixel(size, column, row) {
  let colour = [0, 0, 0];
  let alpha = 0;
  for (const shape of SHAPES) {
    let hits = 0;
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
      const px = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
      const py = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
      if (covers(shape, px, py)) hits++;
    }
    const over = (hits / SAMPLES ** 2) * shape.alpha;
    const sum = over + alpha * (1 - over);
    if (sum === 0) continue;
    const under = alpha * (1 - over);
    colour = colour.map((value, at) => (shape.colour[at] * over + value * under) / sum);
    alpha = sum;
  }
  return [...colour.map(Math.round), Math.round(alpha * 255)];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, check]);
}

/** CRC of a PNG chunk; `zlib.crc32` exists from Node 20.15 on. */
function crc(bytes) {
  return crc32(bytes) >>> 0;
}

function png(size) {
  const rows = [];
  for (let row = 0; row < size; row++) {
    rows.push(0);
    for (let column = 0; column < size; column++) rows.push(...pixel(size, column, row));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = new URL('../public/icon/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const size of SIZES) writeFileSync(new URL(`${size}.png`, folder), png(size));
