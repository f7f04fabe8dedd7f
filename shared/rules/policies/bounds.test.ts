import { describe, expect, it } from 'vitest';
import gulf from '../../scenarios/gulf-1990.json';
import type { World } from '../../world/world';
import { asLuck, type Chance } from '../chance';
import type { Effect } from '../effect';
import { policyParameters as P } from '../parameters/policies';
import type { Policy, Target } from '../rule';
import { POLICIES } from '.';
import { actorOf, aGulf, trying } from './stage';

const SEATED = gulf.seats.map((seat) => seat.id);
const world = aGulf(gulf.world as unknown as World, SEATED);

interface Asked {
  odds: number;
  good: boolean;
}

/** What an act comes to where chance gives one answer to all that it is asked, and what it was asked. */
function tried(policy: Policy, state: string, target: Target, answer: boolean) {
  const asked: Asked[] = [];
  const chance: Chance = {
    happens(_name, odds, good = true) {
      asked.push({ odds, good });
      return answer;
    },
    between: () => {
      throw new Error('no act is a matter of more or less');
    },
  };
  return { asked, effects: done(policy, state, target, chance) };
}

const done = (policy: Policy, state: string, target: Target, chance: Chance): Effect[] =>
  policy.apply(trying(world, chance), actorOf(state), target, { rule: `policy.${policy.id}` });

/** Everything that anybody could do in this world, by policy. */
const aims = (policy: Policy) =>
  SEATED.flatMap((state) => policy.targets(world, state).map((target) => ({ state, target })));

/** Acts that luck may turn, as the model's page lists them. */
const CHANCY = [
  'backPopulists',
  'buyElites',
  'campaign',
  'intervene',
  'mediate',
  'promoteDemocracy',
  'reformInstitution',
  'strike',
  'tariff',
  'threaten',
  'withholdDues',
];

describe('A-10 an act on which chance bears', () => {
  it('is one of those that the model lists', () => {
    const asks = POLICIES.filter((policy) =>
      aims(policy).some(({ state, target }) => tried(policy, state, target, true).asked.length > 0),
    );
    expect(asks.map(({ id }) => id).sort()).toEqual(CHANCY);
  });

  it.each(POLICIES.filter(({ id }) => CHANCY.includes(id)).map((policy) => [policy.id, policy] as const))(
    '%s says how it comes out at best and at worst, and nothing else comes of it',
    (_id, policy) => {
      for (const { state, target } of aims(policy)) {
        const [yes, no] = [tried(policy, state, target, true), tried(policy, state, target, false)];
        const [asked, ...more] = yes.asked;
        expect(more, 'asks once').toEqual([]);
        if (!asked) throw new Error(`${policy.id} leaves nothing to luck at ${target.id}`);
        const at = (luck: 'best' | 'likely' | 'worst') => done(policy, state, target, asLuck(luck));
        expect([at('best'), at('worst')]).toEqual(
          asked.good ? [yes.effects, no.effects] : [no.effects, yes.effects],
        );
        expect(at('likely')).toEqual(asked.odds >= 0.5 ? yes.effects : no.effects);
        expect(at('best')).not.toEqual(at('worst'));
      }
    },
  );

  it('has odds within bounds; only being found out or paid back may be hopeless', () => {
    for (const policy of POLICIES) {
      for (const { state, target } of aims(policy)) {
        for (const { odds, good } of tried(policy, state, target, true).asked) {
          expect(odds, policy.id).toBeLessThanOrEqual(P.oddsCeiling.value);
          expect(odds, policy.id).toBeGreaterThanOrEqual(good ? P.oddsFloor.value : 0);
        }
      }
    }
  });
});
