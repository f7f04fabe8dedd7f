import type { Parameter } from '../../rules/parameter';
import { allParameters } from '../../rules/parameters';
import { Fault, gather, nearest } from './fault';
import type { ParameterTo } from './schema';

/** A coefficient that an arm moves: the row of the one table, and the value that it has in that arm's games. */
export interface Moved {
  row: Parameter;
  to: number;
}

let known: ReadonlyMap<string, Parameter> | null = null;

/** Rows of the one table by `section.name`, as `docs/parameters.md` lists them. */
export function coefficients(): ReadonlyMap<string, Parameter> {
  known ??= new Map(allParameters().map(({ section, name, parameter }) => [`${section}.${name}`, parameter]));
  return known;
}

/** Reads the coefficients that an arm moves; what is wrong is added to `faults` with its place. */
export function readMoved(
  moves: Readonly<Record<string, ParameterTo>>,
  place: string,
  faults: string[],
): Moved[] {
  const out: Moved[] = [];
  for (const name of Object.keys(moves)) {
    const moved = gather(faults, `${place}parameters.${name}`, () => {
      const row = coefficients().get(name);
      if (!row)
        throw new Fault(
          `there is no such coefficient${nearest(name, [...coefficients().keys()])}; docs/parameters.md lists them by section`,
        );
      return { row, to: movedTo(row, moves[name] as ParameterTo) };
    });
    if (moved) out.push(moved);
  }
  return out;
}

/** A number must lie in what the table calls plausible; steps and factors stop at its ends. */
function movedTo({ value, range: [least, most] }: Parameter, to: ParameterTo): number {
  if (typeof to === 'number') {
    if (to < least || to > most) throw new Fault(`must be from ${least} to ${most}, not ${to}`);
    return to;
  }
  const moved = 'add' in to ? value + to.add : value * to.times;
  // Rounded, so that 0.1 · 1.2 is 0.12 and not a hair more.
  return Math.min(most, Math.max(least, Math.round(moved * 1e9) / 1e9));
}

/** Play with coefficients moved; they stand where they stood before, whatever comes of it. */
export function withMoved<Result>(moved: readonly Moved[], play: () => Result): Result {
  const before = moved.map(({ row }) => row.value);
  try {
    for (const { row, to } of moved) row.value = to;
    return play();
  } finally {
    moved.forEach(({ row }, i) => {
      row.value = before[i] as number;
    });
  }
}
