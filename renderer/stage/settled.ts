import type { Measures } from '@shared/views/seen';
import type { World } from '@shared/world/world';
import { useMemo } from 'react';
import type { Places } from '../scene';
import { useShownTable } from '../store/shown';
import { useStore } from '../store/store';

export interface Settled {
  world: World;
  measures: Measures;
  crisis: string | null;
  places: Places;
}

/** What the scene shows when nothing plays: the table's world, a crisis on the desk, or a turn looked back at. */
export function useSettled(): Settled | null {
  const table = useShownTable();
  const desk = useStore((s) => s.desk);
  return useMemo(() => {
    if (!table) return null;
    const asked = desk?.asks[desk.at];
    const places = asked ? (desk?.forecasts[asked.crisis]?.circles ?? {}) : {};
    return { world: table.world, measures: table.measures, crisis: asked?.crisis ?? null, places };
  }, [table, desk]);
}
