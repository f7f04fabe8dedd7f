import type { Crisis } from '../../world/crisis';
import { dyadBetween, type Lookups } from '../../world/lookups';
import type { World } from '../../world/world';
import { pairsOf } from '../drift/gauge';
import { add, type Because, type Effect } from '../effect';
import { CRISES as P } from '../parameters/crises';
import type { CrisisKind, Hazard, RuleContext } from '../rule';
import { movementsFor, stir } from './currents';
import { civilMeans, civilResistance } from './means';
import { freshCrisis, verdict } from './verdict';
import { bent, lack, needBy, refs, share } from './weigh';

/**
 * An enemy that can strike through wires does, at machines and at minds (Sakwa 2019: digital disruption, and the wish
 * even of those who prize sovereignty for common rules on cyberattacks and information). Skill and enmity bring it on,
 * dense contact and openness let it in; accountability at home and law between states hold it back. Who did it is
 * never plain, and it feeds those who tell the people that their elites lie.
 */
export const cyberAttack: CrisisKind = {
  id: 'cyberAttack',
  title: { key: 'crisis.cyberAttack' },
  source: 'Sakwa 2019',
  ruleAtIssue: 'internationalLaw',
  reads: [
    'dyad.amity',
    'state.standing',
    'state.technology',
    'state.openness',
    'state.accountability',
    'state.wealth',
    'system.interactionCapacity',
    'system.primary.internationalLaw',
  ],
  hazards,
  breaks,
  harm,
  resolve: (ctx, crisis, because) =>
    verdict(ctx, crisis, because, {
      arms: false,
      means: civilMeans(ctx.world, crisis),
      need: civilResistance(ctx.world, crisis) + needOf(ctx.world, crisis),
      reversed: () => exposed(crisis, 1, because),
      contained: () => exposed(crisis, P.containedCounts.value, because),
      failed: () => lasting(ctx.look, crisis, because),
    }),
  settles: (ctx, crisis, because) => lasting(ctx.look, crisis, because),
};

function hazards(ctx: RuleContext): Hazard[] {
  const { world } = ctx;
  const climate =
    P.cyberRate.value *
    share(world.system.interactionCapacity) *
    (1 - P.cyberLaw.value * share(world.system.primary.internationalLaw));
  const found: Hazard[] = [];
  for (const { dyad, a, b } of pairsOf(ctx)) {
    const enmity = P.cyberTrust.value - dyad.amity;
    if (enmity <= 0 || Math.max(a.technology, b.technology) < P.cyberAble.value) continue;
    if (a.standing !== 'sovereign' || b.standing !== 'sovereign') continue;
    for (const [first, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (first.technology < P.cyberAble.value) continue;
      found.push({
        place: other.id,
        target: first.id,
        victim: other.id,
        rate:
          climate *
          share(enmity) *
          share(first.technology) *
          (0.5 + lack(first.accountability)) *
          share(other.openness) *
          share(other.technology),
        severity: P.cyberSeverity.value + P.cyberSeverityOpen.value * share(other.openness),
        from: () => [
          ...refs('state', first.id, 'technology', 'accountability'),
          ...refs('state', other.id, 'openness', 'technology'),
          ...refs('dyad', dyad.id, 'amity'),
          ...refs('system', 'system', 'interactionCapacity', 'primary.internationalLaw'),
        ],
      });
    }
  }
  return found;
}

/** What it takes to name the author and make it stop. */
const needOf = (world: World, crisis: Crisis): number =>
  needBy(world, crisis, crisis.target, P.cyberNeed.value);

function breaks(ctx: RuleContext, at: Hazard, id: string, because: Because) {
  const { world, look } = ctx;
  const target = at.target === null ? undefined : world.states[at.target];
  const place = world.states[at.place];
  const cost = P.costOfRelief.value * bent(share(target?.wealth ?? 0), P.costHalf.value);
  const clarity = P.clarityOfCyber.value * (0.5 + share(place?.technology ?? 0));
  const crisis = freshCrisis(ctx, 'cyberAttack', at, id, 'internationalLaw', clarity, cost);
  const size = share(at.severity);
  const effects = [
    add('state', at.place, 'legitimacy', -P.cyberShock.value * size, because),
    ...soured(world, crisis, P.cyberAnger.value * size, because),
    ...inflamed(look, at.place, size, because),
  ];
  return { crisis, effects };
}

/** Those who say that everyone lies are believed a little more. */
function inflamed(look: Lookups, place: string, size: number, because: Because): Effect[] {
  return stir(movementsFor(look, 'populist'), place, 0, P.cyberStirs.value * size, because).filter(
    (effect) => effect.kind === 'add' && effect.amount !== 0,
  );
}

/** Amity between the two, lost by so many points. */
function soured(world: World, crisis: Crisis, points: number, because: Because): Effect[] {
  const dyad = crisis.target === null ? undefined : dyadBetween(world, crisis.target, crisis.place);
  return dyad ? [add('dyad', dyad.id, 'amity', -points, because)] : [];
}

function harm(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const { world, look, years } = ctx;
  const place = world.states[crisis.place];
  if (!place) return [];
  const size = share(crisis.severity) * years;
  return [
    add('state', place.id, 'wealth', -P.cyberWealth.value * size * share(place.wealth), because),
    add('state', place.id, 'cohesion', -P.cyberDivides.value * size * share(place.cohesion), because),
    ...soured(world, crisis, P.cyberAnger.value * size, because),
    ...inflamed(look, place.id, size, because),
  ];
}

/** Its author is named and made to stop; a rule has been found for what had none. */
function exposed(crisis: Crisis, part: number, because: Because): Effect[] {
  const size = share(crisis.severity) * part;
  const effects = [add('state', crisis.place, 'legitimacy', P.cyberShock.value * size, because)];
  if (crisis.target !== null) {
    effects.push(add('state', crisis.target, 'commitment', P.cyberShamed.value * size, because));
  }
  return effects;
}

/** It works: belief at home does not come back, and everyone closes a door. */
function lasting(look: Lookups, crisis: Crisis, because: Because): Effect[] {
  const size = share(crisis.severity);
  return [
    add('state', crisis.place, 'openness', -P.cyberCloses.value * size, because),
    add('state', crisis.place, 'legitimacy', -P.cyberShock.value * size, because),
    add('system', 'system', 'interactionCapacity', (-P.cyberCloses.value / 2) * size, because),
    ...inflamed(look, crisis.place, size, because),
  ];
}
