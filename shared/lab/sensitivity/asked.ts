import { z } from 'zod';
import type { Proposition } from '../propositions';
import type { Standing } from './quantities';

/*
 * Verdicts of propositions that were asked with more games than a screening plays. A verdict near its edge turns by
 * luck at few games; how far it really is from it is told by those that it is reported on.
 */

const interval = z.tuple([z.number(), z.number()]).nullable();

const told = z.object({
  measure: z.string(),
  between: z.string(),
  interval,
  holds: z.boolean().nullable(),
  placebo: z.object({ interval, beyond: z.boolean() }).optional(),
});

const page = z.object({
  propositions: z.array(
    z.object({
      id: z.string(),
      rules: z.string(),
      games: z.number().int(),
      holds: z.boolean(),
      verdicts: z.array(told),
    }),
  ),
});

/** How one proposition stood, and by how many games of each arm. */
export interface Asked extends Standing {
  games: number;
}

/** Verdicts that a screening cannot begin from, in words. */
export class AskedError extends Error {
  override readonly name = 'AskedError';
}

/**
 * How these propositions stood, by id, from parsed JSON as `cli.js propositions --json` prints it. Without the twins,
 * which decide nothing. Throws an AskedError where one is missing, or was asked by other rules or otherwise.
 */
export function readAsked(
  json: unknown,
  propositions: readonly Proposition[],
  rules: string,
): Map<string, Asked> {
  const read = page.safeParse(json);
  const again = 'Run `cli.js propositions --json` again.';
  if (!read.success) throw new AskedError(`These are no verdicts of propositions. ${again}`);
  const asked = new Map<string, Asked>();
  for (const { id, experiment, ablated } of propositions) {
    const one = read.data.propositions.find((other) => other.id === id);
    if (!one) throw new AskedError(`${id} is not among the verdicts. ${again}`);
    if (one.rules !== rules)
      throw new AskedError(`${id} was asked by rules ${one.rules}; these are ${rules}. ${again}`);
    if (one.verdicts.length !== experiment.compare.length)
      throw new AskedError(`${id} was asked otherwise than its file asks now. ${again}`);
    const verdicts = one.verdicts.filter((_verdict, i) => i !== ablated);
    asked.set(id, { games: one.games, holds: one.holds, verdicts });
  }
  return asked;
}
