import type { PolicyOrder, Response } from '../rules/rule';
import type { SeatView } from '../views/view';
import { lookAgain, viewFor } from '../views/viewFor';
import { byText } from '../world/lookups';
import type { World } from '../world/world';
import { answerCrises } from './answer';
import { assess } from './assessment';
import { type Committer, inPlaceCommitter } from './commit';
import { type Conduct, conducted } from './conduct';
import type { Setup } from './game';
import { type Playable, startWorld } from './new';
import { resolveOrders } from './resolution';
import { askingCrises, drift, strikeCrises } from './structure';

/** Who decides in a simulated game: the same views and answers as any player's. */
export interface Players {
  orders(view: SeatView, seat: string): readonly PolicyOrder[];
  responses(view: SeatView, seat: string, crises: readonly string[]): readonly Response[];
}

/** What an onlooker of a simulation is shown after every turn; the world goes on changing, so copy what is kept. */
export type Onlooker = (world: World, commit: Committer) => void;

/**
 * Play a whole game in place, without ledger, hashes or copies. The same rules and the same settling of effects as in
 * a session: a property test holds the two to the same worlds. With a `conduct` it is an experiment instead.
 */
export function simulate(
  playable: Playable,
  setup: Setup,
  players: Players,
  watch?: Onlooker,
  conduct?: Conduct,
): Committer {
  const plain = inPlaceCommitter(startWorld(playable, setup));
  const commit = conduct ? conducted(plain, conduct) : plain;
  const seats = Object.keys(commit.world.seats).sort(byText);
  for (let turn = 0; turn < setup.turns; turn++) {
    simulateTurn(commit, setup.seed, playable, seats, players, conduct?.quiet);
    watch?.(commit.world, commit);
  }
  return commit;
}

function simulateTurn(
  commit: Committer,
  seed: number,
  playable: Playable,
  seats: readonly string[],
  players: Players,
  quiet: ReadonlySet<string> | undefined,
): void {
  const world = commit.world;
  lookAgain(world);
  const orders: Record<string, readonly PolicyOrder[]> = {};
  for (const seat of seats) orders[seat] = players.orders(viewFor(world, seat), seat);
  resolveOrders(commit, seed, orders, {});
  drift(commit, seed);
  const broke = strikeCrises(commit, seed, playable.schedule, quiet);
  const open = askingCrises(commit);
  if (open.length > 0) {
    lookAgain(world);
    const responses: Record<string, readonly Response[]> = {};
    for (const seat of seats) responses[seat] = players.responses(viewFor(world, seat), seat, open);
    answerCrises(commit, seed, responses, broke);
  }
  assess(commit);
}
