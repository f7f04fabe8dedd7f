import { z } from 'zod';
import { ORDERS } from '../../world/ids';
import { compareFaults } from './compareFaults';
import { ExperimentError, nearest } from './fault';

/*
 * An experiment as its file holds it. The schema knows shapes and bounds; what only a world can tell, such as whether
 * a state or a field exists, is held by `prepare`. No transforms: a JSON Schema is made from this for editors.
 */

const MOST_GAMES = 10_000;
const MOST_TURNS = 400;
const name = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/, 'must be a short name of letters, digits, - and _');
const words = z.string().min(1).max(2000);
const path = z.string().min(1).max(200);

const change = z
  .union([
    z.number(),
    z.string().max(80),
    z.null(),
    z.strictObject({ add: z.number() }),
    z.strictObject({ times: z.number().min(0) }),
    z.strictObject({ blur: z.number().positive() }),
  ])
  .describe(
    'A value; {"add": n} or {"times": n} to go on from the value of the start; {"blur": n} to move it by chance, up to n.',
  );

const parameterTo = z
  .union([z.number(), z.strictObject({ add: z.number() }), z.strictObject({ times: z.number().min(0) })])
  .describe('A value within the range of the table; {"add": n} or {"times": n} go no further than it.');

const playerName = z.enum(['strategic', 'random', 'idle']);
const difficulty = z.enum(['gentle', 'even', 'hard']);

const seat = z.strictObject({
  order: z.enum(ORDERS).optional().describe('Its order; left out, the one that the start lists.'),
  player: playerName.optional(),
  difficulty: difficulty.optional(),
});

const crisis = z.strictObject({
  kind: words,
  turn: z
    .union([
      z.int().min(1).max(MOST_TURNS),
      z.strictObject({ from: z.int().min(1).max(MOST_TURNS), to: z.int().min(1).max(MOST_TURNS) }),
    ])
    .describe('When it breaks; a span throws the turn within it for each seed.'),
  place: words,
  target: words.nullable().optional().describe('The state that broke the rule, if any.'),
  victim: words.nullable().optional().describe('The wronged state or people, if any.'),
  severity: z.number().min(0).max(100),
});

/** What an arm, or the experiment as a whole, makes otherwise than the start and the rules have it. */
const changes = {
  start: words.optional().describe('Id of a scenario, or of a named start such as regime.empire.'),
  set: z
    .record(path, change)
    .optional()
    .describe('Changes of the starting world by path, as states.*.openness or orders.liberal.supremacy.'),
  parameters: z
    .record(z.string().max(80), parameterTo)
    .optional()
    .describe('Coefficients of the rules that are moved, by section and name, as drift.growRate.'),
  freeze: z
    .array(path)
    .optional()
    .describe('What keeps its starting value: paths, collections, or top, middle, ground, regime.'),
  bars: z
    .array(words)
    .optional()
    .describe('What may not happen: policy.ID, crisis.KIND, response.ACT. Players know it.'),
  ablates: z
    .array(words)
    .optional()
    .describe('Rules that run to no effect: drift.ID, policy.ID, crisis.KIND.harm, response.ACT, engine.ID.'),
  scheduled: z.boolean().optional().describe('false: nothing breaks because the scenario says so.'),
  crises: z.array(crisis).max(100).optional().describe('Crises that break on purpose, besides the rest.'),
  joint: z
    .enum(['across', 'within'])
    .optional()
    .describe('Seats sponsor each other’s acts on institutions: across the orders, or within their own.'),
  seats: z
    .record(z.string().regex(/^[a-z][A-Za-z0-9-]{0,39}$/, 'must be the id of a state'), seat)
    .optional()
    .describe(
      'Who plays, by seat. In the experiment: these seats and no others. In an arm: changes of them.',
    ),
  player: playerName.optional().describe('Who plays seats that do not say; strategic unless told.'),
  difficulty: difficulty.optional().describe('Of strategic players that do not say; even unless told.'),
};

const arm = z.strictObject({ note: words.optional(), ...changes });

