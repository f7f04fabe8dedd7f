import { driftParameters as P } from '../../rules/parameters/drift';
import { powerOf } from '../../rules/reach';
import { distance, neighboursOf } from '../../world/lookups';
import type { Dyad } from '../../world/relations';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import type { Interest } from '../interests';

/** Years, and turns, for which a government that thinks in deals counts what follows from one: about a whole game. */
const FORESIGHT = 80;
const FORESIGHT_TURNS = 16;
const foresight = (world: World): number => Math.min(FORESIGHT, FORESIGHT_TURNS * world.yearsPerTurn);

/**
 * What a point of subordination costs whoever is above, in points of score: rule has to be kept up, the more dearly the
 * farther and the more unwilling the ruled (`drift.ruleOverOthers`). Over short turns it is little beside the gain.
 */
function upkeep(world: World, own: State, other: State, dyad: Dyad): number {
  const resistance = 0.5 + Math.max(0, -dyad.amity) / 100;
  const far = P.ruleNear.value + distance(own, other) / 2;
  const size = Math.min(1, powerOf(other) / Math.max(1, powerOf(own)));
  const lost = (P.ruleCost.value * foresight(world) * resistance * far * size * own.wealth) / 10_000;
  return lost * worthOfWealth(own);
}

/**
 * What a point of exchange with another is worth: it improves its bargains if the other is weaker than those with
 * whom it deals already, and the less the more it deals (`score.mercantilist.bargains`).
 */
function bargain(world: World, own: State, other: State): number {
  let all = 0;
  let good = 0;
  for (const { state, dyad } of neighboursOf(world, own.id)) {
    all += dyad.interdependence;
    good += dyad.interdependence * edge(own, state);
  }
  const usual = all > 0 ? good / all : 0.5;
  return (BARGAINS * (edge(own, other) - usual)) / Math.max(20, all);
}

/** Its part of what two economies make together: above a half it deals with the weaker. */
const edge = (own: State, other: State): number => own.wealth / Math.max(1, own.wealth + other.wealth);

/** What a point of the share of good bargains is worth in its score, times a hundred. */
const BARGAINS = 24;

/** What a point of its own openness brings it by growth (`drift.growth`), in points of score. */
function harvest(world: World, own: State): number {
  const grown =
    P.growRate.value * P.growOpenness.value * foresight(world) * ((P.growLeast.value + own.wealth) / 100);
  return grown * (1 - own.wealth / 100) * worthOfWealth(own);
}

/** A point is a larger part of a small state's whole, and only the part counts in a share. */
const worthOfWealth = (own: State): number => 80 / Math.max(20, own.wealth);

/** Its own share of wealth and power, a free hand, and bargains with weaker partners (Sakwa 2019). */
export const mercantilistInterest: Interest = {
  add(e, world, { own, wealth }) {
    switch (e.on) {
      case 'state': {
        if (e.id === own.id) {
          if (e.field === 'wealth') return worthOfWealth(own);
          if (e.field === 'force') return 30 / Math.max(20, own.force);
          if (e.field === 'openness') return harvest(world, own);
          if (e.field === 'debt') return -0.12;
          if (e.field === 'autonomy') return 0.12;
          if (e.field === 'technology') return 0.05;
          return 0;
        }
        if (e.field === 'wealth') return -0.5 * (wealth[e.id] ?? 0);
        if (e.field === 'force') return -0.2 * (wealth[e.id] ?? 0);
        return 0;
      }
      case 'institution':
        return e.field === `members.${own.id}` ? -0.06 : 0;
      case 'dyad': {
        const dyad = world.dyads[e.id];
        if (!dyad || (dyad.a !== own.id && dyad.b !== own.id)) return 0;
        const other = world.states[dyad.a === own.id ? dyad.b : dyad.a];
        if (!other) return 0;
        if (e.field === 'interdependence') return bargain(world, own, other);
        if (e.field === 'subordination') {
          return dyad.superior === other.id ? -0.05 : 0.02 - upkeep(world, own, other, dyad);
        }
        return 0;
      }
      case 'order':
        return e.id === 'mercantilist' && e.field === 'power' ? 0.08 : 0;
      case 'corporation':
        return e.field === 'strength' && world.corporations[e.id]?.home === own.id ? 0.03 : 0;
      default:
        return 0;
    }
  },
  set(e, _world, { own }) {
    return e.on === 'institution' && e.value === null && e.field === `members.${own.id}` ? 1.2 : 0;
  },
  create() {
    return 0;
  },
};
