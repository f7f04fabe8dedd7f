import type { Crisis } from '../../world/crisis';
import type { StateId } from '../../world/ids';
import { dyadBetween } from '../../world/lookups';
import { placesOf } from '../../world/places';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { capability, share } from '../crises/weigh';
import { isCommon } from '../drift/centre';
import { add, cause, type Effect } from '../effect';
import { driftParameters as D } from '../parameters/drift';
import { RESPONSE as P } from '../parameters/response';
import type { RuleContext } from '../rule';
import { fall, push } from '../steps';
import type { Asked } from './asked';
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
export function orderedBy(ctx: RuleContext, asked: Asked): StateId | null {
  const { centre } = ctx.world.system;
  const { armed, crisis } = asked.at;
  if (!armed || centre.hold < D.federalStands.value) return null;
  const agent = centre.state === null ? strongest(asked) : rulerOf(asked, centre.state);
  if (agent === null) return null;
  const odds = P.centreActs.value * share(centre.hold) * heldAt(ctx.world, crisis);
  return ctx.chance.happens('centre', odds) ? agent : null;
}

function strongest({ at, participants }: Asked): StateId | null {
  const { target, victim } = at.crisis;
  let best: State | null = null;
  for (const n of participants) {
    const state = at.states[n] as State;
    if (state.standing !== 'sovereign' || state.id === target || state.id === victim) continue;
    if (!best || capability(state) > capability(best)) best = state;
  }
  return best?.id ?? null;
}

function rulerOf({ at, choices }: Asked, ruler: StateId): StateId | null {
  const { target, victim } = at.crisis;
  const n = placesOf(at).get(ruler);
  if (n === undefined || target === ruler || victim === ruler) return null;
  const own = choices[n];
  if (own !== undefined && own !== 'lead') return null;
  return at.states[n]?.standing === 'sovereign' ? ruler : null;
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
  const because = cause('response.centre', {
    crisis: crisis.id,
    from: [{ on: 'system', id: 'system', field: 'centre.disposition' }],
  });
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
