import type { Circle } from '../../world/circles';
import type { Crisis } from '../../world/crisis';
import type { StateId } from '../../world/ids';
import { dyadBetween } from '../../world/lookups';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { capability, share } from '../crises/weigh';
import { isCommon } from '../drift/centre';
import { add, type Because, type Effect } from '../effect';
import { driftParameters as D } from '../parameters/drift';
import { RESPONSE as P } from '../parameters/response';
import type { RuleContext } from '../rule';
import { fall, push } from '../steps';
import { isArmed } from './theatre';

/**
 * Where a single centre stands there is an agent that has to act: where nobody leads of itself the centre orders
 * somebody to, as far as it holds, whoever follows. Structures that act strongly do reckless and cruel things as
 * easily as wise ones, by a disposition that nobody chose, and what they come to loses freedom either way
 * (Walzer 2013).
 */

/**
 * The state whose arms the centre uses: the ruler itself, unless its own seat chose otherwise; where the centre is
 * nobody's, the strongest of those that did no wrong, whatever its government would rather do. Null where no centre
 * stands, where the centre does not act, and where nobody could. Only crises that turn on arms are its business.
 */
export function orderedBy(
  ctx: RuleContext,
  crisis: Crisis,
  participants: readonly State[],
  chosen: Readonly<Record<StateId, Circle>>,
): StateId | null {
  const { centre } = ctx.world.system;
  if (!isArmed(crisis.kind) || centre.hold < D.federalStands.value) return null;
  const agent =
    centre.state === null
      ? strongest(crisis, participants)
      : rulerOf(crisis, participants, centre.state, chosen);
  if (agent === null) return null;
  const odds = P.centreActs.value * share(centre.hold) * heldAt(ctx.world, crisis);
  return ctx.chance.happens('centre', odds) ? agent : null;
}

function strongest(crisis: Crisis, participants: readonly State[]): StateId | null {
  let best: State | null = null;
  for (const state of participants) {
    if (state.standing !== 'sovereign' || state.id === crisis.target || state.id === crisis.victim) continue;
    if (!best || capability(state) > capability(best)) best = state;
  }
  return best?.id ?? null;
}

function rulerOf(
  crisis: Crisis,
  participants: readonly State[],
  ruler: StateId,
  chosen: Readonly<Record<StateId, Circle>>,
): StateId | null {
  const own = chosen[ruler];
  if (crisis.target === ruler || crisis.victim === ruler || (own !== undefined && own !== 'lead'))
    return null;
  return participants.some(({ id, standing }) => id === ruler && standing === 'sovereign') ? ruler : null;
}

/** Whether it is a state's own business to act, since it is the centre of a world that holds the place of a crisis. */
export function hasToAct(world: World, crisis: Crisis, state: StateId): boolean {
  const { centre } = world.system;
  return (
    centre.state === state &&
    centre.hold >= D.federalStands.value &&
    isArmed(crisis.kind) &&
    crisis.target !== state &&
    heldAt(world, crisis) > 0
  );
}

/** How far the centre holds the place, 0–1: all of the world where it is nobody's, else as far as it is ruled. */
function heldAt(world: World, crisis: Crisis): number {
  if (isCommon(world)) return 1;
  const ruler = world.system.centre.state;
  if (ruler === null) return 0;
  if (crisis.place === ruler || world.states[crisis.place]?.ruler === ruler) return 1;
  const dyad = dyadBetween(world, ruler, crisis.place);
  return dyad?.superior === ruler ? share(dyad.subordination) : 0;
}

/** What the centre's arms do to the place they come to, wise or cruel, beyond how the crisis ends. */
export function deedsOfCentre({ world, look }: RuleContext, crisis: Crisis): Effect[] {
  const place = world.states[crisis.place];
  if (!place) return [];
  const because: Because = {
    rule: 'response.centre',
    crisis: crisis.id,
    from: [{ on: 'system', id: 'system', field: 'centre.disposition' }],
  };
  const size = share(crisis.severity);
  const tilt = ((world.system.centre.disposition - D.capriceMiddle.value) / 50) * size;
  const effects = [
    add('state', place.id, 'autonomy', fall(place.autonomy, P.centreTakes.value * size), because),
    add('state', place.id, 'rights', push(place.rights, P.centreDeeds.value * tilt), because),
    add('state', place.id, 'strife', push(place.strife, -P.centreDeeds.value * tilt), because),
  ];
  for (const people of look.peoples) {
    if (people.id !== crisis.victim && people.home !== place.id) continue;
    effects.push(
      add('people', people.id, 'security', push(people.security, P.centreDeeds.value * tilt), because),
    );
  }
  return effects;
}
