import type { StateId } from '../../world/ids';
import type { Lookups } from '../../world/lookups';
import { Notes } from '../../world/notes';
import type { State } from '../../world/state';

/** Tables by the places of states: what drifts add up for each of them costs less so than in maps by their ids. */

const noted = new Notes<readonly State[], ReadonlyMap<StateId, number>>();

/** Where in the list of all states each of them is; worked out once for each list. */
export function placesOf({ states }: Pick<Lookups, 'states'>): ReadonlyMap<StateId, number> {
  let places = noted.of(states);
  if (!places) {
    places = new Map(states.map(({ id }, place) => [id, place]));
    noted.put(states, places);
  }
  return places;
}

/** A sum for each state, 0 where nothing was added: by its place in the list of all states, or by its id. */
export class Tally {
  private readonly sums: Float64Array;
  private readonly places: ReadonlyMap<StateId, number>;

  constructor(look: Pick<Lookups, 'states'>) {
    this.sums = new Float64Array(look.states.length);
    this.places = placesOf(look);
  }

  add(place: number, amount: number): void {
    this.sums[place] = (this.sums[place] as number) + amount;
  }

  of(id: StateId): number {
    const place = this.places.get(id);
    return place === undefined ? 0 : (this.sums[place] as number);
  }
}
