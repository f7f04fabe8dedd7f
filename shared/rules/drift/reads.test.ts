import { describe, expect, it } from 'vitest';
import gulf from '../../scenarios/gulf-1990.json';
import { aCrisis, aMovement, aTreaty, aWar, aWorld } from '../../world/build';
import { lookups } from '../../world/lookups';
import { COLLECTIONS, type Collection, type World } from '../../world/world';
import { asLuck } from '../chance';
import { DRIFTS } from '.';

/** What never moves: who and where things are. */
const FIXED = new Set(
  'id name label place borders region culture a b cause home sector domain scope'.split(' '),
);

/** A subject that notes which of its fields are read, `mix.liberal` as `mix.*`. */
function watched(kind: string, subject: object, seen: Set<string>): object {
  return new Proxy(subject, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof key !== 'string' || FIXED.has(key)) return value;
      const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
      if (!isRecord) {
        seen.add(`${kind}.${key}`);
        return value;
      }
      return new Proxy(value, {
        get(record, name) {
          seen.add(key === 'centre' ? `${kind}.${key}.${String(name)}` : `${kind}.${key}.*`);
          return Reflect.get(record, name);
        },
      });
    },
  });
}

/** The Gulf world with something of everything in it. */
function aFullWorld(): World {
  const world: World = { ...aWorld(), ...(JSON.parse(JSON.stringify(gulf.world)) as World) };
  world.crises = { war: aCrisis({ id: 'war', place: 'kwt', target: 'irq', forum: 'unsc' }) };
  world.wars = { war: aWar(['irq'], ['kwt']) };
  world.treaties.trade = aTreaty({ id: 'trade', kind: 'trade', parties: ['fra', 'usa'] });
  world.system.defaultRecognition = 'deFacto';
  world.system.centre = { state: 'usa', hold: 20, disposition: 60 };
  world.orders.liberal.supremacy = 80;
  Object.values(world.peoples).forEach((people, place) => {
    people.guarantor = place % 2 === 0 ? 'usa' : 'gbr';
  });
  return world;
}

/** The same world under an empire, whose ruler holds most of the others and has swallowed one. */
function anEmpire(): World {
  const world = aFullWorld();
  world.system.centre = { state: 'usa', hold: 70, disposition: 60 };
  for (const dyad of Object.values(world.dyads)) {
    if (dyad.a !== 'usa' && dyad.b !== 'usa') continue;
    Object.assign(dyad, { superior: 'usa', subordination: 80, recognition: 'deFacto' });
  }
  Object.assign(world.states.kwt ?? {}, { standing: 'annexed', ruler: 'irq' });
  return world;
}

/** The same world with a centre that is nobody's. */
function aFederation(): World {
  const world = aFullWorld();
  world.system.centre = { state: null, hold: 70, disposition: 60 };
  return world;
}

/** Neither, but with a union to which enough is ceded to become one. */
function aDeepUnion(): World {
  const world = aFederation();
  world.system.centre.hold = 0;
  for (const body of Object.values(world.institutions)) {
    Object.assign(body, { authority: 95, enforcement: 90 });
    for (const id of Object.keys(world.states)) body.members[id] = 90;
  }
  return world;
}

/** The same world with nobody on the ground who speaks of what is wrong in it. */
function aSilentGround(): World {
  const world = aFullWorld();
  const reach = { usa: 1, fra: 1 };
  world.movements = { faint: aMovement({ id: 'faint', cause: 'uncivil', strength: 1, reach }) };
  Object.assign(world.system, { worldSociety: 90 });
  for (const state of Object.values(world.states))
    Object.assign(state, { strife: 60, rights: 20, inequality: 70, openness: 70, cohesion: 30 });
  return world;
}

const WORLDS = [aFullWorld, anEmpire, aFederation, aDeepUnion, aSilentGround];

/** What a drift reads of a world in a whole round of turns. */
function readOf(world: World, drift: (typeof DRIFTS)[number]): Set<string> {
  const seen = new Set<string>();
  for (const kind of Object.keys(COLLECTIONS) as Collection[]) {
    const record = world[COLLECTIONS[kind]] as Record<string, object>;
    for (const id of Object.keys(record)) record[id] = watched(kind, record[id] ?? {}, seen);
  }
  const system = watched('system', world.system, seen) as World['system'];
  for (let turn = 1; turn <= 8; turn++) {
    const watchedWorld = { ...world, system };
    const look = lookups(watchedWorld);
    if (turn === 1) seen.clear();
    drift.run({ world: watchedWorld, look, turn, years: 0.5, chance: asLuck('likely'), moment: {} });
  }
  return seen;
}

describe('what drifts read', () => {
  it.each(DRIFTS.map((drift) => [drift.id, drift] as const))(
    '%s reads what it says, and nothing else',
    (_id, drift) => {
      const seen = new Set(WORLDS.flatMap((made) => [...readOf(made(), drift)]));
      // Whether a state stands is asked by the lookups too, so it tells nothing of the drift.
      const asked = [...seen].filter((field) => field !== 'state.standing');
      expect(asked.sort()).toEqual(drift.reads.filter((field) => field !== 'state.standing').sort());
    },
  );
});
