import { add, cause, type Effect } from '../rules/effect';
import { seatParameters as P } from '../rules/parameters/seats';
import { powerOf } from '../rules/reach';
import { inOrder, lookups } from '../world/lookups';
import type { World } from '../world/world';
import type { Committer } from './commit';

/** Capital that each seat gathers in a turn: any government some, great powers and trusted governments more. */
export function incomes(world: World): Record<string, number> {
  let greatest = 0;
  for (const state of lookups(world).states) greatest = Math.max(greatest, powerOf(state));
  const out: Record<string, number> = {};
  for (const seat of inOrder(world.seats)) {
    const state = world.states[seat.state];
    const power = state ? powerOf(state) : 0;
    const legitimacy = state?.legitimacy ?? 0;
    out[seat.id] = Math.round(
      P.baseIncome.value +
        (greatest > 0 ? (P.powerIncome.value * power) / greatest : 0) +
        (P.legitimacyIncome.value * legitimacy) / 100,
    );
  }
  return out;
}

/** The end of a turn: governments gather capital, credibility settles, the clock moves on. */
export function assess(commit: Committer): void {
  const world = commit.world;
  const gathers = incomes(world);
  const effects: Effect[] = [];
  for (const seat of inOrder(world.seats)) {
    const income = gathers[seat.id] ?? 0;
    const gathered = Math.min(income, P.maxCapital.value - seat.capital);
    if (income !== seat.income) {
      effects.push(add('seat', seat.id, 'income', income - seat.income, cause('engine.income')));
    }
    if (gathered !== 0) effects.push(add('seat', seat.id, 'capital', gathered, cause('engine.income')));
    const drift =
      (P.startCredibility.value - seat.credibility) * P.credibilityReturn.value * world.yearsPerTurn;
    if (Math.abs(drift) >= 0.05) {
      effects.push(add('seat', seat.id, 'credibility', drift, cause('engine.credibility')));
    }
  }
  commit.apply('assessment', effects);
  commit.tick({ turn: world.turn + 1, year: Math.round((world.year + world.yearsPerTurn) * 1000) / 1000 });
}
