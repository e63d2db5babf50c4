import type { PlaceView } from '../../../lib/lookup/view.ts';
import type { Texts } from '../../../lib/texts/texts.ts';
import type { Content, Phrase } from '../../content.ts';

/** Where an entity stands, in parts that are set side by side. */
export function placeParts(
  place: PlaceView | undefined,
  lang: string | undefined,
  { place: words }: Texts,
): Phrase[] {
  const said = (text: string): Content => ({ text, lang });
  switch (place?.kind) {
    case 'rung':
      return [words.rung(place.position, place.of), said(place.ladder)];
    case 'segment':
      return [words.segment(place.rung), said(place.ladder)];
    case 'level':
      return [words.level(place.codes, place.first, place.last), said(place.focus ?? place.scale)];
    case 'group':
      return [place.group, ...(place.parent ? [place.parent] : [])].map(said);
    case 'title-of':
      return [place.basis === 'illustrative' ? words.titleOfLoose(place.role) : words.titleOf(place.role)];
    default:
      return [];
  }
}
