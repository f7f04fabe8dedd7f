import { readField } from '../../engine';
import { flatMeasures } from '../../measures/flat';
import { measure } from '../../measures/measure';
import { seatScore } from '../../measures/score';
import type { World } from '../../world/world';
import { type Path, passes, type Test } from './path';
import { placing } from './placing';
import type { Probe, Source } from './probe';
import { fieldsIn, picked, subjectAt } from './select';
import { taken, together } from './taken';
import type { Tally } from './tally';
import { Turning } from './turning';

const pathOf = (source: Source): Path | null => (source.kind === 'field' ? source.path : null);

/** All measures of one moment, once they are asked for. */
interface Flat {
  of: Record<string, number> | null;
}

/** Follows one game through the eyes of some probes. */
export class Follower {
  private readonly series: number[][];
  /** What a lag is held against. */
  private readonly leaders: number[][];
  /** Subjects that conditions picked at the start, by path. */
  private readonly chosen = new Map<Path, string[]>();
  private readonly everyTurn: boolean[];
  private readonly turning: Turning | null;

  /** `world` is the start: conditions pick their subjects here, so that no outcome decides who is measured. */
  constructor(
    private readonly probes: readonly Probe[],
    world: World,
    private readonly seed: number,
    private readonly tally: Tally,
  ) {
    this.series = probes.map(() => []);
    this.leaders = probes.map(() => []);
    this.everyTurn = probes.map(({ take }) => take !== 'last');
    this.turning = probes.some(({ source }) => source.kind === 'turning') ? new Turning() : null;
    for (const { source, less, against } of probes)
      for (const path of [pathOf(source), less, against && pathOf(against)])
        if (path && path.conditions.length > 0) this.chosen.set(path, picked(world, path, seed));
  }

  /** Look at the world as it stands; `last` after the last turn. */
  look(world: World, last: boolean): void {
    const flat: Flat = { of: null };
    this.turning?.look(world);
    this.probes.forEach((probe, i) => {
      const { source, less, against } = probe;
      if (source.kind === 'turning' || (!last && !this.everyTurn[i])) return;
      const taken = less ? this.valueOf(world, less, probe) : 0;
      this.series[i]?.push(this.read(world, source, probe, flat) - taken);
      if (against) this.leaders[i]?.push(this.read(world, against, probe, flat));
    });
  }

  private read(world: World, source: Source, probe: Probe, flat: Flat): number {
    switch (source.kind) {
      case 'count':
        return this.tally.of(source.name);
      case 'score':
        return seatScore(world, source.seat).value;
      case 'measure':
        // Worked out once for all measures of a turn.
        flat.of ??= flatMeasures(measure(world));
        return flat.of[source.name] ?? 0;
      case 'coalition':
        return placing(world, source.name);
      case 'field':
        return this.valueOf(world, source.path, probe);
      case 'turning':
        // Told of the whole game, in its result.
        return 0;
    }
  }

  private valueOf(world: World, path: Path, { by, is }: Probe): number {
    return together(this.valuesOf(world, path, is), by);
  }

  private valuesOf(world: World, path: Path, is: Test | null): number[] {
    const out: number[] = [];
    for (const id of this.chosen.get(path) ?? picked(world, path, this.seed)) {
      const subject = subjectAt(world, path.on, id);
      if (!subject) continue;
      for (const field of fieldsIn(subject, path.field)) {
        const value = readField(subject, field);
        if (is) out.push(passes(value, is) ? 1 : 0);
        else if (typeof value === 'number') out.push(value);
        else if (path.field === 'id') out.push(1);
      }
    }
    return out;
  }

  /** What became of the game, one number for each probe. */
  result(yearsPerTurn: number): number[] {
    const turned = this.turning?.result(this.seed);
    return this.probes.map((probe, i) => {
      if (probe.source.kind === 'turning') return turned?.[probe.source.name] ?? 0;
      return taken(probe, this.series[i] ?? [], this.leaders[i] ?? [], yearsPerTurn);
    });
  }
}
