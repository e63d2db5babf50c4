import { readFrames, refOf } from '../../lookup/shelf.ts';
import type { CardView, HeldView } from '../../lookup/view.ts';
import type { Matcher } from '../../match/matcher.ts';
import type { Spot } from '../../match/types.ts';
import { packOf } from '../../pack/ids.ts';
import { textBlocks } from '../../posting/text-blocks.ts';
import { type Chosen, enabledOnly } from '../frameworks/choice.ts';
import type { Answering } from '../frameworks/engine.ts';

/** Start of a text that names its card, in UTF-16 units: a screen reader reads it out as the name of the dialog. */
const NAME_CHARS = 120;
/** Different things that one answer lists at most; a selection of pages is read better with "Read a text". */
const MOST = 40;

interface Place {
  spot: Spot;
  text: string;
}

/** What a text names, place by place, in its order. */
export function placesIn(text: string, matcher: Matcher, pageTitle = ''): Place[] {
  // A selection is a piece out of a page: its first line is no title.
  const blocks = textBlocks(text).map((block) => ({
    text: block.text,
    context: block.context === 'title' ? ('list' as const) : block.context,
  }));
  return matcher.spot(blocks, pageTitle).flatMap((spots, at) => {
    const whole = blocks[at]?.text ?? '';
    return spots.map((spot) => ({ spot, text: whole.slice(spot.start, spot.end) }));
  });
}

/** The places of a text that are sure, one of each thing. */
export function sureThings(places: Place[]): Place[] {
  const sure = places.filter(({ spot }) => spot.verdict === 'match');
  const first = new Map(sure.toReversed().map((place) => [place.spot.matches[0]?.id, place]));
  return sure.filter((place) => first.get(place.spot.matches[0]?.id) === place);
}

/** The card of a text that is no one name: a sentence, a paragraph, a list. */
export async function passageCard(
  asked: string,
  places: Place[],
  { reader }: Answering,
  chosen: Chosen,
): Promise<CardView> {
  const frames = new Map((await readFrames(reader, chosen)).map((frame) => [frame.id, refOf(frame)]));
  const seen = new Set<string>();
  const holds = places.flatMap(({ spot, text }) =>
    enabledOnly(spot.matches, chosen).flatMap((match): HeldView[] => {
      const framework = frames.get(packOf(match.id));
      if (!framework || seen.has(match.id)) return [];
      seen.add(match.id);
      return [{ ...match, framework, text, verdict: spot.verdict }];
    }),
  );
  return {
    asked: asked.length > NAME_CHARS ? `${asked.slice(0, NAME_CHARS).trimEnd()}…` : asked,
    answers: [],
    possible: [],
    unmapped: [],
    whyNot: [],
    holds: holds.slice(0, MOST),
  };
}
