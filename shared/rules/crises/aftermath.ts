import { CIRCLES, type Circle } from '../../world/circles';
import type { Crisis } from '../../world/crisis';
import { entryOf, type OrderId, type StateId } from '../../world/ids';
import type { World } from '../../world/world';
import { add, type Because, type Effect } from '../effect';
import { CRISES as P } from '../parameters/crises';
import type { RuleContext } from '../rule';
import { inCircle } from './means';
import { ofPair, orderOf, share } from './weigh';

type Ending = 'reversed' | 'contained' | 'failed';

/**
 * What every answered crisis leaves behind, circle by circle: those who act bear costs, those who stood together grow
 * closer, the institution that was used grows or withers, and the rule at issue is confirmed or worn down. A leader
 * with a mandate gains legitimacy; one that acts in its own name gains claims of supremacy, which others resent
 * (Buzan 1993; Sakwa 2019; Walzer 2013: use builds).
 */
export function aftermath(
  ctx: RuleContext,
  crisis: Crisis,
  ending: Ending,
  arms: boolean,
  because: Because,
): Effect[] {
  const { world } = ctx;
  const leader = crisis.leader;
  if (leader === null || !world.states[leader]) return [];
  const won = ending === 'failed' ? -1 : ending === 'contained' ? P.containedCounts.value : 1;
  const size = share(crisis.severity) * (crisis.cost / 10);
  return [
    ...costs(crisis, arms, won, size, because),
    ...bonds(world, crisis, leader, size, because),
    ...standing(world, crisis, leader, arms, won, size, because),
    ...institutions(world, crisis, arms, won, because),
    add(
      'system',
      'system',
      entryOf('primary', crisis.ruleAtIssue),
      P.normConfirmed.value * won * share(crisis.severity),
      because,
    ),
  ];
}

/** Force, wealth and public mood spent by those who lead, fight, pay and resist. */
function costs(crisis: Crisis, arms: boolean, won: number, size: number, because: Because): Effect[] {
  const effects: Effect[] = [];
  const spend = (id: StateId, force: number, wealth: number, mood: number) => {
    if (arms && force > 0) effects.push(add('state', id, 'force', -force * size, because));
    if (wealth > 0) effects.push(add('state', id, 'wealth', -wealth * size, because));
    if (mood !== 0) effects.push(add('state', id, 'opinion', mood * size, because));
  };
  const mood = P.moodAfter.value * won - P.moodWeary.value;
  for (const id of inCircle(crisis, 'lead')) spend(id, P.leadForce.value, P.leadWealth.value, mood);
  for (const id of inCircle(crisis, 'fight')) spend(id, P.fightForce.value, P.fightWealth.value, mood);
  for (const id of inCircle(crisis, 'pay')) spend(id, 0, P.payWealth.value, Math.min(0, mood));
  const beaten = Math.max(0, won);
  for (const id of inCircle(crisis, 'resist')) {
    const more = id === crisis.target ? 1 : P.helperShare.value;
    spend(id, P.resistForce.value * beaten * more, P.resistWealth.value * more, 0);
  }
  return effects;
}

const BOND: Record<Circle, 'bondFight' | 'bondPay' | 'bondSupport' | 'bondOppose' | 'bondResist' | null> = {
  lead: null,
  fight: 'bondFight',
  pay: 'bondPay',
  support: 'bondSupport',
  neutral: null,
  oppose: 'bondOppose',
  resist: 'bondResist',
};

/** Amity with the leader, and of the wronged state with those who came to its help. */
function bonds(world: World, crisis: Crisis, leader: StateId, size: number, because: Because): Effect[] {
  const effects: Effect[] = [];
  for (const circle of CIRCLES) {
    const bond = BOND[circle];
    if (bond === null) continue;
    for (const id of inCircle(crisis, circle)) {
      effects.push(...ofPair(world, leader, id, 'amity', P[bond].value * size, because));
    }
  }
  const victim = crisis.victim;
  if (
    victim !== null &&
    victim !== leader &&
    world.states[victim] &&
    !inCircle(crisis, 'resist', 'oppose').includes(victim)
  ) {
    for (const id of inCircle(crisis, 'fight', 'pay')) {
      effects.push(...ofPair(world, victim, id, 'amity', P.bondVictim.value * size, because));
    }
  }
  return effects;
}

/** Legitimacy and supremacy of the leader's order, and what acting without leave does to it. */
function standing(
  world: World,
  crisis: Crisis,
  leader: StateId,
  arms: boolean,
  won: number,
  size: number,
  because: Because,
): Effect[] {
  const order = orderOf(world, leader);
  const leave = crisis.mandate / 10;
  const effects = [
    add(
      'order',
      order,
      'legitimacy',
      (P.legitimacyMandate.value * leave * won - P.legitimacyOwn.value * (1 - leave)) * size,
      because,
    ),
    add(
      'order',
      order,
      'supremacy',
      (P.supremacyOwn.value * (1 - leave) - P.supremacyShared.value * leave) * size,
      because,
    ),
  ];
  if (won > 0) effects.push(add('order', order, 'power', P.powerWon.value * won * size, because));
  const track = arms ? trackOf(order) : null;
  if (track !== null) {
    effects.push(
      add('order', order, entryOf('tracks', track), P.trackOwn.value * (1 - leave) * size, because),
    );
  }
  return effects;
}

/** The way each order goes wrong when it acts by force in its own name. */
function trackOf(order: OrderId): string | null {
  return order === 'liberal'
    ? 'intervention'
    : order === 'transformative'
      ? 'vanguard'
      : order === 'mercantilist'
        ? 'beggarNeighbour'
        : null;
}

/** Use builds: a body that gave its mandate rises and falls with the outcome; one passed over loses authority. */
function institutions(world: World, crisis: Crisis, arms: boolean, won: number, because: Because): Effect[] {
  const effects: Effect[] = [];
  const graveness = share(crisis.severity);
  if (crisis.forum !== null && crisis.mandate > 0) {
    const leave = crisis.mandate / 10;
    effects.push(
      add('institution', crisis.forum, 'authority', P.forumUsed.value * won * leave * graveness, because),
      add('institution', crisis.forum, 'legitimacy', P.forumUsed.value * won * leave * graveness, because),
    );
  } else if (arms) {
    for (const id of Object.keys(world.institutions).sort((a, b) => (a < b ? -1 : 1))) {
      const body = world.institutions[id];
      if (body?.domain !== 'security' || body.scope !== 'global') continue;
      effects.push(add('institution', id, 'authority', -P.forumBypassed.value * graveness, because));
    }
  }
  return effects;
}
