import { readField } from '../../engine';
import { flatMeasures } from '../../measures/flat';
import { measure } from '../../measures/measure';
import { REGIMES, SPECTRUM } from '../../measures/reading';
import { seatScore } from '../../measures/score';
import type { World } from '../../world/world';
import { Fault, nearest } from './fault';
import { isPath, type Path, parsePath, parseTest, passes, type Test } from './path';
import type { MeasureSpec } from './schema';
import { demandField, demandPicked, fieldsIn, picked, subjectAt } from './select';
import { COUNTS, type Tally } from './tally';

/** A measure of a game, read and ready. */
export interface Probe {
  name: string;
  source:
    | { kind: 'measure'; name: string }
    | { kind: 'score'; seat: string }
    | { kind: 'count'; name: string }
    | { kind: 'field'; path: Path };
  by: NonNullable<MeasureSpec['by']>;
  is: Test | null;
  take: NonNullable<MeasureSpec['take']>;
  when: Test | null;
}

/** Regimes and the spectrum are told as places in their lists; a test may name them. */
const PLACES: Readonly<Record<string, readonly string[]>> = { regime: REGIMES, spectrum: SPECTRUM };

/** Reads one measure. Throws a Fault. */
export function readProbe(name: string, spec: MeasureSpec): Probe {
  const source = sourceOf(spec.of);
  const take = spec.take ?? 'last';
  if (source.kind !== 'field' && (spec.by !== undefined || spec.is !== undefined))
    throw new Fault(`'${spec.by === undefined ? 'is' : 'by'}' goes with a path only`);
  const asks = take === 'share' || take === 'time';
  if (asks !== (spec.when !== undefined))
    throw new Fault(asks ? `'${take}' needs a 'when', such as >=50` : "'when' goes with share and time only");
  return {
    name,
    source,
    by: spec.by ?? 'mean',
    is: spec.is === undefined ? null : parseTest(spec.is),
    take,
    when: spec.when === undefined ? null : placed(parseTest(spec.when), source),
  };
}

function sourceOf(of: string): Probe['source'] {
  if (of.startsWith('score.')) return { kind: 'score', seat: of.slice('score.'.length) };
  if (of.startsWith('count.')) {
    const name = of.slice('count.'.length);
    if (!COUNTS.includes(name)) throw new Fault(`does not count '${name}'${nearest(name, COUNTS)}`);
    return { kind: 'count', name };
  }
  if (!isPath(of)) return { kind: 'measure', name: of };
  const path = parsePath(of);
  if (path.field === '' && path.on !== 'world') return { kind: 'field', path: { ...path, field: 'id' } };
  return { kind: 'field', path };
}

function placed(test: Test, source: Probe['source']): Test {
  const places = source.kind === 'measure' ? PLACES[source.name] : undefined;
  if (typeof test.value === 'number') return test;
  const place = places?.indexOf(test.value) ?? -1;
  if (place >= 0) return { ...test, value: place };
  throw new Fault(
    places ? `'${test.value}' is none of ${places.join(', ')}` : `'when' needs a number, not '${test.value}'`,
  );
}

/** Holds a measure against the world that the first game starts from. Throws a Fault. */
export function checkProbe(probe: Probe, world: World, seats: readonly string[], seed: number): void {
  const { source } = probe;
  if (source.kind === 'score' && !seats.includes(source.seat))
    throw new Fault(`nobody sits at '${source.seat}'${nearest(source.seat, seats)}`);
  if (source.kind === 'measure') {
    const known = Object.keys(flatMeasures(measure(world)));
    if (!known.includes(source.name))
      throw new Fault(`there is no measure '${source.name}'${nearest(source.name, known)}`);
  }
  if (source.kind !== 'field' || source.path.on === 'seat') return;
  demandField(world, source.path);
  if (source.path.conditions.length > 0 || (source.path.id !== null && source.path.on !== 'system'))
    demandPicked(world, source.path, seed);
}

/** Follows one game through the eyes of some probes. */
export class Follower {
  private readonly series: number[][];
  private readonly chosen: (string[] | null)[];
  private readonly everyTurn: boolean[];

  /** `world` is the start: conditions pick their subjects here, so that no outcome decides who is measured. */
  constructor(
    private readonly probes: readonly Probe[],
    world: World,
    private readonly seed: number,
    private readonly tally: Tally,
  ) {
    this.series = probes.map(() => []);
    this.everyTurn = probes.map(({ take }) => take !== 'last');
    this.chosen = probes.map(({ source }) =>
      source.kind === 'field' && source.path.conditions.length > 0 ? picked(world, source.path, seed) : null,
    );
  }

  /** Look at the world as it stands; `last` after the last turn. */
  look(world: World, last: boolean): void {
    let flat: Record<string, number> | null = null;
    this.probes.forEach(({ source, by, is }, i) => {
      if (!last && !this.everyTurn[i]) return;
      let value = 0;
      if (source.kind === 'count') value = this.tally.of(source.name);
      else if (source.kind === 'score') value = seatScore(world, source.seat).value;
      else if (source.kind === 'measure') {
        flat ??= flatMeasures(measure(world));
        value = flat[source.name] ?? 0;
      } else value = together(this.valuesOf(world, source.path, is, this.chosen[i] ?? null), by);
      this.series[i]?.push(value);
    });
  }

  private valuesOf(world: World, path: Path, is: Test | null, chosen: string[] | null): number[] {
    const out: number[] = [];
    for (const id of chosen ?? picked(world, path, this.seed)) {
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
    return this.probes.map((probe, i) => taken(probe, this.series[i] ?? [], yearsPerTurn));
  }
}

function together(values: readonly number[], by: Probe['by']): number {
  if (by === 'count') return values.length;
  if (values.length === 0) return 0;
  let sum = 0;
  let least = values[0] as number;
  let most = least;
  for (const value of values) {
    sum += value;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (by === 'sum') return sum;
  if (by === 'min') return least;
  if (by === 'max') return most;
  const mean = sum / values.length;
  if (by === 'mean') return mean;
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return Math.sqrt(squares / values.length);
}

/** One number out of a game. `series` runs from the start to the last turn, or holds the last value alone. */
function taken(probe: Probe, series: readonly number[], yearsPerTurn: number): number {
  const last = series[series.length - 1] ?? 0;
  const first = series[0] ?? 0;
  const played = series.slice(1);
  const holds = (value: number) => probe.when !== null && passes(value, probe.when);
  switch (probe.take) {
    case 'last':
      return last;
    case 'change':
      return last - first;
    case 'mean':
      return together(played, 'mean');
    case 'min':
      return together(played, 'min');
    case 'max':
      return together(played, 'max');
    case 'share':
      return played.filter(holds).length / Math.max(1, played.length);
    case 'time': {
      const at = series.findIndex(holds);
      // A game that never comes to it counts with its whole length: no more is known.
      return (at < 0 ? series.length - 1 : at) * yearsPerTurn;
    }
    case 'slope':
      return slope(series) / yearsPerTurn;
  }
}

/** Rise a turn of the straight line nearest to the series (least squares). */
function slope(series: readonly number[]): number {
  const middle = (series.length - 1) / 2;
  let over = 0;
  let under = 0;
  series.forEach((value, t) => {
    over += (t - middle) * value;
    under += (t - middle) * (t - middle);
  });
  return under > 0 ? over / under : 0;
}
