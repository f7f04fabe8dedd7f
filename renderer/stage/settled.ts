import type { Measures } from '@shared/views/seen';
import type { World } from '@shared/world/world';
import { useMemo } from 'react';
import type { Answer } from '../scene';
import { useShownTable } from '../store/shown';
import { useStore } from '../store/store';

export interface Settled {
  world: World;
  measures: Measures;
  crisis: string | null;
  answer: Answer;
}

/** What the scene shows when nothing plays: the table's world, a crisis on the desk, or a turn looked back at. */
export function useSettled(): Settled | null {
  const table = useShownTable();
  const desk = useStore((s) => s.desk);
  return useMemo(() => {
    if (!table) return null;
    const asked = desk?.asks[desk.at];
    const foreseen = asked ? desk?.forecasts[asked.crisis] : undefined;
    const answer = {
      places: foreseen?.circles ?? {},
      leadership: foreseen?.leadership ?? null,
      reasons: foreseen?.reasons ?? {},
    };
    const world = asked && foreseen ? withMandate(table.world, asked.crisis, foreseen.mandate) : table.world;
    return { world, measures: table.measures, crisis: asked?.crisis ?? null, answer };
  }, [table, desk]);
}

/** The world as it would be once the forecast vote has been taken: the tally beside the rings shows its mandate. */
function withMandate(world: World, id: string, mandate: number): World {
  const crisis = world.crises[id];
  if (!crisis || crisis.mandate === mandate) return world;
  return { ...world, crises: { ...world.crises, [id]: { ...crisis, mandate } } };
}
