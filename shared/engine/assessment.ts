import { powerShares } from '../measures/power';
import { add, type Effect } from '../rules/effect';
import { seatParameters as P } from '../rules/parameters/seats';
import { inOrder } from '../world/lookups';
import type { Seat } from '../world/order';
import type { World } from '../world/world';
import type { Committer } from './commit';

/** Capital that a seat gathers in a turn: any government some, great powers and trusted governments more. */
export function incomeOf(world: World, seat: Seat, shareOfGreatest: number): number {
  const legitimacy = world.states[seat.state]?.legitimacy ?? 0;
  const income =
    P.baseIncome.value +
    P.powerIncome.value * shareOfGreatest +
    (P.legitimacyIncome.value * legitimacy) / 100;
  return Math.round(income);
}

/** The end of a turn: governments gather capital, credibility settles, the clock moves on. */
export function assess(commit: Committer): void {
  const world = commit.world;
  const shares = powerShares(world);
  let greatest = 0;
  for (const id of Object.keys(shares)) greatest = Math.max(greatest, shares[id] ?? 0);
  const effects: Effect[] = [];
  for (const seat of inOrder(world.seats)) {
    const share = greatest > 0 ? (shares[seat.state] ?? 0) / greatest : 0;
    const income = incomeOf(world, seat, share);
    const gathered = Math.min(income, P.maxCapital.value - seat.capital);
    if (income !== seat.income) {
      effects.push(add('seat', seat.id, 'income', income - seat.income, { rule: 'engine.income' }));
    }
    if (gathered !== 0) effects.push(add('seat', seat.id, 'capital', gathered, { rule: 'engine.income' }));
    const drift =
      (P.startCredibility.value - seat.credibility) * P.credibilityReturn.value * world.yearsPerTurn;
    if (Math.abs(drift) >= 0.05) {
      effects.push(add('seat', seat.id, 'credibility', drift, { rule: 'engine.credibility' }));
    }
  }
  commit.apply('assessment', effects);
  commit.tick({ turn: world.turn + 1, year: Math.round((world.year + world.yearsPerTurn) * 1000) / 1000 });
}
