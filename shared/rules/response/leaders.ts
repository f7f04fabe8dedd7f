import type { Circle } from '../../world/circles';
import type { Crisis } from '../../world/crisis';
import type { StateId } from '../../world/ids';
import { byText } from '../../world/lookups';
import type { State } from '../../world/state';
import type { CaseContext } from '../coalition/inputs';
import { type CoalitionValues, coalitionValues } from '../coalition/parameters';
import { weighWillingness } from '../coalition/willingness';
import { bent } from '../crises/weigh';
import { RESPONSE as P } from '../parameters/response';
import { caseOf, inputsAt } from './features';
import type { Theatre } from './theatre';

/**
 * Would-be leaders, in the order in which they are heard: seats that chose to lead, then states that nobody steers and
 * that are both able and willing. A state that steers itself elsewhere is not asked, nor is the target, nor one that is
 * annexed. Nobody is assigned: the list may be empty (Walzer 2013).
 */
export function wouldBeLeaders(
  at: Theatre,
  participants: readonly State[],
  chosen: Readonly<Record<StateId, Circle>>,
): StateId[] {
  const values = coalitionValues();
  const common = caseOf(at.crisis);
  const able: { state: State; chose: boolean; means: number }[] = [];
  for (const state of participants) {
    const means = meansToLead(at, state);
    if (means === null) continue;
    const choice = chosen[state.id];
    if (choice === undefined || choice === 'lead') able.push({ state, chose: choice === 'lead', means });
  }
  able.sort(
    (a, b) => Number(b.chose) - Number(a.chose) || b.means - a.means || byText(a.state.id, b.state.id),
  );
  const offers: StateId[] = [];
  for (const { state, chose } of able) {
    if (offers.length >= P.leadOffers.value) break;
    if (chose || (free(at, state.id) && isWilling(at, state, common, values))) offers.push(state.id);
  }
  return offers;
}

/** What a state could bring if it led, or null where it may not or cannot lead at all. */
export function meansToLead(at: Theatre, state: State): number | null {
  if (state.id === at.crisis.target || state.standing !== 'sovereign') return null;
  if (mostMeans(state) < P.leadMeans.value) return null;
  const inputs = inputsAt(at, state, state.id);
  const means = inputs.force + inputs.wealth;
  return means >= P.leadMeans.value ? means : null;
}

/** The most that it could bring from anywhere, so that the weak need no closer look. */
function mostMeans(state: State): number {
  const armed = bent(state.force / 100, P.forceHalf.value) * P.reachNear.value;
  const own = bent(state.wealth / 100, P.forceHalf.value);
  return 10 * (Math.max(armed, own) + bent(state.wealth / 100, P.wealthHalf.value));
}

/** Whoever the wrong was done to in its own house cannot lead others to its rescue, unless it is the only wronged. */
function free(at: Theatre, id: StateId): boolean {
  return id !== at.crisis.victim || at.target !== null;
}

/**
 * Would it go, if it had to go first? As willing as the rule finds it when it leads itself, without the friendship
 * with a leader that the rule counts for followers.
 */
function isWilling(at: Theatre, state: State, common: CaseContext, values: CoalitionValues): boolean {
  const inputs = inputsAt(at, state, state.id);
  inputs.alignLeader = 0;
  return weighWillingness(inputs, common, values).willingness >= P.leadWilling.value;
}

/** The state around which the circles are drawn when nobody offers to lead: the wronged, or the place. */
export function standIn(crisis: Crisis, participants: readonly State[]): StateId {
  return participants.some((state) => state.id === crisis.victim) && crisis.victim !== null
    ? crisis.victim
    : crisis.place;
}
