import { rootOf } from '../dom/dom.ts';
import { areDistinct, type Colour, coloursIn, over } from './colour.ts';
import { NOTHING, paintOf, styleOf } from './look.ts';

/** Colours that are looked at for one text; a gradient of more is one of many stops. */
const MAX_COLOURS = 24;
const WHITE: Colour = [255, 255, 255, 1];
const DARK: Colour = [18, 18, 18, 1];

/**
 * Whether a text is of another colour than what is under it.
 * @param under what lies under it, from the top, its own element first
 */
export function hasContrast(element: Element, under: readonly Element[]): boolean {
  const backs = backsOf(under);
  if (!backs) return true;
  const inks = inksOf(element, under);
  return inks.length > 0 && inks.every((ink) => backs.every((back) => areDistinct(over(ink, back), back)));
}

/** Colours of the letters: one, or those of what shows through them. */
function inksOf(element: Element, under: readonly Element[]): Colour[] {
  const { color, webkitTextFillColor } = styleOf(element);
  const inks = coloursIn(webkitTextFillColor || color);
  if (inks.some(isInk)) return inks;
  const filled = under.find((one) => isShownInText(one));
  return filled ? paintOf(filled).layers.flat().filter(isInk) : inks;
}

function isInk([, , , a = 0]: Colour): boolean {
  return a > 0.15;
}

function isShownInText(element: Element): boolean {
  return styleOf(element).backgroundClip === 'text';
}

/** Colours that may be under the letters; null where a picture is, of which nothing is known. */
function backsOf(under: readonly Element[]): Colour[] | null {
  const layers: Colour[][] = [];
  for (const element of under) {
    const paint = paintOf(element);
    if (paint === NOTHING || isShownInText(element)) continue;
    if (paint.isPicture) return null;
    for (const layer of paint.layers) {
      if (layer.length > 0) layers.push(layer);
      if (layer.length > 0 && layer.every(([, , , a]) => a === 1)) return laid(layers);
    }
  }
  return laid([...layers, [sheetColour()]]);
}

function laid(layers: readonly Colour[][]): Colour[] {
  return layers.reduceRight<Colour[]>(
    (backs, layer) =>
      backs.flatMap((back) => layer.map((colour) => over(colour, back))).slice(0, MAX_COLOURS),
    [WHITE],
  );
}

/** What a page without any colour stands on. */
function sheetColour(): Colour {
  const { colorScheme } = styleOf(rootOf(document));
  const isDark =
    /dark/.test(colorScheme) &&
    (!/light/.test(colorScheme) || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? DARK : WHITE;
}
