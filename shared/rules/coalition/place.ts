import type { Circle } from '../../world/circles';
import { CASE_INPUTS, type PlacingContext, STATE_INPUTS, type StateInputs } from './inputs';
import { type CoalitionValues, coalitionValues } from './parameters';
import { type Contribution, contributionsOf, weighWillingness } from './willingness';

/** Why a state landed where it did, as a token for the catalogue. */
type PlacingReason =
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

/** Where a state stands, without the reasons in numbers; points. */
export interface Stand {
  circle: Circle;
  reason: PlacingReason;
  willingness: number;
  pull: number;
  /** Margins and prices as in `Placement`. */
  fight: number;
  pay: number;
  fighting: number;
  paying: number;
  restraint: number;
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
  const { circle, reason, willingness, pull, fight, pay, fighting, paying, restraint } = stand(
    inputs,
    context,
    values,
  );
  return {
    circle,
    reason,
    willingness,
    contributions: contributionsOf(inputs, context, values),
    pull,
    margins: { fight, pay },
    prices: { fighting, paying, restraint },
  };
}

/**
 * The same rule for inputs that are known to be numbers, and without the contributions: how all states are placed
 * around every would-be leader before anyone asks why. Read it before the next call, which writes over it.
 */
export function stand(inputs: StateInputs, context: PlacingContext, values: CoalitionValues): Stand {
  const { willingness, pull } = weighWillingness(inputs, context, values);
  const spare = willingness - values.supportAt;
  const price = values.costWeight * context.cost;
  const fighting = shareOfWar(price, inputs.force);
  const paying = shareOfWar(price, inputs.wealth);
  const restraint = values.restraintWeight * inputs.restraint;
  const fight = spare - fighting - restraint;
  const pay = spare - paying;
  const { circle, reason } =
    placeByRole(inputs, context, values) ??
    (spare >= 0
      ? placeWilling(inputs, values, fight, pay, restraint)
      : willingness > -values.supportAt
        ? INDIFFERENT
        : placeOpponent(inputs, values, pull));
  written.circle = circle;
  written.reason = reason;
  written.willingness = willingness;
  written.pull = pull;
  written.fight = fight;
  written.pay = pay;
  written.fighting = fighting;
  written.paying = paying;
  written.restraint = restraint;
  return written;
}

const written: Stand = {
  circle: 'neutral',
  reason: 'indifferent',
  willingness: 0,
  pull: 0,
  fight: 0,
  pay: 0,
  fighting: 0,
  paying: 0,
  restraint: 0,
};

type Verdict = Readonly<Pick<Placement, 'circle' | 'reason'>>;

const LEADER: Verdict = { circle: 'lead', reason: 'given.leader' };
const TARGET: Verdict = { circle: 'resist', reason: 'given.target' };
const DEFENDS: Verdict = { circle: 'fight', reason: 'victim.defends' };
const FIGHTS: Verdict = { circle: 'fight', reason: 'willing.fights' };
const PAYS: Verdict = { circle: 'pay', reason: 'willing.pays' };
const BARRED: Verdict = { circle: 'support', reason: 'willing.barred' };
const TOO_DEAR: Verdict = { circle: 'support', reason: 'willing.tooDear' };
const INCLINED: Verdict = { circle: 'support', reason: 'inclined' };
const INDIFFERENT: Verdict = { circle: 'neutral', reason: 'indifferent' };
const AVERSE: Verdict = { circle: 'oppose', reason: 'averse' };
const RESISTS: Verdict = { circle: 'resist', reason: 'hostile.resists' };
const UNABLE: Verdict = { circle: 'oppose', reason: 'hostile.unable' };

function placeByRole(inputs: StateInputs, context: PlacingContext, values: CoalitionValues): Verdict | null {
  if (context.role === 'leader') return LEADER;
  if (context.role === 'target') return TARGET;
  // Self-defence asks neither for a mandate nor for persuasion, only for something to fight with.
  return context.role === 'victim' && inputs.force >= values.ableForce ? DEFENDS : null;
}

function placeWilling(
  inputs: StateInputs,
  values: CoalitionValues,
  fight: number,
  pay: number,
  restraint: number,
): Verdict {
  if (inputs.force > 0 && fight >= 0) return FIGHTS;
  if (inputs.wealth >= values.payWealth && pay >= 0) return PAYS;
  // What kept it from fighting, for whoever asks why: the bars if it would have fought without them.
  if (inputs.force > 0 && fight + restraint >= 0) return BARRED;
  return pay >= 0 ? TOO_DEAR : INCLINED;
}

function placeOpponent(inputs: StateInputs, values: CoalitionValues, pull: number): Verdict {
  if (pull > -values.resistAt) return AVERSE;
  return inputs.force >= values.ableForce ? RESISTS : UNABLE;
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
