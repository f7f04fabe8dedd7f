import { measure } from '../../measures/measure';
import type { RegimeId } from '../../measures/reading';
import { keysInOrder } from '../../world/lookups';
import type { World } from '../../world/world';
import { atAnEnd, GAUGES } from './gauges';

/** Follows one game: which numbers stand at an end of their scale, and which regimes it comes to. */
export class Watch {
  /** Turns at an end, for each of GAUGES in their order. */
  readonly ends: number[] = GAUGES.map(() => 0);
  /** By institution: turns that its authority stood at an end, and turns that it was there. */
  readonly authority: Record<string, [ends: number, turns: number]> = {};
  /** Regimes as they were come to, each once; the first is the start's own. */
  readonly regimes: RegimeId[];

  constructor(opening: World) {
    this.regimes = [measure(opening).regime.id];
  }

  /** Look at the world after a turn. */
  look(world: World): void {
    const measured = measure(world);
    GAUGES.forEach(({ read, least }, i) => {
      if (atAnEnd(read(world, measured), least)) this.ends[i] = (this.ends[i] ?? 0) + 1;
    });
    for (const id of keysInOrder(world.institutions)) {
      const [ends, turns] = this.authority[id] ?? [0, 0];
      const stuck = atAnEnd(world.institutions[id]?.authority ?? 0);
      this.authority[id] = [ends + (stuck ? 1 : 0), turns + 1];
    }
    const regime = measured.regime.id;
    if (!this.regimes.includes(regime)) this.regimes.push(regime);
  }
}
