import type { Moved, Table } from '@shared/protocol/contract';
import type { Movers } from '@shared/views/seen';
import type { World } from '@shared/world/world';
import { useEffect, useMemo, useState } from 'react';
import { ask } from '../host/ask';
import { namedWorld } from '../text/naming';

/**
 * What moved the criteria between the ends of two turns, and a world that can name it all; null until the host has
 * told, and where it cannot: what is said without reasons still stands.
 */
export function useMoved(table: Table, from: number, to: number): { movers: Movers; world: World } | null {
  const { game, world } = table;
  const [moved, setMoved] = useState<Moved | null>(null);
  useEffect(() => {
    let stale = false;
    setMoved(null);
    ask('movers', { game, from, to }).then(
      (one) => !stale && setMoved(one),
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [game, from, to]);
  return useMemo(
    () => moved && { movers: moved.movers, world: namedWorld(withSubjects(world, moved.subjects)) },
    [moved, world],
  );
}

function withSubjects(world: World, subjects: Moved['subjects']): World {
  const own = Object.entries(world).map(([name, held]) => {
    const more = (subjects as Record<string, object | undefined>)[name];
    return [name, more ? { ...more, ...held } : held];
  });
  return Object.fromEntries(own) as World;
}
