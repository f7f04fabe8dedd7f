import { conclude, type ExperimentResult, type Outcome, type Plan } from '../experiment';
import { type Candidate, candidatesOf } from './candidates';
import { allMoves } from './moves';
import { SCREENED } from './play';
import {
  effectIn,
  type Influence,
  influenceOn,
  type Quantity,
  type Standing,
  type Verge,
  vergeOf,
} from './quantities';
import type { Mover } from './result';
import { canStop, mayTurn, PLAIN, type Shift } from './shift';
import { type Movable, ownEffects } from './together';

/** What became of one trial of one coefficient: it goes on, it can stop, or all its games are played. */
export type Look = 'goOn' | 'stop' | { holds: boolean };

/** One proposition whose games are played, with what its verdict hangs on and who may move it. */
export class Screening {
  readonly holds: boolean;
  /** Coefficients that its games read and that can be moved. */
  readonly movables: readonly Movable[];
  private readonly verge: Verge;
  private readonly influences: readonly Influence[];
  private readonly first: Influence;
  private readonly unit: string;

  /**
   * `base` are its games as the table has them, in the order of the seeds, and `reads` what they read of it. `asked` is
   * how it stood with more games; without it, it stands as these games have it.
   */
  constructor(
    readonly id: string,
    private readonly plan: Plan,
    private readonly base: readonly Outcome[],
    readonly reads: readonly string[],
    asked?: Standing,
  ) {
    const standing = asked ?? verdictOf(plan, base);
    const [first] = plan.experiment.compare;
    if (!first) throw new RangeError(`${id} compares nothing.`);
    const told: Quantity = { comparison: first, treated: first.treatment ?? '', push: 1, far: null };
    this.holds = standing.holds === true;
    this.verge = vergeOf(plan, standing);
    this.influences = this.verge.quantities.map((quantity) => influenceOn(plan, base, quantity));
    this.first = influenceOn(plan, base, told);
    this.unit = first.effect;
    this.movables = allMoves().filter(
      ({ name, down, up }) => reads.includes(name) && (down !== null || up !== null),
    );
  }

  /** Moves of one coefficient one way that there are. */
  get moves(): number {
    return this.movables.reduce(
      (sum, { down, up }) => sum + (down === null ? 0 : 1) + (up === null ? 0 : 1),
      0,
    );
  }

  /** What has to be moved by itself after so many mirrored pairs of trials in which all were moved together. */
  candidates(pairs: readonly Pair[]): Candidate[] {
    const effects = this.influences.map((influence) => ownEffects(this.movables, halvesOf(pairs, influence)));
    return candidatesOf(this.id, this.movables, this.verge, effects);
  }

  /** Coefficients whose part in the first comparison is beyond doubt, the greatest first. */
  movers(pairs: readonly Pair[]): Mover[] {
    const effects = ownEffects(this.movables, halvesOf(pairs, this.first));
    const found: Mover[] = [];
    for (const { name } of this.movables) {
      const { mean, error }: Shift = effects.get(name) ?? { mean: 0, error: 0 };
      if (Math.abs(mean) > PLAIN * error)
        found.push({ proposition: this.id, name, effect: mean, error, unit: this.unit });
    }
    return found.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  }

  /** Look at a trial of one coefficient after its first seeds: `moved` are their games, in order. */
  look(moved: readonly Outcome[]): Look {
    if (moved.length >= SCREENED) return { holds: this.turned(moved) !== this.holds };
    const pushes = this.influences.map((influence) =>
      moved.map((outcome, place) => influence(place, outcome)),
    );
    return canStop(this.verge, pushes, moved.length) ? 'stop' : 'goOn';
  }

  /**
   * Whether the verdict turns if its effects move by what they do in these games, all of them played. The same seeds
   * are held against each other, so that few tell what a coefficient does; how far there is to go is told by more.
   */
  private turned(moved: readonly Outcome[]): boolean {
    const shifts = this.verge.quantities.map((quantity): Shift => {
      const [before, after] = [this.base, moved].map((games) => effectIn(this.plan, games, quantity));
      // What cannot be told any more, as a ratio to nothing, does not hold.
      if (before == null || after == null) return { mean: 0, error: Number.POSITIVE_INFINITY };
      return { mean: after - before, error: 0 };
    });
    return mayTurn(this.verge, shifts, 1);
  }
}

/** Two trials in which all coefficients were moved, each the other way in the second, with the same seed. */
export interface Pair {
  place: number;
  one: Outcome;
  mirrored: Outcome;
}

const halvesOf = (pairs: readonly Pair[], influence: Influence): number[] =>
  pairs.map(({ place, one, mirrored }) => (influence(place, one) - influence(place, mirrored)) / 2);

/** The verdict of a proposition by the games of its first seeds. */
export function verdictOf(plan: Plan, outcomes: readonly Outcome[]): ExperimentResult {
  return conclude({ ...plan, seeds: plan.seeds.slice(0, outcomes.length) }, outcomes);
}
