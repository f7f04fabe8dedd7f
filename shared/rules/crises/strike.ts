import type { Crisis, ScheduledCrisis } from '../../world/crisis';
import type { StateId } from '../../world/ids';
import { byText } from '../../world/lookups';
import { cause, create, type Effect, momentId, ruleId } from '../effect';
import { CRISES as P } from '../parameters/crises';
import type { CrisisKind, Hazard, RuleContext } from '../rule';
import { CRISIS_KINDS, crisisKind } from './index';
import { ends } from './verdict';
import { chanceIn } from './weigh';

/** The kinds, with the names of their throws. */
const THROWN = CRISIS_KINDS.map((kind) => {
  const first = ruleId('crisis', kind.id);
  return { kind, dice: { first, here: `${first}.here`, where: `${first}.where` } };
});

/** A crisis that is to break: what and where, and whether the scenario says so. */
interface Strike {
  kind: CrisisKind;
  at: Hazard;
  scheduled: ScheduledCrisis | null;
}

/**
 * The crisis phase of a turn: crises that go on do their harm or burn out; those that the scenario schedules break;
 * then, up to two in all, more break of themselves where the world is weak. Returns the effects, and the ids of what broke.
 *
 * Chance is named by kind, so that a new kind shifts no other kind's luck. Of the kinds that strike, those with the
 * gravest case come first. A schedule whose states are gone, or whose wrong is done already, is passed over. Kinds
 * that are `quiet`, as an experiment may have them, do not break of themselves.
 */
export function strike(
  ctx: RuleContext,
  schedule: readonly ScheduledCrisis[],
  quiet?: ReadonlySet<string>,
): { effects: Effect[]; broke: string[] } {
  const effects = ongoing(ctx);
  const planned = scheduledNow(ctx, schedule);
  const strikes = [...planned, ...ofThemselves(ctx, quiet)];
  const room = Math.max(planned.length, P.newAtMost.value);
  const broke: string[] = [];
  const struck: Record<string, true> = {};
  for (const { kind, at, scheduled } of strikes) {
    if (broke.length >= room) break;
    const id = `${kind.id}-${ctx.turn}-${at.place}`;
    // One place is struck once a turn: a second blow would rest on a world that the first has already changed.
    if (struck[at.place] || (at.target !== null && struck[at.target]) || ctx.world.crises[id]) continue;
    struck[at.place] = true;
    if (at.target !== null) struck[at.target] = true;
    const note = scheduled ? { key: 'crisis.scheduled' } : undefined;
    const because = cause(momentId(kind.id, 'breaks'), { crisis: id, from: at.from(), note });
    const made = kind.breaks(ctx, at, id, because);
    effects.push(create('crisis', asScheduled(made.crisis, scheduled), because), ...made.effects);
    broke.push(id);
  }
  return { effects, broke };
}

/** Harm of what is open or running, or its end if it burns out now. */
function ongoing(ctx: RuleContext): Effect[] {
  const effects: Effect[] = [];
  for (const crisis of ctx.look.crises) {
    const kind = crisisKind(crisis.kind);
    if (!kind || crisis.stage === 'closed') continue;
    if (burnsOut(ctx, crisis)) {
      const because = cause(momentId(kind.id, 'settles'), { crisis: crisis.id });
      effects.push(...ends(crisis, 'settled', because), ...(kind.settles?.(ctx, crisis, because) ?? []));
    } else {
      effects.push(...kind.harm(ctx, crisis, cause(momentId(kind.id, 'harm'), { crisis: crisis.id })));
    }
  }
  return effects;
}

/** Only what ran unanswered for a turn or more can burn out. */
function burnsOut(ctx: RuleContext, crisis: Crisis): boolean {
  if (crisis.stage !== 'running' || ctx.turn - crisis.since < 2) return false;
  return ctx.chance.happens(`crisis.${crisis.id}.settles`, chanceIn(ctx.years, P.settleRate.value));
}

function scheduledNow(ctx: RuleContext, schedule: readonly ScheduledCrisis[]): Strike[] {
  const strikes: Strike[] = [];
  for (const scheduled of schedule) {
    const kind = crisisKind(scheduled.kind);
    if (scheduled.turn !== ctx.turn || !kind || !isPossible(ctx, scheduled)) continue;
    const { place, target, victim, severity } = scheduled;
    strikes.push({ kind, scheduled, at: { place, target, victim, rate: 0, severity, from: () => [] } });
  }
  return strikes;
}

/** The game may have gone another way than history: the states must still be there, and the place free to be struck. */
function isPossible(ctx: RuleContext, scheduled: ScheduledCrisis): boolean {
  const { world } = ctx;
  const place = world.states[scheduled.place];
  if (!place || (place.standing === 'annexed' && scheduled.kind === 'annexation')) return false;
  if (scheduled.target !== null && world.states[scheduled.target]?.standing !== 'sovereign') return false;
  const victim = scheduled.victim;
  return victim === null || world.states[victim] !== undefined || world.peoples[victim] !== undefined;
}

function asScheduled(crisis: Crisis, scheduled: ScheduledCrisis | null): Crisis {
  if (!scheduled) return crisis;
  return {
    ...crisis,
    scheduled: true,
    clarity: scheduled.clarity ?? crisis.clarity,
    cost: scheduled.cost ?? crisis.cost,
  };
}

/**
 * What nobody planned, the gravest first. For each kind a first throw at the most that any kind may have, which most
 * kinds fail without a look at the world; then one at what the world makes of it, so that both together have the
 * chance that the rates give; then one for the place.
 */
function ofThemselves(ctx: RuleContext, quiet: ReadonlySet<string> | undefined): Strike[] {
  const fresh = ctx.look.crises.filter((crisis) => isFresh(ctx, crisis));
  const most = chanceIn(ctx.years, P.mostOften.value);
  const strikes: Strike[] = [];
  for (const { kind, dice } of THROWN) {
    if (quiet?.has(kind.id) || !ctx.chance.happens(dice.first, most, false)) continue;
    const spared = struckBy(kind, fresh);
    const hazards: Hazard[] = [];
    let total = 0;
    for (const at of kind.hazards(ctx)) {
      if (at.rate <= 0 || spared.includes(at.place)) continue;
      hazards.push(at);
      total += at.rate;
    }
    const here = Math.min(1, chanceIn(ctx.years, total * P.pace.value) / most);
    if (total <= 0 || !ctx.chance.happens(dice.here, here, false)) continue;
    const at = pick(hazards, ctx.chance.between(dice.where, 0, total));
    if (at) strikes.push({ kind, at, scheduled: null });
  }
  strikes.sort((a, b) => b.at.severity - a.at.severity || byText(a.kind.id, b.kind.id));
  return strikes;
}

/** Where crises of a kind are. */
function struckBy(kind: CrisisKind, crises: readonly Crisis[]): StateId[] {
  const places: StateId[] = [];
  for (const crisis of crises) if (crisis.kind === kind.id) places.push(crisis.place);
  return places;
}

/** It goes on, or its place has not yet got over it: what it broke has to grow again before it can break anew. */
function isFresh({ turn, years }: RuleContext, crisis: Crisis): boolean {
  return crisis.stage !== 'closed' || (turn - crisis.since) * years < P.rest.value;
}

/** The place that a throw between nothing and the sum of all rates falls on. */
function pick(hazards: readonly Hazard[], thrown: number): Hazard | undefined {
  let left = thrown;
  for (const at of hazards) {
    left -= at.rate;
    if (left <= 0) return at;
  }
  return hazards[hazards.length - 1];
}
