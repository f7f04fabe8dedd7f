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
    return { world: table.world, measures: table.measures, crisis: asked?.crisis ?? null, answer };
  }, [table, desk]);
}
