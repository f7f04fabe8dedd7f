import { describe, expect, it } from 'vitest';
import { measure } from '../../measures/measure';
import { REGIMES, SPECTRUM } from '../../measures/reading';
import { checkWorld } from '../../scenarios/check';
import { worldSchema } from '../../scenarios/schema';
import { runExperiment } from '../experiment';
import { namedStart, namedStartIds } from '.';

const SEEDS = Array.from({ length: 25 }, (_none, i) => i + 1);

describe('the named starts', () => {
  it.each(REGIMES)('begin in the regime that they claim: %s', (regime) => {
    const start = namedStart(`regime.${regime}`);
    const read = SEEDS.map((seed) => measure(start.start(seed)).regime.id);
    expect(new Set(read)).toEqual(new Set([regime]));
  });

  it.each(SPECTRUM)('begin at the place of the spectrum that they claim: %s', (place) => {
    const start = namedStart(`spectrum.${place}`);
    const read = SEEDS.map((seed) => measure(start.start(seed)).spectrum.id);
    expect(new Set(read)).toEqual(new Set([place]));
  });

  it.each(namedStartIds())('%s is a whole world, for every seed', (id) => {
    for (const seed of SEEDS) {
      const world = namedStart(id).start(seed);
      expect(checkWorld(world)).toEqual([]);
      expect(worldSchema.safeParse(world).error?.issues ?? []).toEqual([]);
    }
  });

  it('share their ground for one seed, and differ by seed', () => {
    const [first, ...others] = REGIMES.map((regime) => namedStart(`regime.${regime}`).start(5));
    const ground = (world: typeof first) =>
      Object.values(world?.states ?? {}).map(({ place, wealth, culture, borders, mix }) => ({
        place,
        wealth,
        culture,
        borders,
        mix,
      }));
    for (const other of others) expect(ground(other)).toEqual(ground(first));
    expect(ground(namedStart('regime.anarchy').start(6))).not.toEqual(ground(first));
    expect(namedStart('regime.globalState').start(5)).toEqual(first);
  });

  it.each(namedStartIds())('%s stays what it is where its regime is frozen', (id) => {
    const [of = '', claimed = ''] = id.split('.');
    const result = runExperiment(
      {
        format: 1,
        id: 'stays',
        title: 'Stays',
        start: id,
        turns: 6,
        games: 2,
        player: 'random',
        freeze: ['regime'],
        arms: { control: {}, treatment: { player: 'idle' } },
        measures: { stays: { of, take: 'share', when: `=${claimed}` } },
        compare: [
          { measure: 'stays', treatment: 'treatment', control: 'control', effect: 'ratio', atLeast: 1 },
        ],
      },
      { startIds: namedStartIds, start: namedStart },
    );
    expect(result.readings.map(({ values }) => values)).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('hand over a new world each time, and know no others', () => {
    const start = namedStart('spectrum.empire');
    const one = start.start(3);
    one.states.ald!.force = 1;
    expect(start.start(3).states.ald?.force).not.toBe(1);
    expect(() => namedStart('regime.utopia')).toThrow(RangeError);
  });
});
