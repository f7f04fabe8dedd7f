import type { Crisis } from '../../world/crisis';
import { ORDERS } from '../../world/ids';
import { dyadBetween } from '../../world/lookups';
import type { State } from '../../world/state';
import type { World } from '../../world/world';
import { heldTogether } from '../drift/centre';
import { add, type Because, create, type Effect, end } from '../effect';
import { CRISES as P } from '../parameters/crises';
import type { CrisisKind, Hazard, RuleContext } from '../rule';
import { civilMeans, civilResistance } from './means';
import { ends, freshCrisis, verdict } from './verdict';
import { WEB_READS, type Web, webOf } from './web';
import { bent, capability, chanceIn, lack, refs, share, unruled } from './weigh';

/**
 * Two great powers face each other and neither can step back (Buzan 1993: without a society the balance works blindly;
 * great powers that agree can manage it; Kissinger in Sakwa 2019: where legitimacy and power part, restraint goes).
 * Mistrust between the greatest in contact brings it on; a balance that is recognised as a rule, diplomacy, and law,
 * which bounds what can be claimed, hold it back; so do a dense web of ties between the two, and one centre among those
 * it holds (Walzer 2013). Managed, it leaves both wiser; left alone or badly answered, it may become a war between
 * them, the sooner where war is a habit and the web is thin, and that war lasts as long as the crisis. The same web
 * brings both back from it: nobody in it is assigned to, and the denser it is the likelier somebody does.
 */
export const standOff: CrisisKind = {
  id: 'standOff',
  title: { key: 'crisis.standOff' },
  source: 'Buzan 1993; Sakwa 2019; Walzer 2013',
  ruleAtIssue: 'balanceOfPower',
  reads: [
    'state.force',
    'state.commitment',
    'state.standing',
    'dyad.amity',
    'dyad.subordination',
    'dyad.superior',
    'order.supremacy',
    'system.interactionCapacity',
    'system.primary.balanceOfPower',
    'system.primary.diplomacy',
    'system.primary.internationalLaw',
    ...WEB_READS,
  ],
  hazards,
  breaks,
  harm,
  resolve: (ctx, crisis, because) =>
    verdict(ctx, crisis, because, {
      arms: false,
      failureRunsOn: true,
      means: civilMeans(ctx.world, crisis) + P.standSense.value * share(ctx.world.system.primary.diplomacy),
      need: civilResistance(ctx.world, crisis) + needOf(ctx.world, crisis),
      reversed: () => managed(ctx.world, crisis, because),
      contained: () => endWar(ctx.world, crisis, because),
      failed: () => war(ctx, crisis, because),
    }),
  settles: (ctx, crisis, because) => spent(ctx.world, crisis, because),
};

function hazards(ctx: RuleContext): Hazard[] {
  const { world, look } = ctx;
  const powers = look.standing.filter(
    (state) => state.force >= P.standPower.value && state.standing === 'sovereign',
  );
  const { balanceOfPower, diplomacy, internationalLaw } = world.system.primary;
  let claim = 0;
  for (const order of ORDERS) claim = Math.max(claim, world.orders[order].supremacy);
  const climate =
    P.standRate.value *
    share(world.system.interactionCapacity) *
    (1 - P.standManaged.value * share(balanceOfPower)) *
    (1 - P.standTalks.value * share(diplomacy)) *
    (1 - P.standLaw.value * share(internationalLaw)) *
    (1 + P.standClaim.value * share(claim));
  const found: Hazard[] = [];
  let web: Web | null = null;
  for (let i = 0; i < powers.length; i++) {
    for (let j = i + 1; j < powers.length; j++) {
      const a = powers[i] as State;
      const b = powers[j] as State;
      const dyad = dyadBetween(world, a.id, b.id);
      if (!dyad || dyad.amity >= P.standTrust.value) continue;
      // Whoever is ruled, by the other or by one centre with it, does not face it as a power of its own.
      const apart = (1 - P.annexCentre.value * heldTogether(world, a.id, b.id)) * unruled(dyad);
      if (apart <= 0) continue;
      web ??= webOf(ctx);
      const loose = 1 - web.between(dyad);
      // Whoever cares less for the rules steps forward.
      const [bold, other] = a.commitment < b.commitment ? [a, b] : [b, a];
      found.push({
        place: other.id,
        target: bold.id,
        victim: other.id,
        // The greater both are, the less either can give way to the other.
        rate:
          climate * apart * loose * share(P.standTrust.value - dyad.amity) * capability(a) * capability(b),
        severity: P.standSeverity.value + P.standSeverityForce.value * share(Math.min(a.force, b.force)),
        from: () => [
          ...refs('state', bold.id, 'force', 'commitment'),
          ...refs('state', other.id, 'force'),
          ...refs('system', 'system', 'interactionCapacity', 'primary.balanceOfPower'),
          ...refs('system', 'system', 'primary.diplomacy', 'primary.internationalLaw'),
          ...refs('dyad', dyad.id, 'amity', 'interdependence'),
        ],
      });
    }
  }
  return found;
}

/** What it takes to bring both down from it. */
function needOf(world: World, crisis: Crisis): number {
  const { place, target } = sidesOf(world, crisis);
  const weight = (place ? capability(place) : 0) + (target ? capability(target) : 0);
  const fought = world.wars[`war-${crisis.id}`] ? P.standHarder.value : 1;
  return P.standNeed.value * share(crisis.severity) * weight * fought;
}

