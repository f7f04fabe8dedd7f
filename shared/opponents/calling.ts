import { unchecked } from '../rules/drift/radicalisation';
import { policyParameters as P } from '../rules/parameters/policies';
import { mandateAgainst } from '../rules/policies/standing';
import type { Target } from '../rules/rule';
import { lookups } from '../world/lookups';
import type { State } from '../world/state';
import type { World } from '../world/world';
import type { Stakes } from './stakes';

/** What a case that could not be plainer is worth to whoever feels called to it, in points of score. */
const CALLS = {
  intervene: 6.5,
  sanction: 3,
  promoteDemocracy: 0.8,
  fundRights: 0.4,
  backPopulists: 2,
} as const;
/** What is left of the call where a rival would make something of it. */
const WITH_A_RIVAL = 0.3;

/**
 * What a seat sees in a means of its order besides its score: the mission that the order gives itself. The liberal order
 * holds its norms valid for all and acts on it abroad, with force, sanctions and money, the more freely the less of a
 * rival there is to mind, and without a second thought where it has a mandate (Sakwa 2019); violence that someone could
 * stop calls for it (Walzer 2013). Mercantilist nationalists have friends in every unequal country whom common rules
 * serve badly, and nowhere dearer than in the powers that keep these rules (Sakwa 2019).
 */
export function calling(world: World, { seat, own }: Stakes, policy: string, target: Target): number {
  if (target.on !== 'state' || !(policy in CALLS)) return 0;
  const state = world.states[target.id];
  if (!state) return 0;
  const means = policy as keyof typeof CALLS;
  if (means === 'backPopulists') {
    return seat.order === 'mercantilist' ? CALLS[means] * soilFor(state, own) : 0;
  }
  if (seat.order !== 'liberal') return 0;
  const lawful = mandateAgainst(world, state.id) >= P.mandateEnough.value;
  const free = lawful ? 1 : WITH_A_RIVAL + (1 - WITH_A_RIVAL) * unchecked(world);
  return CALLS[means] * free * caseAgainst(world, state, means);
}

/** How plainly the norms of the liberal order ask for something to be done about a state, 0–1. */
function caseAgainst(
  world: World,
  state: State,
  means: Exclude<keyof typeof CALLS, 'backPopulists'>,
): number {
  switch (means) {
    case 'intervene':
      return (state.strife + 100 - state.rights) / 200;
    case 'sanction':
      return wrong(world, state);
    case 'promoteDemocracy':
      return (100 - state.accountability) / 100;
    case 'fundRights':
      return (100 - state.rights) / 100;
  }
}

/** How plain the worst wrong is that a state is the author of and that goes on, 0–1. */
function wrong(world: World, state: State): number {
  let plain = 0;
  for (const crisis of lookups(world).crises) {
    if (crisis.stage !== 'closed' && crisis.target === state.id) plain = Math.max(plain, crisis.clarity / 10);
  }
  return plain;
}

/** What populists could bring there: where many have been left behind, in a power that keeps common rules, 0–1. */
function soilFor(state: State, own: State): number {
  const weight =
    (state.force + state.wealth) / Math.max(1, state.force + state.wealth + own.force + own.wealth);
  return (state.inequality / 100) * (state.mix.liberal / 100) * weight * 2;
}
