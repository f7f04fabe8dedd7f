import { describe, expect, it } from 'vitest';
import type { SeatView } from '../views/view';
import { aCrisis, aSeat, aState, aWorld, everyDyad, type WorldParts } from '../world/build';
import type { OrderId } from '../world/ids';
import type { State } from '../world/state';
import type { World } from '../world/world';
import { calling } from './calling';
import { stakesOf } from './stakes';

/** A world in which s01 is as told, and how strong the rivals of the liberal order are. */
function worldWith(s01: Partial<State>, rivals: number, over: WorldParts = {}): World {
  const states = [aState({ id: 's00' }), aState({ id: 's01', ...s01 })];
  const world = aWorld({ states, dyads: everyDyad(states.map(({ id }) => id)), ...over });
  for (const order of Object.values(world.orders)) order.power = order.id === 'liberal' ? 60 : rivals;
  return world;
}

function seen(world: World, policy: string, order: OrderId = 'liberal'): number {
  world.seats.s00 = aSeat({ id: 's00', state: 's00', order });
  const view = { world, open: world } as SeatView;
  return calling(world, stakesOf(view, 's00')!, policy, { on: 'state', id: 's01' });
}

describe('O-7 the mission of an order', () => {
  it('calls liberals the more the worse things are, and the freer they are of a rival', () => {
    const bad: Partial<State> = { strife: 70, rights: 15, accountability: 10 };
    const fair: Partial<State> = { strife: 10, rights: 60, accountability: 50 };
    for (const policy of ['intervene', 'promoteDemocracy', 'fundRights']) {
      expect(seen(worldWith(bad, 5), policy), policy).toBeGreaterThan(seen(worldWith(fair, 5), policy));
      expect(seen(worldWith(bad, 5), policy), policy).toBeGreaterThan(seen(worldWith(bad, 60), policy));
      expect(seen(worldWith(bad, 60), policy), policy).toBeGreaterThan(0);
    }
  });

  it('calls for sanctions only on whoever is the author of a wrong that goes on', () => {
    const crisis = aCrisis({ id: 'c', place: 's00', target: 's01', stage: 'running', clarity: 8 });
    expect(seen(worldWith({}, 5), 'sanction')).toBe(0);
    expect(seen(worldWith({}, 5, { crises: [crisis] }), 'sanction')).toBeGreaterThan(0);
    const over = { crises: [{ ...crisis, stage: 'closed' as const }] };
    expect(seen(worldWith({}, 5, over), 'sanction')).toBe(0);
  });

  it('is without a second thought under a mandate, rival or none', () => {
    const crisis = aCrisis({ id: 'c', place: 's01', target: 's01', stage: 'running', clarity: 8 });
    const asked = (mandate: number) =>
      seen(worldWith({ strife: 70 }, 60, { crises: [{ ...crisis, mandate }] }), 'intervene');
    expect(asked(8)).toBeGreaterThan(asked(0));
  });

  it('calls mercantilists to unequal powers that keep liberal rules, and nobody else to populists', () => {
    const unequal: Partial<State> = { inequality: 70, wealth: 70, force: 60 };
    const equal: Partial<State> = { inequality: 20, wealth: 70, force: 60 };
    const back = (s01: Partial<State>, order?: OrderId) => seen(worldWith(s01, 20), 'backPopulists', order);
    expect(back(unequal, 'mercantilist')).toBeGreaterThan(back(equal, 'mercantilist'));
    for (const order of ['liberal', 'transformative', 'sovereign'] as const)
      expect(back(unequal, order)).toBe(0);
    expect(seen(worldWith({ strife: 80, rights: 5 }, 5), 'intervene', 'mercantilist')).toBe(0);
  });
});
