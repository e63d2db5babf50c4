/** A box in client coordinates. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function area(boxes: readonly Box[]): number {
  return boxes.reduce((sum, { left, right, top, bottom }) => sum + (right - left) * (bottom - top), 0);
}

export function middleOf({ left, top, right, bottom }: Box): [number, number] {
  return [(left + right) / 2, (top + bottom) / 2];
}

/** Points along the middle of a box. */
export function samplesOf({ left, top, right, bottom }: Box): [number, number][] {
  return [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => [left + share * (right - left), (top + bottom) / 2]);
}
