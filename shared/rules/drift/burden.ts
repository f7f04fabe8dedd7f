import type { StateId } from '../../world/ids';
import { distance } from '../../world/lookups';
import { placesOf } from '../../world/places';
import type { Dyad, Recognition } from '../../world/relations';
import type { State } from '../../world/state';
import { onceAMoment } from '../moment';
import { driftParameters as P } from '../parameters/drift';
import { powerOf } from '../reach';
import type { RuleContext } from '../rule';
import { keptPairs, type Pair } from './gauge';
import { Tally } from './places';

/**
 * What rule over others asks of the ruler (Watson in Buzan 1993). No writing. Whoever rules through the governments of
 * the ruled, as a hegemon or suzerain, has them do the work; whoever puts itself in their place does it all.
 */

/** Means that one bond takes, as a share of the ruler's own: more for what is held tight, far, unwilling and large. */
export function burdenOf(dyad: Dyad, superior: State, subject: State): number {
  const held = dyad.subordination / 100;
  const work = held * (P.ruleIndirect.value + (1 - P.ruleIndirect.value) * held);
  const resistance = 0.5 + Math.max(0, -dyad.amity) / 100;
  const far = P.ruleNear.value + distance(superior, subject) / 2;
  const size = Math.min(1, powerOf(subject) / Math.max(1, powerOf(superior)));
  return work * resistance * far * size;
}

/** Burdens of all that each state rules. */
export const burdensOf = onceAMoment((ctx): Tally => {
  const burdens = new Tally(ctx.look);
  for (const { dyad, superior, subject, over } of bondsOf(ctx))
    burdens.add(over, burdenOf(dyad, superior, subject));
  return burdens;
});

/** What is left of a ruler's means for more rule than it has, 1 nothing is taken yet … 0 it is overstretched. */
export function means(ctx: RuleContext, ruler: StateId): number {
  return Math.max(0, 1 - burdensOf(ctx).of(ruler) / P.ruleAffords.value);
}

/**
 * How firmly a bond is held, 0–1: the tighter the rule, the more superior must be the arms that hold it. One no better
 * armed than the ruled cannot hold it at all.
 */
export function gripOf(dyad: Dyad, superior: State, subject: State, levies: Levies): number {
  const asked = 1 + ((P.ruleRatio.value - 1) * dyad.subordination) / 100;
  return Math.min(1, commandOver(dyad, superior, subject, levies) / asked);
}

/** Arms of the ruled that serve each ruler, as shares: force is a root, so its squares add up. */
export type Levies = Pick<Tally, 'of'>;

/** A pair one of which rules the other. */
export interface Bond {
  dyad: Dyad;
  /** Its place in the list of all pairs. */
  place: number;
  superior: State;
  subject: State;
  /** Places of the two in the list of all states. */
  over: number;
  under: number;
  /** How far the one rules the other, 0–100. */
  degree: number;
}

/** All pairs one of which rules the other: a handful of hundreds, for which several drifts would look through all. */
export const bondsOf = onceAMoment((ctx): readonly Bond[] => {
  const bonds: Bond[] = [];
  const pairs = keptPairs(ctx);
  for (let place = 0; place < pairs.length; place++) {
    const { dyad, a, b, atA, atB } = pairs[place] as Pair;
    const degree = dyad.subordination;
    if (dyad.superior === null || degree <= 0) continue;
    bonds.push(
      dyad.superior === dyad.a
        ? { dyad, place, superior: a, subject: b, over: atA, under: atB, degree }
        : { dyad, place, superior: b, subject: a, over: atB, under: atA, degree },
    );
  }
  return bonds;
});

/**
 * Who rules others has their arms to rule more with: what keeps the circle of conquest going is inequality of power
 * (Walzer 2013). One pass over what is ruled.
 */
export const leviesOf = onceAMoment((ctx): Levies => {
  const { look } = ctx;
  const levies = new Tally(look);
  for (const { dyad, subject, over } of bondsOf(ctx))
    if (subject.standing !== 'annexed') levies.add(over, levyOf(dyad, subject));
  const places = placesOf(look);
  for (const { standing, ruler, force } of look.states) {
    const over = standing === 'annexed' && ruler !== null ? places.get(ruler) : undefined;
    if (over !== undefined) levies.add(over, P.levyShare.value * force * force);
  }
  return levies;
});

/** What of a subject's arms its superior can call upon. */
export function levyOf({ subordination }: Dyad, { force }: State): number {
  return (P.levyShare.value * subordination * force * force) / 100;
}

/** All arms that a state commands, its own and those of whom it rules: the square of what force measures. */
export function commandOf({ id, force }: State, levies: Levies): number {
  return force * force + levies.of(id);
}

/** How often the arms that one commands outweigh those of the other; what it has from the other is not among them. */
export function commandOver(dyad: Dyad, strong: State, weak: State, levies: Levies): number {
  const own = dyad.superior === strong.id ? levyOf(dyad, weak) : 0;
  return (commandOf(strong, levies) - own) / Math.max(1, commandOf(weak, levies));
}

/**
 * What sovereignty leaves of the pressure of the strong on the weak, 0–1. It is a practice of states that accept each
 * other (Buzan 1993): it protects equals wholly, those who are known in fact the less, and nobody from whom knows it not.
 */
export function unprotected(sovereignty: number, recognition: Recognition): number {
  if (recognition === 'none') return 1;
  const accepted = recognition === 'equal' ? 1 : P.subjectInFact.value;
  return 1 - (P.subjectLaw.value * accepted * sovereignty) / 100;
}
