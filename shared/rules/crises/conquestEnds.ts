import type { Crisis } from '../../world/crisis';
import { dyadBetween, lookups } from '../../world/lookups';
import type { World } from '../../world/world';
import { add, type Because, type Effect, end, set } from '../effect';
import { CRISES as P } from '../parameters/crises';
import { within } from '../steps';
import { ofPair, share } from './weigh';

/**
 * What becomes of a conquest (`annexation.ts`): it is undone, ringed in, or left to stand. The war that it began ends
 * with each, and what is left to stand wears down the rule that it broke (Buzan 1993 on the Gulf War).
 */

/** The conquest is undone: the state stands again, its people regain what was taken from them. */
export function undone(world: World, crisis: Crisis, because: Because): Effect[] {
  const victim = world.states[crisis.place];
  if (!victim) return [];
  const effects: Effect[] = [
    set('state', victim.id, 'standing', 'sovereign', because),
    set('state', victim.id, 'ruler', null, because),
    add('state', victim.id, 'autonomy', P.restoredAutonomy.value - victim.autonomy, because),
    add('system', 'system', 'primary.territoriality', P.annexShock.value * share(crisis.severity), because),
    ...endWar(world, crisis, because),
  ];
  const kept = crisis.target === null ? undefined : dyadBetween(world, crisis.target, victim.id);
  if (kept) {
    effects.push(
      add('dyad', kept.id, 'subordination', -kept.subordination, because),
      set('dyad', kept.id, 'superior', null, because),
      set('dyad', kept.id, 'recognition', 'deFacto', because),
    );
  }
  for (const people of lookups(world).peoples) {
    if (people.home !== victim.id) continue;
    const regained = (now: number) =>
      within(now / (1 - P.annexTakes.value), now, P.restoredAutonomy.value) - now;
    effects.push(
      add('people', people.id, 'autonomy', regained(people.autonomy), because),
      add('people', people.id, 'security', regained(people.security), because),
      set('people', people.id, 'guarantor', victim.id, because),
    );
  }
  if (crisis.target !== null) {
    effects.push(
      add('state', crisis.target, 'legitimacy', -P.annexDefeat.value * share(crisis.severity), because),
    );
  }
  return effects;
}

/** The conqueror keeps what it has but is ringed in: it goes no further, at a price. */
export function ringedIn(world: World, crisis: Crisis, because: Because): Effect[] {
  const effects = endWar(world, crisis, because);
  if (crisis.target !== null) {
    effects.push(
      add('state', crisis.target, 'wealth', -P.annexRinged.value * share(crisis.severity), because),
      add('state', crisis.target, 'openness', -P.annexRinged.value * share(crisis.severity), because),
    );
  }
  return effects;
}

/** The conquest stands, and so does the precedent. */
export function leftStanding(world: World, crisis: Crisis, because: Because): Effect[] {
  const size = share(crisis.severity);
  const effects = [
    ...endWar(world, crisis, because),
    add('system', 'system', 'primary.territoriality', -P.annexPrecedent.value * size, because),
    add('system', 'system', 'primary.sovereignty', -P.annexPrecedent.value * size, because),
    add('system', 'system', 'primary.war', P.annexPrecedent.value * size, because),
  ];
  if (crisis.target !== null) {
    const loot = share(world.states[crisis.place]?.wealth ?? 0) * P.annexLoot.value;
    effects.push(
      add('state', crisis.target, 'wealth', loot, because),
      ...ofPair(world, crisis.target, crisis.place, 'amity', -P.annexHatred.value / 2, because),
    );
  }
  return effects;
}

function endWar(world: World, crisis: Crisis, because: Because): Effect[] {
  const id = `war-${crisis.id}`;
  return world.wars[id] ? [end('war', id, because)] : [];
}
