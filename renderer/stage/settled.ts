import type { Measures } from '@shared/views/seen';
import type { World } from '@shared/world/world';
import { useMemo } from 'react';
import type { Places } from '../scene';
import { useStore } from '../store/store';

export interface Settled {
  world: World;
  measures: Measures;
  crisis: string | null;
  places: Places;
}

/** What the scene shows when nothing plays: the table's world, a crisis on the desk, or a turn looked back at. */
export function useSettled(): Settled | null {
  const table = useStore((s) => s.table);
  const desk = useStore((s) => s.desk);
  const route = useStore((s) => s.route);
  const past = useStore((s) => s.lastFilm);
  const replayTurn = useStore((s) => s.replayTurn);
  return useMemo(() => {
    if (!table) return null;
    if (route === 'replay' && past) {
      const at = past.turn === replayTurn;
      return at
        ? { world: past.after, measures: past.measures, crisis: null, places: {} }
        : { world: past.before, measures: past.measuresBefore, crisis: null, places: {} };
    }
    const asked = desk?.asks[desk.at];
    const places = asked ? (desk?.forecasts[asked.crisis]?.circles ?? {}) : {};
    return { world: table.world, measures: table.measures, crisis: asked?.crisis ?? null, places };
  }, [table, desk, route, past, replayTurn]);
}
