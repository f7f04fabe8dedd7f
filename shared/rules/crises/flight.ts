import type { People } from '../../world/ground';
import type { StateId } from '../../world/ids';
import { lookups } from '../../world/lookups';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { add, type Because, type Effect, set } from '../effect';

/** What flight costs those who flee and those who take them in. */
export interface Toll {
  /** Part of those who leave that does not live. */
  deaths: number;
  /** Cohesion that refuge costs each neighbour, in points. */
  spill: number;
}

/**
 * `gone` millions of a people leave a state for its standing land neighbours, in equal parts; some do not live to
 * arrive; where no border is open, they stay and only the deaths count. A people moves and never ends, and populations move with it.
 */
export function flight(
  world: World,
  people: People,
  place: State,
  gone: number,
  toll: Toll,
  because: Because,
): Effect[] {
  const refuges = refugesOf(world, place);
  const lost = refuges.length === 0 ? gone * toll.deaths : gone;
  if (lost <= 0) return [];
  const effects: Effect[] = [
    add('people', people.id, `shares.${place.id}`, -lost, because),
    add('state', place.id, 'population', -Math.min(lost, place.population), because),
  ];
  const arrive = (gone * (1 - toll.deaths)) / Math.max(1, refuges.length);
  for (const id of refuges) {
    effects.push(
      people.shares[id] === undefined
        ? set('people', people.id, `shares.${id}`, arrive, because)
        : add('people', people.id, `shares.${id}`, arrive, because),
      add('state', id, 'population', arrive, because),
      add('state', id, 'cohesion', -toll.spill, because),
    );
  }
  return effects;
}

/** The two greatest peoples of a state flee from what befalls all who live there; `part` of each leaves. */
export function exodus(world: World, place: State, part: number, toll: Toll, because: Because): Effect[] {
  if (refugesOf(world, place).length === 0) return [];
  const here = lookups(world)
    .peoples.map((people) => ({ people, living: people.shares[place.id] ?? 0 }))
    .filter(({ living }) => living > 0)
    .sort((a, b) => b.living - a.living || (a.people.id < b.people.id ? -1 : 1))
    .slice(0, 2);
  return here.flatMap(({ people, living }) =>
    flight(world, people, place, living * part, { ...toll, spill: toll.spill / here.length }, because),
  );
}

/** Land neighbours that stand: a border is where those on foot can go. */
function refugesOf(world: World, place: State): StateId[] {
  return place.borders.filter((id) => world.states[id]?.standing === 'sovereign');
}
