/**
 * A coefficient of the model. Rules and measures read `P.name.value` at run time, so that an experiment can move one;
 * no rule holds a number of its own that could change a verdict.
 */
export interface Parameter {
  value: number;
  unit: string;
  meaning: string;
  /** A short name of a source, or `calibrated`. */
  source: string;
  range: readonly [number, number];
}

/** A section of the table: names to parameters. */
export type ParameterSection = Readonly<Record<string, Parameter>>;

/** One row of a section. */
export function parameter(
  value: number,
  unit: string,
  meaning: string,
  source: string,
  range: readonly [number, number],
): Parameter {
  return { value, unit, meaning, source, range };
}
