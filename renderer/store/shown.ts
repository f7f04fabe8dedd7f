import type { Table } from '@shared/protocol/contract';
import { useMemo } from 'react';
import { useStore } from './store';

/** The table as it is to be shown: as it stands, or in a replay as it stood after the turn that is looked at. */
export function useShownTable(): Table | null {
  const table = useStore((s) => s.table);
  const film = useStore((s) => s.lastFilm);
  const turn = useStore((s) => (s.route === 'replay' ? s.replayTurn : null));
  return useMemo(() => {
    if (!table || turn === null || !film) return table;
    const isAfter = film.turn === turn;
    const history = table.history.slice(0, turn + 1);
    const score = table.seat === null ? undefined : history.at(-1)?.scores[table.seat];
    return {
      ...table,
      history,
      turn,
      year: history.at(-1)?.year ?? table.year,
      world: isAfter ? film.after : film.before,
      measures: isAfter ? film.measures : film.measuresBefore,
      score: score === undefined ? null : { value: score, parts: [] },
    };
  }, [table, film, turn]);
}
