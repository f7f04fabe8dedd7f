import { ref } from '../../world/ref';
import type { Dyad } from '../../world/relations';
import type { FieldRef } from '../../world/world';
import { SCORE_MERCANTILIST as M, WEIGHING } from '../parameters';
import { meanProsperity, prosperityIndex } from '../power';
import type { Survey } from '../survey';
import type { Aim } from './aim';
import { own, ownRef } from './common';

const POWER: FieldRef = ref('order', 'mercantilist', 'power');

/** Its own share of wealth and power grows relative to others, and it can choose its partners (Sakwa 2019). */
export function mercantilistAims(from: Survey, i: number): Aim[] {
  const mean = meanProsperity(from);
  return [
    {
      key: 'score.mercantilist.wealth',
      level: 10000 * (from.wealth[i] ?? 0),
      weight: M.wealth.value,
      kind: 'share',
      from: ownRef(from, i, 'wealth'),
    },
    {
      key: 'score.mercantilist.power',
      level: 10000 * (from.power[i] ?? 0),
      weight: M.power.value,
      kind: 'share',
      from: [...ownRef(from, i, 'force'), ...ownRef(from, i, 'wealth')],
    },
    {
      key: 'score.mercantilist.prosperity',
      level: prosperityIndex(from.prosperity[i] ?? 0, mean, WEIGHING.prosperityHalf.value),
      weight: M.prosperity.value,
      kind: 'level',
      from: ownRef(from, i, 'wealth'),
    },
    {
      key: 'score.mercantilist.freeHand',
      level: own(from, i, 'autonomy') * (1 - (from.states[i]?.debt ?? 0) / 100) * (1 - boundBy(from, i)),
      weight: M.freeHand.value,
      kind: 'level',
      from: [...ownRef(from, i, 'autonomy'), ...ownRef(from, i, 'debt')],
    },
    {
      key: 'score.mercantilist.bargains',
      level: bargains(from, i),
      weight: M.bargains.value,
      kind: 'level',
      from: from.states[i] ? bargainRefs(from, i) : [],
    },
    {
      key: 'score.mercantilist.order',
      level: from.world.orders.mercantilist.power,
      weight: M.order.value,
      kind: 'level',
      from: [POWER],
    },
  ];
}

/** How far institutions bind its hands, 0–1. */
function boundBy(from: Survey, i: number): number {
  const bound = from.top.binding[i] ?? 0;
  return bound / (bound + M.boundHalf.value);
}

/** Advantage in its pairs: exchange with those weaker than itself, 0–100; exchange with the stronger is leverage lost. */
function bargains(from: Survey, i: number): number {
  const dyads = from.look.dyads;
  let good = 0;
  let all = 0;
  for (let k = 0; k < dyads.length; k++) {
    const a = from.endA[k] as number;
    const b = from.endB[k] as number;
    if ((a !== i && b !== i) || a < 0 || b < 0) continue;
    const exchange = (dyads[k] as Dyad).interdependence;
    const other = a === i ? b : a;
    const mine = from.wealth[i] as number;
    const both = mine + (from.wealth[other] as number);
    all += exchange;
    good += both > 0 ? (exchange * mine) / both : 0;
  }
  return all > 0 ? (100 * good) / all : 0;
}

/** The pairs of most exchange. */
function bargainRefs(from: Survey, i: number): FieldRef[] {
  const id = from.states[i]?.id ?? '';
  let best: Dyad | undefined;
  for (const dyad of from.look.dyadsOf[id] ?? [])
    if (best === undefined || dyad.interdependence > best.interdependence) best = dyad;
  return best ? [ref('dyad', best.id, 'interdependence')] : [];
}
