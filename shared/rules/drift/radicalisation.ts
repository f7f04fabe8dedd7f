import { entryOf, ORDERS, type OrderId, TRACKS_OF } from '../../world/ids';
import { ref } from '../../world/ref';
import type { World } from '../../world/world';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift } from '../rule';
import { fall, rise } from '../steps';
import { drip } from './gauge';

/** The order that stands most credibly beside this one, by power and belief, and how credibly against its own power. */
function rivalOf(world: World, id: OrderId): { credible: number; named: string } {
  let rival = 0;
  let named = '';
  for (const other of ORDERS) {
    if (other === id) continue;
    const weight = (world.orders[other].power * (50 + world.orders[other].legitimacy / 2)) / 100;
    if (weight > rival) {
      rival = weight;
      named = other;
    }
  }
  return { credible: rival / Math.max(1, world.orders[id].power), named };
}

const uncheckedBy = (credible: number): number => Math.max(0, 1 - credible / P.rivalCredible.value);

/** How far the liberal order stands without a credible rival, 0–1. No writing. */
export const unchecked = (world: World): number => uncheckedBy(rivalOf(world, 'liberal').credible);

/**
 * Without a credible rival the liberal order radicalises on its five tracks; with one it sobers. The other orders
 * have one track each, which power of their own feeds. Every track costs the order belief (Sakwa 2019).
 */
export const radicalisation: Drift = {
  id: 'radicalisation',
  title: { key: 'drift.radicalisation.title' },
  source: 'Sakwa 2019',
  reads: ['order.power', 'order.legitimacy', 'order.supremacy', 'order.tracks.*'],
  writes: ['order.tracks.*', 'order.supremacy', 'order.legitimacy'],
  run(ctx) {
    const { world, years } = ctx;
    const effects: Effect[] = [];
    for (const id of ORDERS) {
      const order = world.orders[id];
      const { credible, named } = rivalOf(world, id);
      const free = id === 'liberal' ? uncheckedBy(credible) : order.power / 100 - P.powerTempts.value;
      const from =
        named === ''
          ? [ref('order', id, 'power')]
          : [ref('order', id, 'power'), ref('order', named, 'power')];
      const because = { rule: 'drift.radicalisation', from };
      let sum = 0;
      let count = 0;
      for (const track of TRACKS_OF[id]) {
        const now = order.tracks[track];
        if (now === undefined) continue;
        sum += now;
        count++;
        const up = rise(now, P.trackRate.value * Math.max(0, free) * years);
        const down = fall(now, P.trackSober.value * (1 - Math.max(0, free)) * years);
        drip(effects, 'order', id, entryOf('tracks', track), up + down, because);
      }
      if (count === 0) continue;
      const extreme = sum / count / 100;
      const tracks = {
        rule: 'drift.radicalisation',
        from: [ref('order', id, `tracks.${TRACKS_OF[id][0] ?? ''}`)],
      };
      drip(
        effects,
        'order',
        id,
        'legitimacy',
        fall(order.legitimacy, P.trackDoubt.value * extreme * years),
        tracks,
      );
      if (id === 'liberal') {
        drip(
          effects,
          'order',
          id,
          'supremacy',
          rise(order.supremacy, P.trackSupremacy.value * extreme * years),
          tracks,
        );
      }
    }
    return effects;
  },
};
