import type { Crisis } from '../../world/crisis';
import type { StateId } from '../../world/ids';
import { dyadBetween, recognitionBetween } from '../../world/lookups';
import type { Recognition } from '../../world/relations';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { commandOf, leviesOf, levyOf } from '../drift/burden';
import { heldTogether } from '../drift/centre';
import { add, type Because, create, type Effect, set } from '../effect';
import { CRISES as P } from '../parameters/crises';
import type { CrisisKind, Hazard, RuleContext } from '../rule';
import { type Collective, collectiveOf } from './collective';
import { leftStanding, ringedIn, undone } from './conquestEnds';
import { armedMeans, armedResistance } from './means';
import { guarded, type Pacts, pactsOf } from './pledges';
import { freshCrisis, verdict } from './verdict';
import { WEB_TIES, type Web, webOf } from './web';
import { bent, lack, newDyad, odds, refs, share, unruled } from './weigh';

/**
 * A strong neighbour takes a weak one whole (Buzan 1993 on the Gulf War; Walzer 2013: unequal power and fear lead to
 * war, and war to conquest). Mistrust, unequal force and debt draw it on; recognition, the sovereignty rule, law and
 * diplomacy, the balance of power, the victim's allies and the attacker's own citizens hold it back; where war is a
 * habit (Walzer 2013), less does. A centre keeps the peace among those it holds, as far as it holds them, and a union of
 * states among its members, whom it guards against others; a council with a force of its own does what it can; and what
 * the two live by each other, and civil society in both, weave a web in which wars are rare.
 */
export const annexation: CrisisKind = {
  id: 'annexation',
  title: { key: 'crisis.annexation' },
  source: 'Buzan 1993; Walzer 2013',
  ruleAtIssue: 'sovereignty',
  reads: [
    'state.standing',
    'state.borders',
    'state.force',
    'state.wealth',
    'state.debt',
    'state.accountability',
    'dyad.amity',
    'dyad.recognition',
    'dyad.subordination',
    'dyad.superior',
    'institution.authority',
    'institution.enforcement',
    'institution.members.*',
    'treaty.kind',
    'treaty.parties',
    'system.primary.sovereignty',
    'system.primary.balanceOfPower',
    'system.primary.diplomacy',
    'system.primary.internationalLaw',
    'system.centre.hold',
    'system.centre.state',
    'system.defaultRecognition',
    'system.primary.war',
    'state.ruler',
    ...WEB_TIES,
  ],
  hazards,
  breaks,
  harm,
  resolve: (ctx, crisis, because) =>
    verdict(ctx, crisis, because, {
      arms: true,
      means: armedMeans(ctx.world, crisis),
      need: armedResistance(ctx.world, crisis),
      reversed: () => undone(ctx.world, crisis, because),
      contained: () => ringedIn(ctx.world, crisis, because),
      failed: () => leftStanding(ctx.world, crisis, because),
    }),
  settles: (ctx, crisis, because) => leftStanding(ctx.world, crisis, because),
};

function hazards(ctx: RuleContext): Hazard[] {
  const { world, look } = ctx;
  const { sovereignty, balanceOfPower, diplomacy, internationalLaw, war } = world.system.primary;
  const restraint =
    (1 - P.annexSovereignty.value * share(sovereignty)) *
    (1 - P.annexBalance.value * share(balanceOfPower)) *
    (1 - P.annexLaw.value * share(internationalLaw)) *
    (1 - P.annexTalk.value * share(diplomacy)) *
    (1 + P.annexHabit.value * share(war));
  const frontiers = frontiersOf(look);
  const levies = leviesOf(ctx);
  const found: Hazard[] = [];
  let pacts: Pacts | null = null;
  let bodies: Collective | null = null;
  let web: Web | null = null;
  for (const strong of look.standing) {
    if (strong.standing !== 'sovereign') continue;
    for (const id of frontiers.get(strong.id) ?? strong.borders) {
      const weak = world.states[id];
      if (weak?.standing !== 'sovereign' || weak.force >= strong.force) continue;
      // The cheapest question first: most neighbours are weak enough, few are mistrusted.
      const dyad = dyadBetween(world, strong.id, id);
      const enmity = P.annexMistrust.value - (dyad?.amity ?? 0);
      if (enmity <= 0) continue;
      // Who rules others has their arms to conquer with; those of the one that it would take are not among them.
      const own = dyad?.superior === strong.id ? levyOf(dyad, weak) : 0;
      const power = share(share(commandOf(strong, levies) - own));
      const alone = share(share(commandOf(weak, levies))) * P.annexDefence.value;
      if (power <= alone) continue;
      pacts ??= pactsOf(world);
      bodies ??= collectiveOf(ctx);
      const guards = guarded(pacts, id, strong.id) + bodies.guards(id, strong.id);
      const superior = 2 * odds(power, alone + guards) - 1;
      if (superior <= 0) continue;
      const peace = P.annexCentre.value * heldTogether(world, strong.id, id);
      if (peace >= 1) continue;
      // What one rules already one need not conquer.
      const free = dyad?.superior === strong.id ? unruled(dyad) : 1;
      const open = (1 - P.annexUnion.value * bodies.peace(strong.id, id)) * (1 - bodies.police(weak));
      if (dyad) web ??= webOf(ctx);
      const loose = dyad && web ? 1 - web.among(dyad) : 1;
      const rate =
        P.annexRate.value *
        restraint *
        (1 - peace) *
        free *
        open *
        loose *
        share(enmity) *
        superior *
        lack(strong.accountability) *
        unrecognised(dyad?.recognition ?? world.system.defaultRecognition) *
        (1 + P.annexDebt.value * share(strong.debt));
      found.push({
        place: id,
        target: strong.id,
        victim: id,
        rate,
        severity:
          P.annexSeverity.value + P.annexSeverityWealth.value * bent(share(weak.wealth), P.annexHalf.value),
        from: () => [
          ...refs('state', strong.id, 'force', 'debt', 'accountability'),
          ...refs('state', id, 'force'),
          ...refs('system', 'system', 'primary.sovereignty', 'primary.balanceOfPower', 'primary.war'),
          ...refs('system', 'system', 'primary.internationalLaw', 'primary.diplomacy'),
        ],
      });
    }
  }
  return found;
}