const measure = z.strictObject({
  note: words.optional(),
  of: path.describe(
    'A measure (peace, disorder), score.SEAT, count.crises, turning.forward, coalition.circles, or a path in the world.',
  ),
  less: path.optional().describe('Of a path: another path whose value is taken away, within the same game.'),
  against: path.optional().describe('For lag: what the first is held to follow, named as under of.'),
  by: z
    .enum(['mean', 'sum', 'min', 'max', 'spread', 'count', 'dip'])
    .optional()
    .describe('How the values of a path that picks several are brought together; mean unless told.'),
  is: z
    .string()
    .max(60)
    .optional()
    .describe('Of a path: counts 1 where this holds and 0 where not, as =annexed or <30.'),
  take: z
    .enum(['last', 'mean', 'min', 'max', 'change', 'slope', 'share', 'time', 'ever', 'lag'])
    .optional()
    .describe(
      'What becomes of a game: last value (unless told), mean, slope a year, share of turns, years until, whether ever, years behind …',
    ),
  when: z.string().max(60).optional().describe('What share, time and ever ask for, as >=50 or =anarchy.'),
});

const comparison = z.strictObject({
  note: words.optional(),
  measure: name.optional().describe('What is compared; a margin names several under over.'),
  treatment: name.optional(),
  control: name.optional(),
  controlMeasure: name.optional().describe('What the control is measured by, if by something else.'),
  per: name
    .optional()
    .describe('A measure by which the other is divided, arm by arm: a rate, as leavings per year.'),
  over: z
    .array(name)
    .min(2)
    .max(6)
    .optional()
    .describe('For margin: the measures that are weighed in every way.'),
  rivals: z.array(name).min(1).optional().describe('For margin: the arms of which the best counts.'),
  at: z
    .enum(['mean', 'p5'])
    .optional()
    .describe('For margin: the mean of the games, or their worst twentieth.'),
  placebo: name.optional().describe('An arm that must not come out as the treatment does.'),
  contrast: z
    .record(name, z.number())
    .optional()
    .describe('Instead of treatment and control: a weight for each arm, summing to 0.'),
  effect: z.enum(['d', 'difference', 'ratio', 'margin']),
  atLeast: z
    .number()
    .optional()
    .describe('It holds if the whole interval lies here or above; without this or atMost it is told only.'),
  atMost: z.number().optional().describe('It holds if the whole interval lies here or below.'),
});

export const experimentSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1),
  id: name,
  title: words,
  claim: words.optional(),
  source: words.optional(),
  note: words.optional(),
  ...changes,
  start: words.describe('Id of a scenario, or of a named start such as regime.empire.'),
  turns: z.int().min(1).max(MOST_TURNS),
  games: z.int().min(2).max(MOST_GAMES).describe('Games of each arm; arm by arm the same seeds.'),
  seeds: z
    .enum(['all', 'even', 'odd'])
    .optional()
    .describe('Calibrate on odd seeds, report on even ones; all unless told.'),
  arms: z.record(name, arm),
  measures: z.record(name, measure),
  compare: z.array(comparison).min(1),
});

export type Experiment = z.infer<typeof experimentSchema>;
export type Arm = z.infer<typeof arm>;
export type ChangeTo = z.infer<typeof change>;
export type ParameterTo = z.infer<typeof parameterTo>;
export type MeasureSpec = z.infer<typeof measure>;
export type Comparison = z.infer<typeof comparison>;
export type PlannedCrisis = z.infer<typeof crisis>;
export type SeatSpec = z.infer<typeof seat>;
export type PlayerName = z.infer<typeof playerName>;

/**
 * Reads an experiment from parsed JSON. Throws an ExperimentError that names every place that is wrong and says what
 * to do about it.
 */
export function readExperiment(json: unknown): Experiment {
  const read = experimentSchema.safeParse(json);
  if (!read.success) throw new ExperimentError(labelOf(json), read.error.issues.map(faultOf));
  const faults = compareFaults(read.data);
  if (faults.length > 0) throw new ExperimentError(read.data.id, faults);
  return read.data;
}

function labelOf(json: unknown): string {
  const named = z.object({ id: z.string() }).safeParse(json);
  return named.success ? named.data.id : 'without an id';
}

/** Keys of each kind of object, so that a slip of the pen can be answered with the word that was meant. */
const KEYS = [experimentSchema, arm, measure, comparison, seat].flatMap((s) => Object.keys(s.shape));

function faultOf(issue: z.core.$ZodIssue): string {
  const at = issue.path.map(String).join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    const told = issue.keys.map((key) => `'${key}'${nearest(key, KEYS)}`).join(', ');
    return `${at}: does not know ${told}; take it out or mend its name`;
  }
  if (issue.code === 'invalid_union')
    return issue.path.includes('parameters')
      ? `${at}: ${'must be a number, {"add": n} or {"times": n}'}`
      : `${at}: ${'must be a number, a text, null, {"add": n}, {"times": n} or {"blur": n}'}`;
  return `${at}: ${issue.message}`;
}
