import type { StateId } from '../../world/ids';
import type { Lookups } from '../../world/lookups';
import { placesOf } from '../../world/places';

/** Tables by the places of states: what drifts add up for each of them costs less so than in maps by their ids. */

/** So many zeros. A plain list lies in the heap; room for a typed one is asked of the system, which takes three times as long. */
export function zeros(count: number): number[] {
  return new Array<number>(count).fill(0);
}

/** A sum for each state, 0 where nothing was added: by its place in the list of all states, or by its id. */
export class Tally {
  private readonly sums: number[];
  private readonly places: ReadonlyMap<StateId, number>;

  constructor(look: Pick<Lookups, 'states'>) {
    this.sums = zeros(look.states.length);
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