function sidesOf(world: World, crisis: Crisis): { place?: State; target?: State } {
  const place = world.states[crisis.place];
  const target = crisis.target === null ? undefined : world.states[crisis.target];
  return { ...(place && { place }), ...(target && { target }) };
}

function breaks(ctx: RuleContext, at: Hazard, id: string, because: Because) {
  const { world } = ctx;
  const target = at.target === null ? undefined : world.states[at.target];
  const cost = P.costOfWar.value * P.standCheap.value * bent(share(target?.force ?? 0), P.costHalf.value);
  const crisis = freshCrisis(ctx, 'standOff', at, id, 'balanceOfPower', P.clarityOfStandOff.value, cost);
  const effects = [
    ...soured(world, crisis, P.standShock.value * share(at.severity), because),
    add('system', 'system', 'primary.diplomacy', -P.standErodes.value * share(at.severity), because),
  ];
  return { crisis, effects };
}

/** Amity between the two, lost by so many points or won where it is below nothing. */
function soured(world: World, crisis: Crisis, points: number, because: Because): Effect[] {
  const dyad = crisis.target === null ? undefined : dyadBetween(world, crisis.target, crisis.place);
  return dyad ? [add('dyad', dyad.id, 'amity', -points, because)] : [];
}

function harm(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const { world, years } = ctx;
  const size = share(crisis.severity) * years;
  const effects = soured(world, crisis, P.standSours.value * size, because);
  const fighting = world.wars[`war-${crisis.id}`] !== undefined;
  for (const state of Object.values(sidesOf(world, crisis))) {
    if (fighting) {
      effects.push(
        add('state', state.id, 'force', -P.standLosses.value * size * share(state.force), because),
        add('state', state.id, 'wealth', -P.standLosses.value * size * share(state.wealth), because),
        add('state', state.id, 'strife', P.standViolence.value * size * lack(state.strife), because),
      );
    } else {
      effects.push(add('state', state.id, 'force', P.standArms.value * size * lack(state.force), because));
    }
  }
  if (crisis.stage === 'running') effects.push(...turning(ctx, crisis, fighting, because));
  return effects;
}

/** What runs on turns to war, or the web between the two brings them back from it; whichever comes first. */
function turning(ctx: RuleContext, crisis: Crisis, fighting: boolean, because: Because): Effect[] {
  const { target, place } = crisis;
  const dyad = target === null ? undefined : dyadBetween(ctx.world, target, place);
  const web = dyad ? webOf(ctx).between(dyad) : 0;
  const slips = fighting ? 0 : slipsAt(ctx, web);
  const stills = (P.standStills.value * web) / (fighting ? P.standHarder.value : 1);
  const either = chanceIn(ctx.years, slips + stills);
  if (either <= 0) return [];
  const toWar = (either * slips) / (slips + stills);
  if (toWar > 0 && ctx.chance.happens(`crisis.${crisis.id}.war`, toWar, false))
    return war(ctx, crisis, because);
  if (!ctx.chance.happens(`crisis.${crisis.id}.stilled`, (either - toWar) / (1 - toWar))) return [];
  const back: Because = { ...because, rule: 'crisis.standOff.stills' };
  return [...ends(crisis, 'settled', back), ...managed(ctx.world, crisis, back)];
}

/** How often a year nobody steps back in time. */
function slipsAt({ world }: RuleContext, web: number): number {
  const { war: habit, diplomacy } = world.system.primary;
  return (
    P.standSlips.value *
    (1 + P.standHabit.value * share(habit)) *
    (1 - P.standTalks.value * share(diplomacy)) *
    (1 - web)
  );
}

/** The two are at war; it belongs to the crisis and ends with it. */
function war(ctx: RuleContext, crisis: Crisis, because: Because): Effect[] {
  const id = `war-${crisis.id}`;
  const { place, target } = sidesOf(ctx.world, crisis);
  if (!place || !target || ctx.world.wars[id]) return [];
  return [
    create(
      'war',
      { id, attackers: [target.id], defenders: [place.id], since: ctx.turn, crisis: crisis.id },
      because,
    ),
    ...soured(ctx.world, crisis, P.annexHatred.value, because),
    add('system', 'system', 'primary.diplomacy', -P.standErodes.value, because),
  ];
}

function endWar(world: World, crisis: Crisis, because: Because): Effect[] {
  const id = `war-${crisis.id}`;
  return world.wars[id] ? [end('war', id, because)] : [];
}

/** Both step back, and agree on how not to come there again. */
function managed(world: World, crisis: Crisis, because: Because): Effect[] {
  const size = share(crisis.severity);
  return [
    ...endWar(world, crisis, because),
    ...soured(world, crisis, -P.standRelief.value * size, because),
    add('system', 'system', 'primary.diplomacy', P.standLearns.value * size, because),
  ];
}

/** Both are spent; nothing has been settled, and force was the judge. */
function spent(world: World, crisis: Crisis, because: Because): Effect[] {
  const size = share(crisis.severity);
  return [
    ...endWar(world, crisis, because),
    add('system', 'system', 'primary.balanceOfPower', -P.standLearns.value * size, because),
    add('system', 'system', 'primary.war', P.standLearns.value * size, because),
  ];
}
