import type { StateId } from '../../world/ids';
import { byText } from '../../world/lookups';
import type { State } from '../../world/state';
import type { CaseContext } from '../coalition/inputs';
import type { CoalitionValues } from '../coalition/parameters';
import { weighWillingness } from '../coalition/willingness';
import { bent } from '../crises/weigh';
import { RESPONSE as P } from '../parameters/response';
import type { Asked } from './asked';
import { inputsAlone } from './features';
import type { Theatre } from './theatre';

/**
 * Would-be leaders, in the order in which they are heard: seats that chose to lead, then states that nobody steers and
 * that are both able and willing. A state that steers itself elsewhere is not asked, nor is the target, nor one that is
 * annexed. Nobody is assigned: the list may be empty (Walzer 2013).
 */
export function wouldBeLeaders({ at, participants, choices, context, values }: Asked): StateId[] {
  const able: { id: StateId; chose: boolean; means: number }[] = [];
  for (const n of participants) {
    const choice = choices[n];
    if (choice !== undefined && choice !== 'lead') continue;
    const means = meansToLead(at, n);
    if (means === null) continue;
    const { id } = at.states[n] as State;
    const chose = choice === 'lead';
    if (chose || (free(at, id) && isWilling(at, n, context, values))) able.push({ id, chose, means });
  }
  able.sort((a, b) => Number(b.chose) - Number(a.chose) || b.means - a.means || byText(a.id, b.id));
  const heard: StateId[] = [];
  for (const { id } of able) if (heard.length < P.leadOffers.value) heard.push(id);
  return heard;
}

/** What the `n`th state could bring if it led, or null where it may not or cannot lead at all. */
export function meansToLead(at: Theatre, n: number): number | null {
  const state = at.states[n] as State;
  if (state.id === at.crisis.target || state.standing !== 'sovereign') return null;
  if (mostMeans(state) < P.leadMeans.value) return null;
  const { force, wealth } = inputsAlone(at, n);
  const means = force + wealth;
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
function isWilling(at: Theatre, n: number, context: CaseContext, values: CoalitionValues): boolean {
  return weighWillingness(inputsAlone(at, n), context, values).willingness >= P.leadWilling.value;
}

/** The state around which the circles are drawn when nobody offers to lead: the wronged, or the place. */
export function standIn({ at, participants }: Asked): StateId {
  const { victim, place } = at.crisis;
  return victim !== null && participants.some((n) => at.states[n]?.id === victim) ? victim : place;
}
