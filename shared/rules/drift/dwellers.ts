import type { People } from '../../world/ground';
import type { StateId } from '../../world/ids';
import type { Lookups } from '../../world/lookups';
import { Notes } from '../../world/notes';

const known = new Notes<readonly People[], ReadonlyMap<StateId, readonly People[]>>();

const NOBODY: readonly People[] = [];

/**
 * Peoples some of whom live in a state, in the order of their ids: of dozens only a few do. Worked out anew only when
 * a people comes or goes, first settles in a state or leaves it altogether: then the list of them is made anew.
 */
export function peoplesIn({ peoples }: Pick<Lookups, 'peoples'>, id: StateId): readonly People[] {
  const had = known.of(peoples);
  if (had) return had.get(id) ?? NOBODY;
  const found = dwellersOf(peoples);
  known.put(peoples, found);
  return found.get(id) ?? NOBODY;
}

function dwellersOf(peoples: readonly People[]): Map<StateId, People[]> {
  const dwellers = new Map<StateId, People[]>();
  for (const people of peoples) {
    for (const id in people.shares) {
      const here = dwellers.get(id);
      if (here) here.push(people);
      else dwellers.set(id, [people]);
    }
  }
  return dwellers;
}
