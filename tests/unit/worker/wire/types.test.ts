import { expectTypeOf, test } from 'vitest';
import type { PlaceView } from '../../../../lib/lookup/view.ts';
import type { Match, SpotBlock, WhyNot } from '../../../../lib/match/types.ts';
import type { FrameFindings, TitleReport } from '../../../../lib/worker/wire/findings-schema.ts';
import type { Params } from '../../../../lib/worker/wire/schemas.ts';

/** Checked by the compiler: a field that the matcher gives and a schema leaves out would vanish on the wire. */
test('What crosses the wire has all fields of what the matcher and the views give', () => {
  expectTypeOf<FrameFindings['terms'][number]['matches'][number]>().toEqualTypeOf<Match>();
  expectTypeOf<TitleReport['whyNot'][number]>().toEqualTypeOf<WhyNot>();
  expectTypeOf<NonNullable<TitleReport['place']>>().toEqualTypeOf<PlaceView>();
  expectTypeOf<Params<'spot'>['blocks'][number]>().toEqualTypeOf<SpotBlock>();
  expectTypeOf<Params<'card'>['matches'][number]>().toEqualTypeOf<Match>();
});
