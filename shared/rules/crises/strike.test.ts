import { describe, expect, it } from 'vitest';
import gulf from '../../scenarios/gulf-1990.json';
import type { ScheduledCrisis } from '../../world/crisis';
import { once } from '../../world/random';
import type { World } from '../../world/world';
import type { Chance } from '../chance';
import { CRISES as P } from '../parameters/crises';
import { CRISIS_KINDS } from './index';
import { strike } from './strike';
import { applied, never, tryContext } from './tryout';
import { chanceIn } from './weigh';

const world = gulf.world as unknown as World;
const schedule: ScheduledCrisis[] = [
  {
    turn: 1,
    kind: 'annexation',
    place: 'kwt',
    target: 'irq',
    victim: 'kwt',
    severity: 85,
    clarity: 10,
    cost: 7,
  },
];
const always: Chance = { happens: () => true, between: (_name, lo, hi) => (lo + hi) / 2 };
const seeded = (seed: number): Chance => ({
  happens: (name, odds) => once(seed, 1, name) < odds,
  between: (name, lo, hi) => lo + (hi - lo) * once(seed, 1, name),
});

describe('scheduled crises', () => {
  it('X-4 break in their turn, with what the scenario says of them, and are marked so', () => {
    const { effects, broke } = strike(tryContext(world, never), schedule);
    expect(broke).toEqual(['annexation-1-kwt']);
    expect(applied(world, effects).crises['annexation-1-kwt']).toMatchObject({
      scheduled: true,
      target: 'irq',
      severity: 85,
      clarity: 10,
      cost: 7,
      stage: 'open',
    });
  });

  it('X-4 break in no other turn', () => {
    expect(strike(tryContext(world, never, 2), schedule).broke).toEqual([]);
  });

  it('X-5 are passed over when the wrong is done already or its author is gone', () => {
    const taken = applied(world, strike(tryContext(world, never), schedule).effects);
    const again = [{ ...schedule[0]!, turn: 2 }];
    expect(strike(tryContext(taken, never, 2), again).broke).toEqual([]);
    const gone = {
      ...world,
      states: { ...world.states, irq: { ...world.states.irq!, standing: 'failed' as const } },
    };
    expect(strike(tryContext(gone, never), schedule).broke).toEqual([]);
  });
});

describe('crises of themselves', () => {
  it('X-3 never come more than two at a time, the planned ones counted', () => {
    expect(strike(tryContext(world, always), []).broke).toHaveLength(2);
    expect(strike(tryContext(world, always), schedule).broke).toHaveLength(2);
  });

  it('X-17 of each kind are thrown first at the most, and then at what the world makes of it', () => {
    const asked: Record<string, number> = {};
    const happens = (name: string, odds: number) => {
      asked[name] = odds;
      return !name.endsWith('.here');
    };
    strike(tryContext(world, { ...never, happens }), []);
    for (const kind of CRISIS_KINDS) {
      let rate = 0;
      for (const at of kind.hazards(tryContext(world))) rate += at.rate;
      const both = (asked[`crisis.${kind.id}`] ?? 0) * (asked[`crisis.${kind.id}.here`] ?? 0);
      expect(both, kind.id).toBeCloseTo(chanceIn(world.yearsPerTurn, rate * P.pace.value), 9);
    }
  });

  it('X-17 do not look at the world for a kind whose first throw fails', () => {
    const asked: string[] = [];
    const happens = (name: string) => {
      asked.push(name);
      return false;
    };
    strike(tryContext(world, { ...never, happens }), []);
    expect(asked).toEqual(CRISIS_KINDS.map((kind) => `crisis.${kind.id}`));
  });

  it('come the same for the same seed, and differ between seeds', () => {
    const of = (seed: number) => strike(tryContext(world, seeded(seed)), []).broke.join();
    const all = new Set<string>();
    for (let seed = 0; seed < 40; seed++) {
      expect(of(seed)).toBe(of(seed));
      all.add(of(seed));
    }
    expect(all.size).toBeGreaterThan(3);
  });

  it('X-6 do not break where the same crisis goes on', () => {
    const first = strike(tryContext(world, always), []);
    const now = applied(world, first.effects);
    for (const id of strike(tryContext(now, always, 2), []).broke) {
      expect(first.broke).not.toContain(id.replace('-2-', '-1-'));
    }
  });

  it('X-6 do not return to the same place within some years', () => {
    const first = strike(tryContext(world, always), []);
    const now = applied(world, first.effects);
    for (const crisis of Object.values(now.crises)) crisis.stage = 'closed';
    const places = (turns: number) =>
      strike(tryContext(now, always, 1 + turns), []).broke.map((id) => id.replace(/-\d+-/, ' '));
    const struck = first.broke.map((id) => id.replace(/-\d+-/, ' '));
    const rest = P.rest.value / world.yearsPerTurn;
    for (const id of places(rest - 1)) expect(struck).not.toContain(id);
    expect(places(rest).some((id) => struck.includes(id))).toBe(true);
  });
});

describe('crises that go on', () => {
  const running = () => {
    const broken = applied(world, strike(tryContext(world, never), schedule).effects);
    const crisis = { ...broken.crises['annexation-1-kwt']!, stage: 'running' as const };
    return { ...broken, turn: 3, crises: { [crisis.id]: crisis } };
  };

  it('X-8 do their harm each turn until they burn out', () => {
    const now = running();
    const after = applied(now, strike(tryContext(now, never), []).effects);
    expect(after.peoples.kuwaitis!.grievance).toBeGreaterThan(now.peoples.kuwaitis!.grievance);
    expect(after.crises['annexation-1-kwt']!.stage).toBe('running');
  });

  it('X-11 burn out to a settled end with what lasts', () => {
    const now = running();
    const settles: Chance = { happens: (name) => name.endsWith('.settles'), between: (_n, lo) => lo };
    const after = applied(now, strike(tryContext(now, settles), []).effects);
    expect(after.crises['annexation-1-kwt']).toMatchObject({ stage: 'closed', outcome: 'settled' });
    expect(after.system.primary.territoriality).toBeLessThan(now.system.primary.territoriality);
    expect(after.wars).toEqual({});
  });

  it('X-8 do nothing once they are closed', () => {
    const now = running();
    now.crises['annexation-1-kwt'] = { ...now.crises['annexation-1-kwt']!, stage: 'closed' } as never;
    expect(strike(tryContext(now, never), []).effects).toEqual([]);
  });
});
