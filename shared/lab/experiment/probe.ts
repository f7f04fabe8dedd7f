import { flatMeasures } from '../../measures/flat';
import { measure } from '../../measures/measure';
import { REGIMES, SPECTRUM } from '../../measures/reading';
import type { World } from '../../world/world';
import { Fault, nearest } from './fault';
import { isPath, type Path, parsePath, parseTest, type Test } from './path';
import { PLACINGS, type PlacingName } from './placing';
import type { MeasureSpec } from './schema';
import { demandField, demandNumbers, demandPicked } from './select';
import { COUNTS } from './tally';
import { TURNINGS, type TurningName } from './turning';

/** Where a number is read. */
export type Source =
  | { kind: 'measure'; name: string }
  | { kind: 'score'; seat: string }
  | { kind: 'count'; name: string }
  | { kind: 'turning'; name: TurningName }
  | { kind: 'coalition'; name: PlacingName }
  | { kind: 'field'; path: Path };

/** A measure of a game, read and ready. */
export interface Probe {
  name: string;
  source: Source;
  /** A path whose value is taken away from the first, game by game and turn by turn. */
  less: Path | null;
  /** What the first is held to follow. */
  against: Source | null;
  by: NonNullable<MeasureSpec['by']>;
  is: Test | null;
  take: NonNullable<MeasureSpec['take']>;
  when: Test | null;
}

/** What of a game is told by holding its values against `when`. */
const ASKING: readonly Probe['take'][] = ['share', 'time', 'ever'];

/** Regimes and the spectrum are told as places in their lists; a test may name them. */
const PLACES: Readonly<Record<string, readonly string[]>> = { regime: REGIMES, spectrum: SPECTRUM };

/** Reads one measure. Throws a Fault. */
export function readProbe(name: string, spec: MeasureSpec): Probe {
  const source = sourceOf(spec.of);
  const take = spec.take ?? 'last';
  if (source.kind !== 'field')
    for (const key of ['by', 'is', 'less'] as const)
      if (spec[key] !== undefined) throw new Fault(`'${key}' goes with a path only`);
  const asks = ASKING.includes(take);
  if (asks !== (spec.when !== undefined))
    throw new Fault(
      asks ? `'${take}' needs a 'when', such as >=50` : "'when' goes with share, time and ever",
    );
  if ((take === 'lag') !== (spec.against !== undefined))
    throw new Fault(
      take === 'lag' ? "'lag' needs 'against', what it is held to follow" : "'against' goes with lag only",
    );
  if (source.kind === 'turning' && take !== 'last')
    throw new Fault('a turning is told of the whole game only');
  return {
    name,
    source,
    less: spec.less === undefined ? null : fieldPath(spec.less),
    against: spec.against === undefined ? null : sourceOf(spec.against),
    by: spec.by ?? 'mean',
    is: spec.is === undefined ? null : parseTest(spec.is),
    take,
    when: spec.when === undefined ? null : placed(parseTest(spec.when), source),
  };
}

function sourceOf(of: string): Source {
  if (of.startsWith('score.')) return { kind: 'score', seat: of.slice('score.'.length) };
  if (of.startsWith('count.')) {
    const name = of.slice('count.'.length);
    if (!COUNTS.includes(name)) throw new Fault(`does not count '${name}'${nearest(name, COUNTS)}`);
    return { kind: 'count', name };
  }
  const turning = listed(of, 'turning.', TURNINGS);
  if (turning) return { kind: 'turning', name: turning };
  const coalition = listed(of, 'coalition.', PLACINGS);
  if (coalition) return { kind: 'coalition', name: coalition };
  if (!isPath(of)) return { kind: 'measure', name: of };
  return { kind: 'field', path: fieldPath(of) };
}

/** The name after a head, if the text has that head; a Fault where no such name is known. */
function listed<Name extends string>(of: string, head: string, known: readonly Name[]): Name | null {
  if (!of.startsWith(head)) return null;
  const name = known.find((one) => `${head}${one}` === of);
  if (name === undefined)
    throw new Fault(
      `there is no '${of}'${nearest(of.slice(head.length), known)}; known are ${known.join(', ')}`,
    );
  return name;
}

function fieldPath(text: string): Path {
  const path = parsePath(text);
  return path.field === '' && path.on !== 'world' ? { ...path, field: 'id' } : path;
}

/** `=start` and `!=start` hold a value against what it was when the game began. */
export function isOfStart(test: Test): boolean {
  return test.value === 'start';
}

function placed(test: Test, source: Source): Test {
  const places = source.kind === 'measure' ? PLACES[source.name] : undefined;
  if (typeof test.value === 'number' || isOfStart(test)) return test;
  const place = places?.indexOf(test.value) ?? -1;
  if (place >= 0) return { ...test, value: place };
  throw new Fault(
    places ? `'${test.value}' is none of ${places.join(', ')}` : `'when' needs a number, not '${test.value}'`,
  );
}

/** Holds a measure against the world that the first game starts from. Throws a Fault. */
export function checkProbe(probe: Probe, world: World, seats: readonly string[], seed: number): void {
  checkSource(probe.source, world, seats, seed);
  if (probe.against) checkSource(probe.against, world, seats, seed);
  if (probe.less) checkPath(probe.less, world, seed);
  if (probe.is === null) for (const path of pathsOf(probe)) demandNumbers(world, path, seed);
}

const pathsOf = ({ source, less }: Probe): Path[] => [
  ...(source.kind === 'field' ? [source.path] : []),
  ...(less ? [less] : []),
];

function checkSource(source: Source, world: World, seats: readonly string[], seed: number): void {
  if (source.kind === 'score' && !seats.includes(source.seat))
    throw new Fault(`nobody sits at '${source.seat}'${nearest(source.seat, seats)}`);
  if (source.kind === 'measure') {
    const known = Object.keys(flatMeasures(measure(world)));
    if (!known.includes(source.name))
      throw new Fault(`there is no measure '${source.name}'${nearest(source.name, known)}`);
  }
  if (source.kind === 'field') checkPath(source.path, world, seed);
}

function checkPath(path: Path, world: World, seed: number): void {
  if (path.on === 'seat') return;
  demandField(world, path);
  if (path.conditions.length > 0 || (path.id !== null && path.on !== 'system'))
    demandPicked(world, path, seed);
}
