import type { CoalitionName, CoalitionValues } from '../../rules/coalition/parameters';
import { type Placement, placeState } from '../../rules/coalition/place';
import { roleOf } from './backtest';
import { NAMED_BY_BUZAN } from './cases';
import { missOf, type Pair, quadraticKappa } from './kappa';
import type { CodedCase } from './schema';

/** What the fit may try for one parameter: round values only, and the simple one that it is drawn back to. */
interface Choice {
  simple: number;
  /** A step away from the simple value that costs as much as any other parameter's. */
  scale: number;
  tries: readonly number[];
}

/**
 * Judged, not fitted. The three cases have mandates of 8–10 and clarities of 8–10, so they cannot tell what happens
 * without; and no placing in them hangs on who is able to resist.
 */
export const JUDGED = { mandateWeight: 0.4, normWeight: 0.5, ableForce: 2 } as const;

type FittedName = Exclude<CoalitionName, keyof typeof JUDGED>;

const CHOICES: Readonly<Record<FittedName, Choice>> = {
  targetWeight: { simple: 0.75, scale: 0.25, tries: [0.25, 0.5, 0.75, 1] },
  stakeWeight: { simple: 0.5, scale: 0.5, tries: [0.25, 0.5, 0.75, 1, 1.25, 1.5] },
  opinionWeight: { simple: 1, scale: 0.5, tries: [0.5, 0.75, 1, 1.25, 1.5] },
  dependenceWeight: { simple: 0.25, scale: 0.25, tries: [0.25, 0.5, 0.75] },
  supportAt: { simple: 3, scale: 2, tries: [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6] },
  costWeight: { simple: 1.5, scale: 1, tries: [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4] },
  restraintWeight: { simple: 0.75, scale: 0.5, tries: [0.25, 0.5, 0.75, 1, 1.25, 1.5] },
  payWealth: { simple: 6.5, scale: 1, tries: [5.5, 6.5, 7.5] },
  resistAt: { simple: 10, scale: 3, tries: [8, 9, 10, 11, 12, 13, 14] },
};
const FITTED = Object.keys(CHOICES) as FittedName[];

/** Weights of the loss beside kappa: near misses, the states that Buzan names, and distance from simple values. */
const NEARNESS = 0.6;
const NAMED = 0.1;
const SIMPLICITY = 0.012;
/** Points by which a placing should clear its threshold, and beyond which a miss is no worse. */
const CLEARANCE = 1;
const WORST = 6;

/**
 * The values that place the given cases best: least loss over round values, by moving one parameter, then two at a
 * time, until nothing helps. No chance in it; the signs are in the formula and the tries, so no fit can turn one.
 */
export function fitCoalition(cases: readonly CodedCase[]): CoalitionValues {
  const simple: Partial<Record<CoalitionName, number>> = { ...JUDGED };
  for (const name of FITTED) simple[name] = CHOICES[name].simple;
  let values = simple as CoalitionValues;
  let loss = lossOf(cases, values);
  for (;;) {
    const moves = [...singleMoves(), ...pairMoves()];
    const better = firstBest(cases, values, loss, moves);
    if (!better) return values;
    ({ values, loss } = better);
  }
}

/** The loss that the fit lessens; lower is better, −1 would be near perfect. */
function lossOf(cases: readonly CodedCase[], values: CoalitionValues): number {
  let kappas = 0;
  let missed = 0;
  let scored = 0;
  let named = 0;
  for (const coded of cases) {
    const pairs: Pair[] = [];
    for (const state of coded.states) {
      const role = roleOf(state, coded);
      if (role === 'leader' || role === 'target') continue;
      const placement = placeState(state, { ...coded, role }, values);
      const pair = { observed: state.observed, predicted: placement.circle };
      pairs.push(pair);
      if (coded.id === NAMED_BY_BUZAN.case && isNamed(state.id) && missOf(pair) > 1) named++;
      if (role === 'victim') continue;
      scored++;
      missed += Math.min(shortfall(pair, placement, values), WORST) / WORST;
    }
    kappas += quadraticKappa(pairs);
  }
  let odd = 0;
  for (const name of FITTED) {
    const off = (values[name] - CHOICES[name].simple) / CHOICES[name].scale;
    odd += off * off;
  }
  return -kappas / cases.length + (NEARNESS * missed) / scored + NAMED * named + SIMPLICITY * odd;
}

/** Points that a placing lacks to stand in its observed circle with some clearance: kappa alone has no slope. */
function shortfall(
  { observed }: Pair,
  { margins, willingness, pull }: Placement,
  values: CoalitionValues,
): number {
  const above = (x: number, threshold: number) => Math.max(0, threshold + CLEARANCE - x);
  const below = (x: number, threshold: number) => Math.max(0, x - (threshold - CLEARANCE));
  switch (observed) {
    case 'lead':
    case 'fight':
      return above(margins.fight, 0);
    case 'pay':
      return Math.max(above(margins.pay, 0), below(margins.fight, 0));
    case 'support':
      return Math.max(above(willingness, values.supportAt), below(margins.fight, 0));
    case 'neutral':
      return Math.max(above(willingness, -values.supportAt), below(willingness, values.supportAt));
    case 'oppose':
      return Math.max(below(willingness, -values.supportAt), above(pull, -values.resistAt));
    case 'resist':
      return below(pull, -values.resistAt);
  }
}

type Move = readonly (readonly [FittedName, number])[];

function singleMoves(): Move[] {
  return FITTED.flatMap((name) => CHOICES[name].tries.map((value): Move => [[name, value]]));
}

function pairMoves(): Move[] {
  const moves: Move[] = [];
  FITTED.forEach((one, index) => {
    for (const other of FITTED.slice(index + 1)) {
      for (const a of CHOICES[one].tries) {
        for (const b of CHOICES[other].tries)
          moves.push([
            [one, a],
            [other, b],
          ]);
      }
    }
  });
  return moves;
}

/** The best single move if any helps, else the best pair. */
function firstBest(
  cases: readonly CodedCase[],
  values: CoalitionValues,
  loss: number,
  moves: readonly Move[],
) {
  let best: { values: CoalitionValues; loss: number; size: number } | null = null;
  for (const move of moves) {
    if (best && move.length > best.size) break;
    const tried = { ...values, ...Object.fromEntries(move) };
    const found = lossOf(cases, tried);
    if (found < (best?.loss ?? loss) - 1e-9) best = { values: tried, loss: found, size: move.length };
  }
  return best;
}

function isNamed(id: string): boolean {
  return NAMED_BY_BUZAN.states.some((named) => named === id);
}
