import { describe, expect, it } from 'vitest';
import { RULES_VERSION, simulate } from '../../engine';
import { measure } from '../../measures/measure';
import type { RegimeId } from '../../measures/reading';
import type { World } from '../../world/world';
import { namedStart } from '.';

const IDLE = { orders: () => [], responses: () => [] };

/** The regimes that a start passes through year by year while nobody gives orders, the start itself first. */
function course(id: string, years: number, change: (world: World) => void = () => {}, seed = 1): RegimeId[] {
  const { schedule, start } = namedStart(id);
  const begin = () => {
    const world = start(seed);
    change(world);
    return world;
  };
  const seen = [measure(begin()).regime.id];
  const setup = {
    scenario: id,
    seed,
    rules: RULES_VERSION,
    seats: [],
    turns: years,
    difficulty: 'even' as const,
  };
  simulate({ schedule, start: begin }, setup, IDLE, (world) => seen.push(measure(world).regime.id));
  return seen;
}

describe('D-29 regimes last by their own logic', () => {
  it.each([
    ['globalState', 20],
    ['empire', 20],
    ['federation', 40],
    ['thirdDegree', 15],
  ] as const)('%s stands for %i years if nobody does anything', (regime, years) => {
    expect(new Set(course(`regime.${regime}`, years))).toEqual(new Set([regime]));
  });
});

describe('D-30 every regime can be reached in play from another', () => {
  it('an empire falls into anarchy', () => {
    expect(course('regime.empire', 60)).toContain('anarchy');
  });

  it('unequal arms and wealth without law make an empire of anarchy', () => {
    const unequal = (world: World) => {
      world.system.primary.sovereignty = 5;
      world.system.primary.balanceOfPower = 5;
      for (const state of Object.values(world.states)) {
        Object.assign(
          state,
          state.id === 'ald' ? { force: 100, wealth: 100, accountability: 5 } : { force: 8, wealth: 25 },
        );
      }
      for (const dyad of Object.values(world.dyads)) {
        if (dyad.a === 'ald')
          Object.assign(dyad, { recognition: 'none', superior: 'ald', subordination: 10 });
      }
    };
    const seen = course('regime.anarchy', 60, unequal);
    expect(seen[0]).toBe('anarchy');
    expect(seen).toContain('empire');
  });

  it('what is ceded to a deep union makes a federation of the third degree', () => {
    const ceding = (world: World) => {
      world.system.worldSociety = 90;
      for (const state of Object.values(world.states)) state.commitment = 90;
      for (const id of ['council', 'assembly']) {
        const body = world.institutions[id];
        if (!body) continue;
        Object.assign(body, { authority: 92, legitimacy: 92, enforcement: 60 });
        for (const member of Object.keys(body.members)) body.members[member] = 88;
      }
    };
    const seen = course('regime.thirdDegree', 30, ceding);
    expect(seen[0]).toBe('thirdDegree');
    expect(seen).toContain('federation');
  });

  it('a federation that everything is ceded to becomes a global state, and one not believed in a federation', () => {
    const whole = (world: World) => {
      world.system.centre.hold = 82;
      for (const state of Object.values(world.states))
        Object.assign(state, { legitimacy: 95, strife: 0, autonomy: 33, rights: 60, commitment: 95 });
      for (const people of Object.values(world.peoples)) people.autonomy = 33;
      const { council } = world.institutions;
      if (council) {
        Object.assign(council, { authority: 98, legitimacy: 95, enforcement: 98 });
        for (const member of Object.keys(council.members)) council.members[member] = 98;
      }
    };
    const seen = course('regime.federation', 30, whole);
    expect(seen[0]).toBe('federation');
    expect(seen).toContain('globalState');
    expect(course('regime.globalState', 60)).toContain('federation');
  });

  it('civil society lost to disuse leaves the first degree', () => {
    expect(course('regime.secondDegree', 40)).toContain('firstDegree');
  });

  it('young unions among friends make the third degree of the second', () => {
    const young = (world: World) => {
      const unions = namedStart('regime.thirdDegree').start(1).institutions;
      for (const [id, body] of Object.entries(unions)) {
        if (body.domain !== 'regional') continue;
        world.institutions[id] = { ...body, authority: 48, legitimacy: 65, independence: 65 };
      }
      for (const dyad of Object.values(world.dyads)) dyad.amity = 60;
      for (const state of Object.values(world.states)) state.commitment = 70;
      world.system.worldSociety = 60;
      for (const id of ['fund', 'court', 'market'])
        Object.assign(world.institutions[id] ?? {}, { independence: 60 });
    };
    const seen = course('regime.secondDegree', 40, young);
    expect(seen[0]).toBe('secondDegree');
    expect(seen).toContain('thirdDegree');
  });
});
