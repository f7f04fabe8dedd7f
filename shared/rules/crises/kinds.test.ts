import { describe, expect, it } from 'vitest';
import gulf from '../../scenarios/gulf-1990.json';
import { ORDERS } from '../../world/ids';
import type { World } from '../../world/world';
import { CRISIS_KINDS, crisisKind } from './index';
import { applied, never, only, tryContext } from './tryout';

const world = gulf.world as unknown as World;
const because = { rule: 'crisis.test' };

describe.each(CRISIS_KINDS.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  const hazards = kind.hazards(tryContext(world)).sort((a, b) => b.rate - a.rate);
  const at = hazards[0]!;

  function broken() {
    const made = kind.breaks(tryContext(world), at, `${id}-1-${at.place}`, because);
    const leader = at.place === 'usa' ? 'gbr' : 'usa';
    const circles = { [leader]: 'lead', jpn: 'pay', deu: 'support', cub: 'oppose' } as const;
    const crisis = { ...made.crisis, leader, circles };
    const after = applied(world, made.effects);
    return { crisis, made: made.crisis, world: { ...after, crises: { [crisis.id]: crisis } } };
  }

  it('is found by its id', () => expect(crisisKind(id)).toBe(kind));

  it('X-1 could break somewhere in 1990, at rates that a world could bear', () => {
    expect(hazards.length).toBeGreaterThan(0);
    let sum = 0;
    for (const { rate, severity, place, from } of hazards) {
      expect(rate).toBeGreaterThanOrEqual(0);
      expect(severity).toBeGreaterThan(0);
      expect(severity).toBeLessThanOrEqual(100);
      expect(world.states[place]).toBeDefined();
      expect(from().length).toBeGreaterThan(0);
      sum += rate;
    }
    expect(sum).toBeGreaterThan(0.02);
    expect(sum).toBeLessThan(1);
  });

  it('X-7 breaks open, on the scales of the codebook', () => {
    const { made } = broken();
    expect(made).toMatchObject({
      stage: 'open',
      leader: null,
      outcome: null,
      circles: {},
      mandate: 0,
      kind: id,
    });
    for (const value of [made.clarity, made.cost]) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(10);
    }
  });

  it('X-8 does harm while it goes on', () => {
    const { crisis, world: now } = broken();
    expect(kind.harm(tryContext(now), crisis, because).length).toBeGreaterThan(0);
    expect(applied(now, kind.harm(tryContext(now), crisis, because))).not.toEqual(now);
  });

  it.each([
    ['reversed', only('.reversed'), 'closed'],
    ['contained', only('.held'), 'closed'],
    ['failed', never, 'closed'],
  ] as const)('X-15 can be %s, and leaves a whole world', (outcome, chance, stage) => {
    const { crisis, world: now } = broken();
    const resolved = kind.resolve(tryContext(now, chance), crisis, because);
    expect(resolved.outcome).toBe(outcome);
    const after = applied(now, resolved.effects);
    // A stand-off badly answered is a war, and not over.
    const still = id === 'standOff' && outcome === 'failed' ? 'running' : stage;
    expect(after.crises[crisis.id]).toMatchObject({ stage: still, outcome });
    expect(Object.keys(after.peoples)).toEqual(Object.keys(now.peoples));
    for (const state of Object.values(after.states)) {
      const sum = ORDERS.reduce((total, order) => total + state.mix[order], 0);
      expect(Math.abs(sum - 100)).toBeLessThan(0.2);
    }
    for (const dyad of Object.values(after.dyads)) {
      expect(dyad.recognition === 'equal' && dyad.subordination >= 40).toBe(false);
    }
  });

  it('X-10 runs on where nobody leads, and leaves its mark when it burns out', () => {
    const { made, world: now } = broken();
    const resolved = kind.resolve(tryContext(now, only('.reversed')), made, because);
    expect(resolved.outcome).toBe('unanswered');
    expect(applied(now, resolved.effects).crises[made.id]!.stage).toBe('running');
    const settled = kind.settles?.(tryContext(now), made, because) ?? [];
    expect(settled.length).toBeGreaterThan(0);
    expect(applied(now, settled)).not.toEqual(now);
  });

  it('reads no chance but by name, and gives the same effects twice', () => {
    const { crisis, world: now } = broken();
    const once = kind.resolve(tryContext(now, only('.reversed')), crisis, because);
    expect(kind.resolve(tryContext(now, only('.reversed')), crisis, because)).toEqual(once);
  });
});
