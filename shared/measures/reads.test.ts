import { describe, expect, it } from 'vitest';
import { aCrisis, aSeat, aWar } from '../world/build';
import { FIELDS } from '../world/fields';
import { ORDERS } from '../world/ids';
import { COLLECTIONS, type SubjectKind, type World } from '../world/world';
import { measure } from './measure';
import { MEASURE_READS, SCORE_READS } from './reads';
import { seatScore } from './score';
import { worldOf } from './seven-worlds';

/** A world that notes every number that is read from it, under the names of the table of fields. */
function watched(world: World, seen: Set<string>): World {
  const kinds = new Map<unknown, SubjectKind>(
    Object.entries(COLLECTIONS).map(([kind, key]) => [key, kind as SubjectKind]),
  );
  const note = (on: SubjectKind, path: string) => {
    const known: Record<string, unknown> = FIELDS[on];
    const star = `${path.split('.')[0]}.*`;
    if (path in known) seen.add(`${on}.${path}`);
    else if (star in known && path.includes('.')) seen.add(`${on}.${star}`);
  };
  const fields = (on: SubjectKind, path: string, target: object): object =>
    new Proxy(target, {
      get(of, key) {
        const value: unknown = Reflect.get(of, key);
        if (typeof key !== 'string') return value;
        const at = path === '' ? key : `${path}.${key}`;
        note(on, at);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
          ? fields(on, at, value)
          : value;
      },
    });
  const inside = (on: SubjectKind, target: object): object =>
    new Proxy(target, {
      get: (of, key) => {
        const value: unknown = Reflect.get(of, key);
        return typeof value === 'object' && value !== null ? fields(on, '', value) : value;
      },
    });
  return new Proxy(world, {
    get(of, key) {
      const value: unknown = Reflect.get(of, key);
      if (key === 'system') return fields('system', '', of.system);
      const on = kinds.get(key);
      return on ? inside(on, value as object) : value;
    },
  });
}

function richWorld(): World {
  const world = worldOf('thirdDegree');
  world.system.centre = { state: 'alb', hold: 20, disposition: 40 };
  Object.assign(world.dyads['alb~bru']!, { subordination: 20, superior: 'alb', amity: -20 });
  const war = aWar(['alb'], ['bru']);
  world.wars[war.id] = war;
  world.crises.c = aCrisis({ id: 'c', place: 'bru', stage: 'running' });
  ORDERS.forEach((order, i) => {
    const state = ['alb', 'bru', 'cor', 'dal'][i] as string;
    world.seats[state] = aSeat({ state, order });
  });
  return world;
}

describe('M-15 the list of what measures read', () => {
  it('is what `measure` reads, no more and no less', () => {
    const seen = new Set<string>();
    measure(watched(richWorld(), seen));
    expect([...seen].sort()).toEqual([...MEASURE_READS].sort());
  });

  it('is what scores read besides', () => {
    const seen = new Set<string>();
    const world = richWorld();
    for (const seat of Object.keys(world.seats)) seatScore(watched(world, seen), seat);
    const besides = [...seen].filter((name) => !MEASURE_READS.includes(name)).sort();
    expect(besides).toEqual([...SCORE_READS].sort());
  });
});
