import { describe, expect, it } from 'vitest';
import gulf from '../../scenarios/gulf-1990.json';
import { aSeat, aWorld } from '../../world/build';
import { fieldSpec } from '../../world/fields';
import { dyadId } from '../../world/ids';
import { forgetLookups, lookups } from '../../world/lookups';
import { COLLECTIONS, type World } from '../../world/world';
import { asLuck } from '../chance';
import type { Effect } from '../effect';
import { driftParameters } from '../parameters/drift';
import type { RuleContext } from '../rule';
import { DRIFTS, RULE_TITLES } from '.';

const gulfWorld = (): World => {
  const world: World = { ...aWorld(), ...(JSON.parse(JSON.stringify(gulf.world)) as World) };
  world.seats = { usa: aSeat({ state: 'usa' }) };
  return world;
};
const contextOf = (world: World, turn: number): RuleContext => ({
  world,
  look: lookups(world),
  turn,
  years: world.yearsPerTurn,
  chance: asLuck('likely'),
  moment: {},
});

/** `mix.liberal` is `mix.*` in the lists of what a rule reads and writes. */
function listed(on: string, field: string): string {
  const dot = field.indexOf('.');
  const starred = field.startsWith('centre.') ? field : dot < 0 ? field : `${field.slice(0, dot)}.*`;
  return `${on}.${starred}`;
}

/** Numbers of a world as a rule's effects leave them, clamped; what the commit of the engine does, without its ledger. */
function settle(world: World, effects: readonly Effect[]): void {
  for (const e of effects) {
    if (e.kind === 'end') delete (world[COLLECTIONS[e.on]] as Record<string, unknown>)[e.id];
    if (e.kind !== 'add' && e.kind !== 'set') continue;
    const subject = (e.on === 'system' ? world.system : world[COLLECTIONS[e.on]][e.id as never]) as never;
    const [head = '', key] = e.field.split('.');
    const bag = (key === undefined ? subject : subject[head as never]) as Record<string, unknown>;
    const name = key ?? head;
    if (e.kind === 'set') {
      bag[name] = e.value;
      continue;
    }
    const spec = fieldSpec(e.on, e.field);
    const sum = ((bag[name] as number | undefined) ?? 0) + e.amount;
    bag[name] = spec ? Math.min(spec.max, Math.max(spec.min, sum)) : sum;
  }
  for (const state of Object.values(world.states)) {
    const { mix } = state;
    const sum = mix.liberal + mix.transformative + mix.mercantilist + mix.sovereign;
    for (const order of ['liberal', 'transformative', 'mercantilist', 'sovereign'] as const)
      mix[order] *= 100 / sum;
  }
  forgetLookups(world);
}

describe('the list of drifts', () => {
  it('names each once, with a source and a title', () => {
    expect(new Set(DRIFTS.map((d) => d.id)).size).toBe(DRIFTS.length);
    for (const drift of DRIFTS) {
      expect(['Buzan 1993', 'Sakwa 2019', 'Walzer 2013']).toContain(drift.source);
      expect(RULE_TITLES[`drift.${drift.id}`]).toEqual({ title: drift.title, source: drift.source });
    }
  });

  it('keeps every coefficient within its plausible range', () => {
    for (const [name, row] of Object.entries(driftParameters)) {
      expect(row.value, name).toBeGreaterThanOrEqual(row.range[0]);
      expect(row.value, name).toBeLessThanOrEqual(row.range[1]);
    }
  });
});

describe.each(DRIFTS.map((drift) => [drift.id, drift] as const))('%s', (_id, drift) => {
  it('D-19 writes only what it says it writes, names its cause, and leaves the world alone', () => {
    const world = gulfWorld();
    const before = JSON.stringify(world);
    for (let turn = 1; turn <= 8; turn++) {
      for (const e of drift.run(contextOf(world, turn))) {
        expect(e.because.rule).toBe(`drift.${drift.id}`);
        for (const cause of e.because.from ?? []) {
          const subject =
            cause.on === 'system' ? world.system : world[COLLECTIONS[cause.on]][cause.id as never];
          expect(subject, `${cause.on}:${cause.id}`).toBeDefined();
        }
        if (e.kind === 'end' || e.kind === 'create') {
          expect(drift.writes).toContain(`${e.on}.${e.kind}`);
          continue;
        }
        expect(drift.writes).toContain(listed(e.on, e.field));
        if (e.kind !== 'add') continue;
        expect(Number.isFinite(e.amount)).toBe(true);
        expect(Math.abs(e.amount)).toBeGreaterThanOrEqual(0.002);
        expect(fieldSpec(e.on, e.field), `${e.on}.${e.field}`).toBeDefined();
      }
    }
    expect(JSON.stringify(world)).toBe(before);
  });

  it('has nothing to do in an empty world, and says so without failing', () => {
    const world = aWorld();
    const effects = drift.run(contextOf(world, 1));
    for (const e of effects) expect(['system', 'order']).toContain(e.on);
  });
});

describe('the whole of the drift', () => {
  it('D-20 stays a moderate part of the ledger', () => {
    const world = gulfWorld();
    let count = 0;
    for (let turn = 1; turn <= 6; turn++) {
      for (const drift of DRIFTS) count += drift.run(contextOf(world, turn)).length;
    }
    expect(count / 6).toBeLessThan(700);
  });

  it.each([0.5, 1, 5])(
    'D-21 runs 48 turns of %f years without pinning anything of the system or the orders',
    (years) => {
      const world = gulfWorld();
      world.yearsPerTurn = years;
      for (let turn = 1; turn <= 48; turn++) {
        const effects = DRIFTS.flatMap((drift) => drift.run(contextOf(world, turn)));
        settle(world, effects);
      }
      const { system } = world;
      const means: Record<string, number> = {
        interactionCapacity: system.interactionCapacity,
        warming: system.warming,
        worldSociety: system.worldSociety,
        ...system.primary,
      };
      for (const order of Object.values(world.orders)) {
        means[`${order.id} power`] = order.power;
        means[`${order.id} legitimacy`] = order.legitimacy;
        means[`${order.id} supremacy`] = order.supremacy;
        means[`${order.id} universality`] = order.universality;
      }
      const states = Object.values(world.states);
      const fields = [
        'wealth',
        'force',
        'technology',
        'openness',
        'cohesion',
        'inequality',
        'rights',
        'legitimacy',
        'commitment',
      ] as const;
      for (const field of fields) {
        let sum = 0;
        for (const state of states) sum += state[field];
        means[`mean ${field}`] = sum / states.length;
      }
      for (const institution of Object.values(world.institutions))
        means[institution.id] = institution.authority;
      for (const [name, value] of Object.entries(means)) {
        expect(value, name).toBeGreaterThan(2);
        expect(value, name).toBeLessThan(98);
      }
      const iran = world.dyads[dyadId('irn', 'irq')];
      expect(Math.abs(iran?.amity ?? 0)).toBeLessThan(100);
    },
  );
});
