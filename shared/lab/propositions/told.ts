import type { ExperimentResult, Verdict } from '../experiment';
import type { Proposition } from './schema';

type Told = Pick<Verdict, 'value' | 'interval'>;

/** One proposition and what came of it, as the table has it. */
export interface PropositionResult {
  id: string;
  claim: string;
  source: string;
  kind: Proposition['kind'];
  /** The first comparison: its effect, in which unit, between what, and the 95 % interval. */
  effect: number | null;
  unit: Verdict['effect'];
  measure: string;
  between: string;
  interval: Verdict['interval'];
  /** Every comparison that asks for something holds, and no placebo does. */
  holds: boolean;
  /** How many of the comparisons that ask hold. */
  held: number;
  asked: number;
  /** The first comparison without the namesake rule. */
  ablated: Told;
  /** The first placebo, by the same reckoning as the treatment that it stands beside. */
  placebo: Told & { arm: string; beyond: boolean };
  /** Games of each arm, and turns of each game. */
  games: number;
  turns: number;
  rules: string;
  /** All comparisons, those that are told only too. */
  verdicts: readonly Verdict[];
  means: readonly { measure: string; arm: string; mean: number; deviation: number }[];
}

/** The result of a proposition's experiment, as the table of propositions has it. */
export function tellProposition(proposition: Proposition, result: ExperimentResult): PropositionResult {
  const { id, claim, source, kind } = proposition;
  const [first, ...others] = result.verdicts;
  const ablated = result.verdicts[proposition.ablated];
  const placebo = [first, ...others].find((verdict) => verdict?.placebo)?.placebo;
  if (!first || !ablated || !placebo) throw new Error(`The result is not one of ${id}.`);
  const asking = result.verdicts.filter(({ holds }) => holds !== null);
  return {
    id,
    claim,
    source,
    kind,
    effect: first.value,
    unit: first.effect,
    measure: first.measure,
    between: first.between,
    interval: first.interval,
    holds: result.holds === true,
    held: asking.filter(({ holds }) => holds).length,
    asked: asking.length,
    ablated: { value: ablated.value, interval: ablated.interval },
    placebo: {
      arm: placebo.arm,
      value: placebo.value,
      interval: placebo.interval,
      beyond: placebo.beyond,
    },
    games: result.games,
    turns: result.turns,
    rules: result.rules,
    verdicts: result.verdicts,
    means: result.readings.map(({ measure, arm, mean, deviation }) => ({ measure, arm, mean, deviation })),
  };
}

/** Games a side of one proposition when the usual ones play so many: one that needs more keeps its proportion. */
export function gamesOf({ experiment }: Proposition, games: number | undefined): number {
  if (games === undefined) return experiment.games;
  return Math.max(2, Math.round((games * experiment.games) / USUAL_GAMES));
}

/** Games a side that a proposition reports on, unless its file says more. */
export const USUAL_GAMES = 200;
