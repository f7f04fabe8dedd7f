import type { World } from '@shared/world/world';
import { codesOf } from '../layout/codes';
import type { Called } from '../layout/labelSpots';
import { shortName } from '../words';

/** What the states of a world are called beside their discs, from the whole name down to the code. */
export function calledIn(world: World): (id: string) => Called {
  const codes = codesOf(world);
  return (id) => {
    const label = world.states[id]?.label ?? id;
    return { label, short: shortName(world.scenario, 'state', id), code: codes.get(id) ?? label };
  };
}
