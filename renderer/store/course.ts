import type { Course } from '@shared/protocol/contract';
import { useEffect, useState } from 'react';
import { ask } from '../host/ask';
import { useShownTable } from './shown';
import { get } from './store';
import type { Subject } from './types';

/**
 * How numbers of a subject went over the last turns up to the one that is shown; null until the host has told, and
 * where it cannot: whatever shows a trend also stands without one.
 */
export function useCourse({ on, id }: Subject, fields: readonly string[]): Course | null {
  const table = useShownTable();
  const [course, setCourse] = useState<Course | null>(null);
  const game = table?.game;
  const turn = table?.history.at(-1)?.turn ?? 0;
  const wanted = fields.join(' ');
  useEffect(() => {
    let stale = false;
    setCourse(null);
    if (game === undefined || turn === 0 || wanted === '') return;
    ask('course', { game, turn, on, id, fields: wanted.split(' ') }).then(
      (one) => !stale && setCourse(one),
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [game, turn, on, id, wanted]);
  return course;
}

/** The same, asked once from outside React: up to the turn at whose end the house is shown. */
export async function courseNow({ on, id }: Subject, fields: readonly string[]): Promise<Course | null> {
  const { table, route, replayTurn } = get();
  const turn = route === 'replay' ? replayTurn : (table?.history.at(-1)?.turn ?? 0);
  if (!table || turn === 0 || fields.length === 0) return null;
  return ask('course', { game: table.game, turn, on, id, fields: [...fields] });
}
