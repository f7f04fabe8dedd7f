import { describe, expect, it } from 'vitest';
import gulf from '../../scenarios/gulf-1990.json';
import { aState, aWorld } from '../../world/build';
import { fieldSpec } from '../../world/fields';
import { ORDERS, STOREYS } from '../../world/ids';
import { COLLECTIONS, type World } from '../../world/world';
import { asLuck, type Luck } from '../chance';
import { policyParameters } from '../parameters/policies';
import type { RuleContext } from '../rule';
import { POLICIES, policyById, RULE_TITLES } from '.';
import { actorOf, aGulf, trying } from './stage';

const SEATED = gulf.seats.map((seat) => seat.id);
const world = aGulf(gulf.world as unknown as World, SEATED);
const records = (on: keyof typeof COLLECTIONS): Readonly<Record<string, unknown>> => world[COLLECTIONS[on]];
const context = (luck: Luck): RuleContext => trying(world, asLuck(luck));

describe('the list of policies', () => {
  it('A-9 gives each order and each storey at least eight', () => {
    expect(POLICIES.length).toBeGreaterThanOrEqual(32);
    for (const order of ORDERS)
      expect(POLICIES.filter((p) => p.native === order).length, order).toBeGreaterThanOrEqual(8);
    for (const storey of STOREYS)
      expect(POLICIES.filter((p) => p.storey === storey).length, storey).toBeGreaterThanOrEqual(8);
  });

  it('finds each by its id, and has a source and a title for it', () => {
    expect(new Set(POLICIES.map((p) => p.id)).size).toBe(POLICIES.length);
    for (const policy of POLICIES) {
      expect(policyById(policy.id)).toBe(policy);
      expect(['Buzan 1993', 'Sakwa 2019', 'Walzer 2013']).toContain(policy.source);
      expect(RULE_TITLES[`policy.${policy.id}`]?.title).toBe(policy.title);
    }
    expect(policyById('no such thing')).toBeUndefined();
  });

  it('keeps every coefficient within its plausible range', () => {
    for (const [name, row] of Object.entries(policyParameters)) {
      expect(row.value, name).toBeGreaterThanOrEqual(row.range[0]);
      expect(row.value, name).toBeLessThanOrEqual(row.range[1]);
    }
  });
});

describe.each(POLICIES.map((policy) => [policy.id, policy] as const))(
  '%s in the Gulf world',
  (_id, policy) => {
    const everyAim = SEATED.flatMap((state) =>
      policy.targets(world, state).map((target) => ({ state, target })),
    );

    it('A-1 costs one to five points, in whole ones, whatever it is aimed at', () => {
      for (const { state, target } of everyAim) {
        const cost = policy.cost(world, state, target);
        expect(cost).toBeGreaterThanOrEqual(1);
        expect(cost).toBeLessThanOrEqual(5);
        expect(Number.isInteger(cost)).toBe(true);
      }
    });

    it('A-1 aims only at what exists, and never at the actor', () => {
      for (const { state, target } of everyAim) {
        if (target.on === 'none') continue;
        if (target.on === 'region') {
          expect(Object.values(world.states).some((s) => s.region === target.id)).toBe(true);
          continue;
        }
        if (target.on === 'system') throw new Error('no policy is aimed at the system');
        expect(records(target.on)[target.id], `${target.on}:${target.id}`).toBeDefined();
        if (target.on === 'state') expect(target.id).not.toBe(state);
      }
    });

    it('A-2 does something visible to each legal target, and only to fields that exist', () => {
      for (const luck of ['likely', 'best', 'worst'] as const) {
        for (const { state, target } of everyAim) {
          const effects = policy.apply(context(luck), actorOf(state), target, {
            rule: `policy.${policy.id}`,
          });
          let largest = 0;
          for (const effect of effects) {
            expect(effect.because.rule).toBe(`policy.${policy.id}`);
            if (effect.kind === 'create' || effect.kind === 'end') {
              largest = 100;
              continue;
            }
            const subject = effect.on === 'system' ? world.system : records(effect.on)[effect.id];
            const made = effects.some((e) => e.kind === 'create' && e.entity.id === effect.id);
            expect(subject !== undefined || made, `${effect.on}:${effect.id}`).toBe(true);
            if (effect.kind === 'set') {
              largest = 100;
              continue;
            }
            expect(Number.isFinite(effect.amount)).toBe(true);
            expect(fieldSpec(effect.on, effect.field), `${effect.on}.${effect.field}`).toBeDefined();
            largest = Math.max(largest, Math.abs(effect.amount));
          }
          expect(largest, `${policy.id} of ${state} on ${target.id}`).toBeGreaterThanOrEqual(0.2);
        }
      }
    });

    it('gives the same answer twice and leaves the world alone', () => {
      const aim = everyAim[0];
      if (!aim) throw new Error(`nobody can aim ${policy.id} at anything`);
      const before = JSON.stringify(world);
      const once = policy.apply(context('likely'), actorOf(aim.state), aim.target, { rule: 'policy.x' });
      const twice = policy.apply(context('likely'), actorOf(aim.state), aim.target, { rule: 'policy.x' });
      expect(twice).toEqual(once);
      expect(JSON.stringify(world)).toBe(before);
    });

    it('A-8 is open to nobody whose state does not stand', () => {
      const fallen = aWorld({
        states: [aState({ id: 'aaa', standing: 'annexed', ruler: 'bbb' }), aState({ id: 'bbb' })],
      });
      expect(policy.targets(fallen, 'aaa')).toEqual([]);
      expect(policy.targets(fallen, 'zzz')).toEqual([]);
    });
  },
);

describe('some seat of the Gulf world', () => {
  it.each(POLICIES.map((p) => [p.id, p] as const))('can use %s', (_id, policy) => {
    expect(SEATED.some((state) => policy.targets(world, state).length > 0)).toBe(true);
  });
});
