import { describe, expect, it } from 'vitest';
import { type Chronicle, command, simulate, why } from '../../shared/engine';
import { strategicPlayers } from '../../shared/opponents';
import { asLuck } from '../../shared/rules/chance';
import type { Effect } from '../../shared/rules/effect';
import { POLICIES, policyById } from '../../shared/rules/policies';
import { scenario } from '../../shared/scenarios/catalogue';
import { actorFor } from '../../shared/views/actor';
import { legalOrders } from '../../shared/views/legal';
import { expected, previewOrder, Trial } from '../../shared/views/preview';
import type { TurnRecord } from '../../shared/views/record';
import { visibleOrders } from '../../shared/views/redact';
import { lookAgain, publicWorld, viewFor } from '../../shared/views/viewFor';
import { lookups, memberPlaces, neighboursOf } from '../../shared/world/lookups';
import { aGame, at, gulfGame, orders, played, refused, sent } from './scene';

describe('legal orders', () => {
  const game = gulfGame('usa', 'irq', 'sun');

  it.each(['usa', 'irq', 'sun'])('V-6 of %s are taken as far as it can pay, and nothing else is', (seat) => {
    const legal = legalOrders(viewFor(game.world, seat), seat);
    expect(legal.length).toBeGreaterThan(50);
    for (const { order, affordable } of legal) {
      const { outcome } = command(game, orders(seat, order));
      expect(outcome.ok, `${order.policy} at ${order.target.id}`).toBe(affordable);
    }
    const listed = new Set(legal.map(({ order }) => `${order.policy} ${order.target.id}`));
    const others = POLICIES.flatMap(({ id }) => ['kwt', 'unsc'].map((target) => [id, target] as const))
      .filter(([policy, target]) => !listed.has(`${policy} ${target}`))
      .map(([policy, target]) => at(policy, `${target === 'kwt' ? 'state' : 'institution'}:${target}`));
    expect(others.length).toBeGreaterThan(10);
    for (const order of others) expect(refused(game, orders(seat, order))).toBe('illegalTarget');
  });

  it('V-6 are none for an observer', () => {
    expect(legalOrders(viewFor(game.world, null), 'fra')).toEqual([]);
  });
});

describe('a preview', () => {
  const game = gulfGame('usa', 'irq');
  const view = viewFor(game.world, 'usa');

  it('V-7 is the rule run on what the seat sees, as luck would have it', () => {
    const seat = view.world.seats.usa!;
    const ventures = legalOrders(view, 'usa').filter(({ order }) => order.policy === 'promoteDemocracy');
    expect(ventures.length).toBeGreaterThan(0);
    for (const { order, cost } of ventures) {
      const shown = previewOrder(view, 'usa', order)!;
      const policy = policyById(order.policy)!;
      for (const luck of ['likely', 'best', 'worst'] as const) {
        const { world } = view;
        const ctx = {
          world,
          look: lookups(world),
          turn: 1,
          years: world.yearsPerTurn,
          chance: asLuck(luck),
          moment: {},
        };
        const because = { rule: `policy.${policy.id}`, order: 'preview' };
        expect(shown[luck]).toEqual(policy.apply(ctx, actorFor(world, seat, policy), order.target, because));
      }
      expect(shown.cost).toBe(cost);
      expect(shown.best).not.toEqual(shown.worst);
    }
  });

  it('V-7 comes to what a computer player tries out, but for the causes', () => {
    const seat = view.world.seats.usa!;
    const trial = new Trial(view, seat, asLuck('likely'));
    const bare = (effects: readonly Effect[]) => effects.map(({ because: _why, ...change }) => change);
    for (const { order } of legalOrders(view, 'usa')) {
      const tried = trial.of(policyById(order.policy)!, order.target);
      expect(bare(tried), order.policy).toEqual(bare(expected(view, 'usa', order, 'likely')));
    }
  });
});

describe('a view', () => {
  const start = gulfGame('usa').world;

  it('V-1 shows every field of every subject, as it is, as an estimate or as nothing', () => {
    const seen = publicWorld(start);
    for (const kind of ['states', 'institutions', 'peoples', 'movements', 'seats'] as const) {
      for (const [id, truth] of Object.entries(start[kind])) {
        expect(Object.keys(seen[kind][id] ?? {}).sort(), id).toEqual(Object.keys(truth).sort());
      }
    }
  });

  it('V-1 shows a world that was changed in place as it is now, whoever came, went, joined or left', () => {
    const bodies = new Set<number>();
    const setup = { ...gulfGame('usa', 'sun', 'chn').setup, seed: 4, turns: 12 };
    simulate(scenario('gulf-1990'), setup, strategicPlayers(4), (world) => {
      lookAgain(world);
      const anew = structuredClone(world);
      bodies.add(Object.keys(world.institutions).length);
      for (const seat of [null, ...Object.keys(world.seats)]) {
        const { world: seen } = viewFor(world, seat);
        expect(seen).toEqual(viewFor(anew, seat).world);
        const copy = structuredClone(seen);
        const fresh = lookups(copy);
        const kept = lookups(seen);
        // All three are worked out when first asked for.
        const { between: _pairs, members: _places, neighbours, ...order } = kept;
        expect(fresh).toMatchObject(order);
        for (const [id, known] of neighbours) expect(known).toEqual(neighboursOf(copy, id));
        for (const body of kept.institutions)
          expect(memberPlaces(kept, body)).toEqual(memberPlaces(fresh, body));
      }
    });
    expect(bodies.size).toBeGreaterThan(1);
  });
});

describe('“why?”', () => {
  const start = aGame();
  const { game, record } = played(
    sent(start, orders('ccc', at('arm', 'none:none', { intent: 'Be feared.' }))),
  );
  const story: Chronicle = {
    start: start.world,
    records: [record],
    worldAt: (turn) => (turn === 0 ? start : game).world,
  };
  const force = { on: 'state', id: 'ccc', field: 'force' } as const;

  it('V-8 leads back to the order for those who may see it, and hides all but the size from others', () => {
    const own = why(story, 1, force, 'ccc');
    const told = own.changes.find((link) => link.rule?.id === 'policy.arm');
    expect(told?.order).toMatchObject({ seat: 'ccc', order: { policy: 'arm', intent: 'Be feared.' } });
    expect(why(story, 1, force, 'truth').changes).toEqual(own.changes);
    const others = why(story, 1, force, 'aaa');
    expect(others.changes.length).toBe(own.changes.length);
    for (const [i, link] of others.changes.entries()) {
      expect(link).toMatchObject({ entry: null, order: null, rule: null, because: [] });
      expect(link.amount).toBe(Math.round(own.changes[i]?.amount ?? 0));
    }
  });

  it('V-9 shows others what was carried out, without the team’s own words', () => {
    const done = record.orders;
    const broke: TurnRecord['orders'] = [...done, { ...done[0]!, id: '1.ccc.1', result: 'refused' }];
    expect(visibleOrders('ccc', broke)).toEqual(broke);
    const [seen, ...rest] = visibleOrders('aaa', broke);
    expect(rest).toEqual([]);
    expect(seen?.order).toEqual({ policy: 'arm', target: { on: 'none', id: 'none' } });
  });
});
