import type { OrderId } from '../../world/ids';
import type { State } from '../../world/state';
import { CAST, type Player } from './cast';
import { type Draw, drawing, tenths } from './draw';
import type { Geography } from './geography';

/** Size by rank: force and wealth in the model's root scale, so that 10 against 100 is one against a hundred. */
const SIZES: Readonly<
  Record<Player['rank'], readonly [lo: number, hi: number, millions: readonly [number, number]]>
> = {
  great: [72, 96, [14, 30]],
  major: [40, 58, [6, 13]],
  middle: [20, 36, [2.5, 6]],
  small: [6, 17, [0.4, 2]],
};

/** Points by which a state leans to the order of its seat, or, without a seat, to one that is drawn. */
const LEAN = 26;

/** Twenty-four unequal states: autocracies mostly, closed, poor in rights and bound by nothing. */
export function makeStates(seed: number, { place, borders }: Geography): Record<string, State> {
  const sizes = drawing(seed, 'sizes');
  const draw = drawing(seed, 'states');
  const states: Record<string, State> = {};
  for (const player of CAST) {
    const at = place[player.id];
    if (!at) throw new Error(`'${player.id}' has no place.`);
    const [lo, hi, millions] = SIZES[player.rank];
    // A free city or a merchant republic: where the liberal order is listed, and here and there by chance.
    const isRepublic = draw.happens(player.seat === 'liberal' ? 1 : 0.06);
    const accountability = isRepublic ? draw.between(34, 52) : draw.between(2, 20);
    states[player.id] = {
      id: player.id,
      name: player.name,
      label: player.name,
      region: player.region,
      culture: player.culture,
      place: at,
      borders: borders[player.id] ?? [],
      population: sizes.between(millions[0], millions[1]),
      standing: 'sovereign',
      ruler: null,
      force: sizes.between(lo, hi),
      wealth: sizes.between(lo, hi),
      technology: draw.between(14, 30),
      openness: tenths(draw.between(8, 22) + (isRepublic ? 14 : 0)),
      cohesion: draw.between(28, 66),
      inequality: draw.between(46, 78),
      rights: tenths(accountability * 0.6 + draw.between(2, 14)),
      accountability,
      legitimacy: draw.between(32, 62),
      opinion: draw.between(-30, 10),
      bars: draw.between(0, 14),
      autonomy: 100,
      debt: draw.between(0, 26),
      strife: draw.between(8, 38),
      carbon: draw.between(4, 14),
      commitment: tenths(draw.between(4, 20) + (isRepublic ? 8 : 0)),
      mix: mixOf(draw, player),
      judged: [],
    };
  }
  return greatestToHundred(states);
}

/** By definition the greatest state of the start has 100 of force, and the richest 100 of wealth. */
function greatestToHundred(states: Record<string, State>): Record<string, State> {
  const all = CAST.map(({ id }) => states[id]).filter((state): state is State => state !== undefined);
  const strongest = all.reduce((most, state) => Math.max(most, state.force), 0);
  const richest = all.reduce((most, state) => Math.max(most, state.wealth), 0);
  for (const state of all) {
    state.force = tenths((state.force / strongest) * 100);
    state.wealth = tenths((state.wealth / richest) * 100);
  }
  return states;
}

/** Power politics is the common tongue of an anarchy; each state has an accent. */
function mixOf(draw: Draw, { seat }: Player): Record<OrderId, number> {
  const drawn = draw.one(['mercantilist', 'sovereign', 'sovereign', 'transformative'] as const);
  const raw: Record<OrderId, number> = {
    liberal: draw.between(3, 9),
    transformative: draw.between(6, 14),
    mercantilist: draw.between(24, 36),
    sovereign: draw.between(20, 32),
  };
  const leaning = seat ?? drawn;
  raw[leaning] += LEAN + (leaning === 'liberal' || leaning === 'transformative' ? 14 : 0);
  const sum = raw.liberal + raw.transformative + raw.mercantilist + raw.sovereign;
  const liberal = tenths((raw.liberal / sum) * 100);
  const transformative = tenths((raw.transformative / sum) * 100);
  const mercantilist = tenths((raw.mercantilist / sum) * 100);
  return {
    liberal,
    transformative,
    mercantilist,
    sovereign: tenths(100 - liberal - transformative - mercantilist),
  };
}
