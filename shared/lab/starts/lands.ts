import type { OrderId, StateId } from '../../world/ids';
import { type Stream, stream } from '../../world/random';
import type { State } from '../../world/state';

/*
 * The ground that all named starts share: for one seed the same states, at the same places, of the same size and
 * culture, whatever constitution stands over them. Experiments that compare regimes compare nothing else.
 */

/** A state of the cast; everything but its rank and place comes from the seed. */
interface Figure {
  id: StateId;
  name: string;
  region: string;
  culture: string;
  rank: 'great' | 'major' | 'middle' | 'small';
}

const RANKS = ['great', 'major', 'middle', 'small'] as const;
/** Four regions of four states; the last state of each shares the culture of the next region. */
const LANDS: readonly { region: string; names: readonly (readonly [StateId, string])[] }[] = [
  {
    region: 'northmark',
    names: [
      ['ald', 'Aldern'],
      ['bre', 'Brennick'],
      ['cas', 'Caswold'],
      ['dun', 'Dunmere'],
    ],
  },
  {
    region: 'eastmark',
    names: [
      ['ela', 'Elasun'],
      ['fer', 'Ferozan'],
      ['gur', 'Gurnesh'],
      ['hem', 'Hemara'],
    ],
  },
  {
    region: 'southmark',
    names: [
      ['ibo', 'Ibona'],
      ['jal', 'Jalembe'],
      ['kir', 'Kirowa'],
      ['lun', 'Lunda'],
    ],
  },
  {
    region: 'westmark',
    names: [
      ['mir', 'Miravel'],
      ['nor', 'Norello'],
      ['ost', 'Ostara'],
      ['pal', 'Palenque'],
    ],
  },
];
export const REGIONS: readonly string[] = LANDS.map(({ region }) => region);

const FIGURES: readonly Figure[] = LANDS.flatMap(({ region, names }, r) =>
  names.map(([id, name], i): Figure => {
    const culture = i < 3 ? region : (LANDS[(r + 1) % LANDS.length]?.region ?? region);
    return { id, name, region, culture, rank: RANKS[i] ?? 'small' };
  }),
);
export const STATE_IDS: readonly StateId[] = FIGURES.map(({ id }) => id);

/** The great power of each region; each starts with another order. */
export const GREAT: readonly StateId[] = FIGURES.filter(({ rank }) => rank === 'great').map(({ id }) => id);

/** Force and wealth by rank in the model's root scale, and millions of people. */
const SIZES: Readonly<Record<Figure['rank'], readonly [lo: number, hi: number, millions: number]>> = {
  great: [80, 96, 60],
  major: [52, 66, 30],
  middle: [32, 46, 14],
  small: [16, 28, 6],
};

/** Middles of the regions: the corners of a tetrahedron, as far apart as four points of a sphere can be. */
const CORNER = 1 / Math.sqrt(3);
const MIDDLES: readonly (readonly [number, number, number])[] = [
  [CORNER, CORNER, CORNER],
  [CORNER, -CORNER, -CORNER],
  [-CORNER, CORNER, -CORNER],
  [-CORNER, -CORNER, CORNER],
];

/** Numbers in tenths from one named stream of a seed. */
export interface Draw {
  between(lo: number, hi: number): number;
  happens(odds: number): boolean;
}

export function drawing(seed: number, name: string): Draw {
  const next: Stream = stream(seed, 0, `start.${name}`);
  return {
    between: (lo, hi) => Math.round((lo + next() * (hi - lo)) * 10) / 10,
    happens: (odds) => next() < odds,
  };
}

const OF_REPUBLIC: Readonly<Record<OrderId, number>> = {
  liberal: 72,
  transformative: 50,
  mercantilist: 46,
  sovereign: 34,
};

/** The states of a seed, free and equal before any constitution is laid on them. */
export function makeStates(seed: number): Record<StateId, State> {
  const draw = drawing(seed, 'states');
  const places = drawing(seed, 'places');
  const states: Record<StateId, State> = {};
  FIGURES.forEach((figure, n) => {
    const [lo, hi, millions] = SIZES[figure.rank];
    const leaning = leaningOf(n);
    const accountability = draw.between(OF_REPUBLIC[leaning] - 14, OF_REPUBLIC[leaning] + 14);
    states[figure.id] = {
      id: figure.id,
      name: figure.name,
      label: figure.name,
      region: figure.region,
      culture: figure.culture,
      place: placeNear(places, MIDDLES[Math.floor(n / 4)] ?? [0, 0, 1]),
      borders: bordersOf(n),
      population: draw.between(millions * 0.7, millions * 1.3),
      standing: 'sovereign',
      ruler: null,
      force: draw.between(lo, hi),
      wealth: draw.between(lo, hi),
      technology: draw.between(40, 65),
      openness: draw.between(35, 65),
      cohesion: draw.between(45, 70),
      inequality: draw.between(30, 55),
      rights: Math.round((accountability * 0.8 + draw.between(5, 20)) * 10) / 10,
      accountability,
      legitimacy: draw.between(45, 70),
      opinion: draw.between(-10, 20),
      bars: draw.between(10, 35),
      autonomy: 100,
      debt: draw.between(10, 35),
      strife: draw.between(0, 12),
      carbon: draw.between(30, 60),
      commitment: draw.between(35, 65),
      mix: mixOf(draw, leaning),
      judged: [],
    };
  });
  return states;
}

const TURNING: readonly OrderId[] = ['liberal', 'sovereign', 'transformative', 'mercantilist'];

/** Which order guides the n-th state most: each once in every region, and once in every rank. */
export function leaningOf(n: number): OrderId {
  return TURNING[(Math.floor(n / 4) + (n % 4)) % 4] ?? 'liberal';
}

function mixOf(draw: Draw, leaning: OrderId): Record<OrderId, number> {
  const main = draw.between(46, 58);
  const rest = Math.round(((100 - main) / 3) * 10) / 10;
  const mix = { liberal: rest, transformative: rest, mercantilist: rest, sovereign: rest };
  mix[leaning] = Math.round((100 - 3 * rest) * 10) / 10;
  return mix;
}

function placeNear(draw: Draw, [x, y, z]: readonly [number, number, number]): [number, number, number] {
  const off = () => draw.between(-3, 3) / 10;
  const [a, b, c] = [x + off(), y + off(), z + off()];
  const length = Math.sqrt(a * a + b * b + c * c);
  return [a / length, b / length, c / length];
}

/** All four of a region border each other; the major and the middle power border one of the next region each. */
function bordersOf(n: number): StateId[] {
  const out: StateId[] = [];
  const r = Math.floor(n / 4);
  const at = (region: number, i: number) => STATE_IDS[((region + 4) % 4) * 4 + i] as StateId;
  for (let i = 0; i < 4; i++) if (i !== n % 4) out.push(at(r, i));
  if (n % 4 === 1) out.push(at(r + 1, 2));
  if (n % 4 === 2) out.push(at(r - 1, 1));
  return out;
}