/** Borders of those who rule others as parts of themselves: their own and those of what they took. */
function frontiersOf({ states }: RuleContext['look']): Map<StateId, readonly StateId[]> {
  const frontiers = new Map<StateId, readonly StateId[]>();
  for (const { standing, ruler, borders } of states) {
    if (standing !== 'annexed' || ruler === null) continue;
    const own = frontiers.get(ruler) ?? states.find(({ id }) => id === ruler)?.borders ?? [];
    frontiers.set(ruler, [...own, ...borders.filter((id) => id !== ruler && !own.includes(id))]);
  }
  return frontiers;
}

/** Recognition as a sovereign equal protects the weak, de facto recognition half as well (Buzan 1993). */
function unrecognised(recognition: Recognition): number {
  if (recognition === 'none') return 1;
  return recognition === 'equal' ? 1 - P.annexEqual.value : 1 - P.annexEqual.value / 2;
}

function breaks(ctx: RuleContext, at: Hazard, id: string, because: Because) {
  const { world, look } = ctx;
  const target = at.target === null ? undefined : world.states[at.target];
  const victim = world.states[at.place];
  const crisis = freshCrisis(ctx, 'annexation', at, id, 'sovereignty', plainness(ctx, at), costOf(target));
  if (!target || !victim) return { crisis, effects: [] };
  const effects: Effect[] = [
    set('state', victim.id, 'standing', 'annexed', because),
    set('state', victim.id, 'ruler', target.id, because),
    add('state', victim.id, 'autonomy', -victim.autonomy, because),
    ...rule(world, target.id, victim.id, because),
    create(
      'war',
      { id: `war-${id}`, attackers: [target.id], defenders: [victim.id], since: ctx.turn, crisis: id },
      because,
    ),
    add('system', 'system', 'primary.sovereignty', -P.annexShock.value * share(at.severity), because),
    add('system', 'system', 'primary.territoriality', -P.annexShock.value * share(at.severity), because),
  ];
  for (const people of look.peoples) {
    if (people.home !== victim.id) continue;
    effects.push(
      add('people', people.id, 'autonomy', -people.autonomy * P.annexTakes.value, because),
      add('people', people.id, 'security', -people.security * P.annexTakes.value, because),
      set('people', people.id, 'guarantor', target.id, because),
    );
  }
  // Whoever cares for the rule resents its breach, as far as it knows the breaker at all.
  for (const dyad of look.dyadsOf[target.id] ?? []) {
    const other = world.states[dyad.a === target.id ? dyad.b : dyad.a];
    if (!other || other.id === victim.id || other.standing === 'annexed') continue;
    effects.push(add('dyad', dyad.id, 'amity', -P.annexOutrage.value * share(other.commitment), because));
  }
  return { crisis, effects };
}

/** The pair of conqueror and conquered: ruled, and recognised no more. */
function rule(world: World, target: StateId, victim: StateId, because: Because): Effect[] {
  const kept = dyadBetween(world, target, victim);
  if (!kept) {
    const amity = -P.annexHatred.value;
    const ruled = { amity, recognition: 'none' as const, subordination: 100, superior: target };
    return [create('dyad', newDyad(world, target, victim, ruled), because)];
  }
  return [
    set('dyad', kept.id, 'recognition', 'none', because),
    set('dyad', kept.id, 'superior', target, because),
    add('dyad', kept.id, 'subordination', 100 - kept.subordination, because),
    add('dyad', kept.id, 'amity', -P.annexHatred.value, because),
  ];
}

/** How plain the breach is, 0–10: the more widely the victim is an accepted member, the plainer (Buzan 1993). */
function plainness(ctx: RuleContext, at: Hazard): number {
  let equal = 0;
  let others = 0;
  for (const state of ctx.look.standing) {
    if (state.id === at.place || state.id === at.target) continue;
    others += 1;
    if (recognitionBetween(ctx.world, state.id, at.place) === 'equal') equal += 1;
  }
  const accepted = others === 0 ? 0 : equal / others;
  return P.clarityOfConquest.value + (10 - P.clarityOfConquest.value) * accepted;
}

function costOf(target: State | undefined): number {
  return target ? P.costOfWar.value * bent(share(target.force), P.costHalf.value) : 0;
}

function harm(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const { world, look, years } = ctx;
  const victim = world.states[crisis.place];
  if (victim?.standing !== 'annexed') return [];
  const size = share(crisis.severity) * years;
  const effects: Effect[] = [
    add('state', victim.id, 'strife', P.annexStrife.value * size, because),
    add('state', victim.id, 'wealth', -P.annexPlunder.value * size * share(victim.wealth), because),
    add('state', victim.id, 'rights', -P.annexRights.value * size, because),
    add('system', 'system', 'primary.sovereignty', -P.annexErodes.value * size, because),
  ];
  for (const people of look.peoples) {
    if (people.home !== victim.id) continue;
    effects.push(
      add('people', people.id, 'grievance', P.annexGrievance.value * size, because),
      add('people', people.id, 'security', -P.annexStrife.value * size * share(people.security), because),
    );
  }
  return effects;
}
