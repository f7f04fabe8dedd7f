import { Notes } from '../world/notes';
import type { World } from '../world/world';
import { Outlook } from './outlook';
import type { SeatView } from './view';

const outlooks = new Notes<World, Outlook>();

function outlookOn(world: World): Outlook {
  let outlook = outlooks.of(world);
  if (!outlook) {
    outlook = new Outlook(world);
    outlooks.put(world, outlook);
  }
  return outlook;
}

/**
 * What a seat may know: the public part is worked out once per world and shared by all seats; the seat's own state,
 * purse and boards stand in place of the estimates. Everyone's view, for `null` and for a seat that there is not.
 */
export function viewFor(world: World, seatId: string | null): SeatView {
  const outlook = outlookOn(world);
  const seat = seatId === null ? undefined : world.seats[seatId];
  return seat ? outlook.from(seat) : { seat: null, world: outlook.open, open: outlook.open };
}

/** What everyone may see. */
export function publicWorld(world: World): World {
  return outlookOn(world).open;
}

/**
 * To be called when a world was changed in place, as simulations do. Views that were taken before are not to be read
 * any more: they may show the new numbers.
 */
export function lookAgain(world: World): void {
  outlooks.of(world)?.lookAgain();
}
