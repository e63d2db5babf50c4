/** Whether a point of an element's own box is left, in px from its corner. */
export type Shape = (x: number, y: number) => boolean;

interface Size {
  width: number;
  height: number;
}

/** What `clip-path` and `clip` leave of an element; null where they are not set. Shapes that are not known leave nothing. */
export function shapeOf({ clipPath, clip, position }: CSSStyleDeclaration, size: Size): Shape | null {
  if (clipPath && clipPath !== 'none') return pathShape(clipPath, size);
  const edges = /^rect\((.*)\)$/.exec(clip)?.[1];
  if (edges === undefined || !/^(?:absolute|fixed)$/.test(position)) return null;
  const [top = 0, right = size.width, bottom = size.height, left = 0] = edges
    .split(/[ ,]+/)
    .map((edge) => (edge === 'auto' ? undefined : Number.parseFloat(edge)));
  return (x, y) => x >= left && x <= right && y >= top && y <= bottom;
}

function pathShape(path: string, { width, height }: Size): Shape {
  const [, name = '', inner = ''] = /^(\w+)\(([^()]*)\)(?: border-box)?$/.exec(path) ?? [];
  const [before = '', after] = inner.split(/(?:^| )at /);
  const lengths = (text: string, sides: number[]): number[] =>
    (text.match(/\S+/g) ?? []).map((one, at) => {
      const side = sides[at % sides.length] ?? 0;
      return one.endsWith('%') ? (Number.parseFloat(one) / 100) * side : Number.parseFloat(one);
    });
  if (name === 'inset') {
    const [top = NaN, right = top, bottom = top, left = right] = lengths(before.split(' round ')[0] ?? '', [
      height,
      width,
    ]);
    return (x, y) => x >= left && x <= width - right && y >= top && y <= height - bottom;
  }
  if (name === 'circle' || name === 'ellipse') {
    const [cx = width / 2, cy = height / 2] = lengths(after ?? '', [width, height]);
    const mean = Math.hypot(width, height) / Math.SQRT2;
    const near = (c: number, side: number) => Math.min(c, side - c);
    const [rx = Math.min(near(cx, width), near(cy, height)), ry = rx] = lengths(
      before.replace('closest-side', ''),
      name === 'circle' ? [mean] : [width, height],
    );
    return (x, y) => ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1;
  }
  if (name !== 'polygon') return () => false;
  const corners = inner
    .split(',')
    .map((corner) => lengths(corner, [width, height]))
    .filter(([x = NaN]) => !Number.isNaN(x));
  return (x, y) => {
    let inside = false;
    corners.forEach(([x1 = NaN, y1 = NaN], at) => {
      const [x2 = NaN, y2 = NaN] = corners.at(at - 1) ?? [];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
    return inside;
  };
}
