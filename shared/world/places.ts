import type { StateId } from './ids';
import type { Lookups } from './lookups';
import { Notes } from './notes';
import type { State } from './state';

const known = new Notes<readonly State[], ReadonlyMap<StateId, number>>();

/**
 * Where in the list of all states each is, by its id: rules that walk states keep what they work out in lists in the same
 * order. The list is made anew only when states come or go, so that most turns find this as it was left.
 */
export function placesOf({ states }: Pick<Lookups, 'states'>): ReadonlyMap<StateId, number> {
  const had = known.of(states);
  if (had) return had;
  const places = new Map<StateId, number>();
  for (let place = 0; place < states.length; place++) places.set((states[place] as State).id, place);
  known.put(states, places);
  return places;
}
