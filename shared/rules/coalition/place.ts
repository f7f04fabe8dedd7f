import type { Circle } from '../../world/circles';
import { CASE_INPUTS, type PlacingContext, STATE_INPUTS, type StateInputs } from './inputs';
import { type CoalitionValues, coalitionValues } from './parameters';
import { type Contribution, weighWillingness } from './willingness';

/** Why a state landed where it did, as a token for the catalogue. */
export type PlacingReason =
  | 'given.leader'
  | 'given.target'
  | 'victim.defends'
  | 'willing.fights'
  | 'willing.pays'
  | 'willing.barred'
  | 'willing.tooDear'
  | 'inclined'
  | 'indifferent'
  | 'averse'
  | 'hostile.resists'
  | 'hostile.unable';

export interface Placement {
  circle: Circle;
  reason: PlacingReason;
  /** Points; the sum of the contributions. */
  willingness: number;
  contributions: Contribution[];
  /** Points: the pull of its side, which decides who resists. */
  pull: number;
  /** Points by which willingness passes (or, below nothing, misses) the price of fighting and of paying. */
  margins: { fight: number; pay: number };
  /** The two prices beyond mere support: the state's share in the war, and its domestic bars. */
  prices: { fighting: number; paying: number; restraint: number };
}

/**
 * The coalition rule: in which of the seven circles a state stands (Buzan 1993), from the codebook's numbers alone.
 *
 * Willingness is a sum of terms. From `supportAt` a state supports, at its negative it opposes. A willing state
 * fights if it is also willing to bear its bars and its share of the war, which is the dearer the less force it
 * brings; failing that it pays if rich; failing that it supports. An opponent resists if the pull of its side is
 * strong enough and it has the force. `docs/coalition.md` says why, and how well.
 *
 * Pure. Throws a RangeError where an input is not a finite number.
 */
export function placeState(
  inputs: StateInputs,
  context: PlacingContext,
  values: CoalitionValues = coalitionValues(),
): Placement {
  refuseNonsense(inputs, context);
  const weighed = weighWillingness(inputs, context, values);
  const spare = weighed.willingness - values.supportAt;
  const prices = {
    fighting: shareOfWar(values.costWeight * context.cost, inputs.force),
    paying: shareOfWar(values.costWeight * context.cost, inputs.wealth),
    restraint: values.restraintWeight * inputs.restraint,
  };
  const margins = { fight: spare - prices.fighting - prices.restraint, pay: spare - prices.paying };
  const settled = { ...weighed, margins, prices };

  const given = placeByRole(inputs, context, values);
  if (given) return { ...given, ...settled };
  if (spare >= 0) return { ...placeWilling(inputs, values, settled), ...settled };
  if (weighed.willingness > -values.supportAt)
    return { circle: 'neutral', reason: 'indifferent', ...settled };
  return { ...placeOpponent(inputs, values, weighed.pull), ...settled };
}

type Verdict = Pick<Placement, 'circle' | 'reason'>;

function placeByRole(inputs: StateInputs, context: PlacingContext, values: CoalitionValues): Verdict | null {
  if (context.role === 'leader') return { circle: 'lead', reason: 'given.leader' };
  if (context.role === 'target') return { circle: 'resist', reason: 'given.target' };
  // Self-defence asks neither for a mandate nor for persuasion, only for something to fight with.
  const defends = context.role === 'victim' && inputs.force >= values.ableForce;
  return defends ? { circle: 'fight', reason: 'victim.defends' } : null;
}

function placeWilling(
  inputs: StateInputs,
  values: CoalitionValues,
  { margins, prices }: Pick<Placement, 'margins' | 'prices'>,
): Verdict {
  if (inputs.force > 0 && margins.fight >= 0) return { circle: 'fight', reason: 'willing.fights' };
  if (inputs.wealth >= values.payWealth && margins.pay >= 0) return { circle: 'pay', reason: 'willing.pays' };
  // What kept it from fighting, for whoever asks why: the bars if it would have fought without them.
  if (inputs.force > 0 && margins.fight + prices.restraint >= 0)
    return { circle: 'support', reason: 'willing.barred' };
  return { circle: 'support', reason: margins.pay >= 0 ? 'willing.tooDear' : 'inclined' };
}

function placeOpponent(inputs: StateInputs, values: CoalitionValues, pull: number): Verdict {
  if (pull > -values.resistAt) return { circle: 'oppose', reason: 'averse' };
  return inputs.force >= values.ableForce
    ? { circle: 'resist', reason: 'hostile.resists' }
    : { circle: 'oppose', reason: 'hostile.unable' };
}

/** One who brings next to nothing would be asked for more than it has: the price grows without end, but stays finite. */
function shareOfWar(price: number, means: number): number {
  const LEAST_MEANS = 0.01;
  return price / (means > LEAST_MEANS ? means : LEAST_MEANS);
}

function refuseNonsense(inputs: StateInputs, context: PlacingContext): void {
  for (const name of STATE_INPUTS) refuseUnlessFinite(name, inputs[name]);
  for (const name of CASE_INPUTS) refuseUnlessFinite(name, context[name]);
}

function refuseUnlessFinite(name: string, value: number): void {
  if (!Number.isFinite(value))
    throw new RangeError(`The coalition rule needs a number for ${name}, not ${value}`);
}
