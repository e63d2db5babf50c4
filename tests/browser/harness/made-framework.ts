import { zipSync } from 'fflate';
import type { Role } from '../../../lib/pack/entities.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import { PACK, ROLE } from '../../../scripts/bench/generated/blank.ts';
import type { GivenBytes } from './workshop.ts';

export type Edition = 'a' | 'b';
export const MADE = 'made-up';

const MATERIALS =
  'Brass Copper Iron Oak Clay Silk Wool Glass Slate Amber Cedar Linen Pewter Birch Ivory Cork Tin Jade';
const THINGS =
  'Lantern Kettle Barrel Saddle Bucket Ribbon Candle Mirror Basket Anchor Pulley Hinge Ladle Whistle Spindle';
const TRADES = 'Fitter Polisher Gilder Carver';
/** In one edition only: the last material stands for what is new or gone. */
const OF_ONE: Record<Edition, string> = { a: 'Marble', b: 'Velvet' };

/** A title that only this edition has. */
export const onlyIn = (edition: Edition): string => `${OF_ONE[edition]} Lantern Fitter`;

/** A framework of some thousand made-up trades, large enough to be written in several goes. */
export function madeFramework(edition: Edition): FrameworkPack {
  const roles: Role[] = [...MATERIALS.split(' '), OF_ONE[edition]].flatMap((material) =>
    THINGS.split(' ').flatMap((thing) =>
      TRADES.split(' ').map((trade) => {
        const title = `${material} ${thing} ${trade}`;
        const key = title.toLowerCase().replaceAll(' ', '-');
        return { ...ROLE, key, title, summary: `Makes a ${thing.toLowerCase()}.`, labels: [], loc: key };
      }),
    ),
  );
  return { ...PACK, id: MADE, revision: edition, title: 'Made-up trades', short: 'Made up', roles };
}

/** The same as a user would have it. */
export function madeZip(edition: Edition): GivenBytes {
  const bytes = new TextEncoder().encode(JSON.stringify(madeFramework(edition)));
  return { name: 'made-up.zip', bytes: zipSync({ 'made-up.json': bytes }) };
}
