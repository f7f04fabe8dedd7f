import type { Role } from '../../rules/coalition/inputs';
import { type CoalitionValues, coalitionValues } from '../../rules/coalition/parameters';
import { placeState } from '../../rules/coalition/place';
import type { Contribution } from '../../rules/coalition/willingness';
import type { Circle } from '../../world/circles';
import { type Agreement, agreementOf, type Pair } from './kappa';
import type { CodedCase, CodedState } from './schema';

interface PlacedRow extends Pair {
  id: string;
  observed: Circle;
  predicted: Circle;
  /** The leader's and the target's places are given: shown, never scored. */
  given: boolean;
  contributions: Contribution[];
}

/** Shares are 0–1, of the states that are scored; NaN where a case has none. */
export interface CaseResult extends Agreement {
  id: string;
  states: PlacedRow[];
}

export interface BacktestResult {
  cases: CaseResult[];
  /** All scored states of all cases together. */
  pooled: Agreement;
}

/**
 * Places the states of coded cases by the coalition rule, and compares with where they stood. The same function
 * places invented states in play; here only the numbers come from files.
 */
export function backtest(
  cases: readonly CodedCase[],
  values: CoalitionValues = coalitionValues(),
): BacktestResult {
  const results = cases.map((coded) => backtestCase(coded, values));
  const pairs = results.flatMap(({ states }) => states.filter(({ given }) => !given));
  return { cases: results, pooled: agreementOf(pairs) };
}

function backtestCase(coded: CodedCase, values: CoalitionValues): CaseResult {
  const states = coded.states.map((state): PlacedRow => {
    const role = roleOf(state, coded);
    const { circle, contributions } = placeState(state, { ...coded, role }, values);
    const given = role === 'leader' || role === 'target';
    return { id: state.id, observed: state.observed, predicted: circle, given, contributions };
  });
  return { id: coded.id, ...agreementOf(states.filter(({ given }) => !given)), states };
}

/** A leader or target that is itself the wronged party keeps its given place. */
export function roleOf(
  state: Pick<CodedState, 'id'>,
  coded: Pick<CodedCase, 'leader' | 'target' | 'victim'>,
): Role {
  if (state.id === coded.leader) return 'leader';
  if (state.id === coded.target) return 'target';
  return state.id === coded.victim ? 'victim' : 'other';
}
