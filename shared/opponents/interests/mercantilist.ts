import { SCORE_MERCANTILIST as M } from '../../measures/parameters';
import { institutionStrength } from '../../measures/survey-top';
import { burdenOf } from '../../rules/drift/burden';
import { CRISES as C } from '../../rules/parameters/crises';
import { driftParameters as P } from '../../rules/parameters/drift';
import { entryOf } from '../../world/ids';
import type { Institution } from '../../world/institution';
import { lookups, neighboursOf } from '../../world/lookups';
import type { Dyad } from '../../world/relations';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import type { Interest } from '../interests';
import { partOf } from '../stakes';

/** Years, and turns, for which a government that thinks in deals counts what follows from one: about a whole game. */
const FORESIGHT = 80;
const FORESIGHT_TURNS = 16;
const foresight = (world: World): number => Math.min(FORESIGHT, FORESIGHT_TURNS * world.yearsPerTurn);

/** Years that count of what fades by a share a year and is not renewed, within its foresight. */
const lasting = (world: World, rate: number): number => foresight(world) / (1 + rate * foresight(world));

/**
 * What a point of subordination costs whoever is above, in points of score: light dependence tightens where nothing
 * stands in the way (`drift.subjection`), and rule has to be kept up, the more dearly the farther and the more unwilling
 * the ruled (`drift.ruleOverOthers`). Over short turns it is little beside the gain.
 */
function upkeep(world: World, own: State, other: State, dyad: Dyad): number {
  const full = burdenOf({ ...dyad, subordination: 100 }, own, other) / 100;
  const lost = (P.ruleCost.value * full * foresight(world) * own.wealth) / 100;
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

/** Years for which trust won or lost between great powers counts, and what a stand-off costs on the whole, in years of war. */
const TRUST_LASTS = 10;
const WAR_LASTS = 3;

/** Great powers may come to face each other (`crisis.standOff`). */
const isGreat = (state: State): boolean => state.force >= C.standPower.value;

/**
 * What a point of amity with another great power is worth: without trust, law or talk the two may come to face each
 * other, and a war between them costs both of what its score is made of.
 */
function safety(world: World, own: State, other: State, dyad: Dyad): number {
  if (!isGreat(other)) return 0;
  if (dyad.amity >= C.standTrust.value) return 0;
  const { balanceOfPower, diplomacy } = world.system.primary;
  const unmanaged = 1 - (C.standManaged.value * balanceOfPower) / 100;
  const unspoken = 1 - (C.standTalks.value * diplomacy) / 100;
  const both = powerOfArms(own) * powerOfArms(other);
  const rate = (C.standRate.value * world.system.interactionCapacity * unmanaged * unspoken * both) / 10_000;
  const lost = (C.standLosses.value * WAR_LASTS) / 100;
  return rate * TRUST_LASTS * lost * (own.wealth * worthOfWealth(own) + own.force * worthOfForce(own));
}

/** Force is a root of a share, so its square is what weighs. */
const powerOfArms = (state: State): number => (state.force / 100) * (state.force / 100);

/**
 * What its hand would be freer for leaving a body, or for `depth` points less of commitment to it, in points of score:
 * the more bodies bind it already, the less one of them matters (`score.mercantilist.freeHand`).
 */
function freed(world: World, own: State, body: Institution | undefined, depth: number): number {
  if (!body) return 0;
  let bound = 0;
  for (const one of lookups(world).institutions) {
    bound += (institutionStrength(one) * (one.members[own.id] ?? 0)) / 100;
  }
  const after = Math.max(0, bound - (institutionStrength(body) * depth) / 100);
  const half = M.boundHalf.value;
  const hand = own.autonomy * (1 - own.debt / 100);
  return M.freeHand.value * hand * (half / (half + after) - half / (half + bound));
}

/** A point is a larger part of a small state's whole, and only the part counts in a share. */
const worthOfWealth = (own: State): number => 80 / Math.max(20, own.wealth);

const worthOfForce = (own: State): number => 30 / Math.max(20, own.force);

/**
 * What a point of its own force is worth: beyond what its wealth affords it melts away again, so that over long turns
 * hardly any of it is left (`drift.growth`).
 */
const worthOfArms = (world: World, own: State): number =>
  (worthOfForce(own) * lasting(world, P.forceRate.value)) / foresight(world);

/** Its own share of wealth and power, a free hand, and bargains with weaker partners (Sakwa 2019). */
export const mercantilistInterest: Interest = {
  add(e, world, stakes) {
    const { own } = stakes;
    switch (e.on) {
      case 'state': {
        if (e.id === own.id) {
          if (e.field === 'wealth') return worthOfWealth(own);
          if (e.field === 'force') return worthOfArms(world, own);
          if (e.field === 'openness') return harvest(world, own);
          if (e.field === 'debt') return -0.12;
          if (e.field === 'autonomy') return 0.12;
          if (e.field === 'technology') return 0.05;
          return 0;
        }
        // What others lose makes its own share larger, as far as they weigh in the whole.
        const other = world.states[e.id];
        if (!other) return 0;
        if (e.field === 'wealth') return -worthOfWealth(other) * partOf(stakes, e.id).wealth;
        if (e.field === 'force') return -worthOfForce(other) * partOf(stakes, e.id).wealth;
        return 0;
      }
      case 'institution':
        return e.field === entryOf('members', own.id) ? -freed(world, own, world.institutions[e.id], 1) : 0;
      case 'dyad': {
        if (e.field === 'amity' && !isGreat(own)) return 0;
        const across = stakes.across.get(e.id);
        if (!across) return 0;
        const { state: other, dyad } = across;
        if (e.field === 'amity') return safety(world, own, other, dyad);
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
  set(e, world, { own }) {
    if (e.on !== 'institution' || e.value !== null || e.field !== entryOf('members', own.id)) return 0;
    const body = world.institutions[e.id];
    return freed(world, own, body, body?.members[own.id] ?? 0);
  },
  create() {
    return 0;
  },
};
