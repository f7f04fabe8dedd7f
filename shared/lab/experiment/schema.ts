import { z } from 'zod';
import { ORDERS } from '../../world/ids';
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
  ])
  .describe('A value, or {"add": n} or {"times": n} to go on from the value of the start.');

const playerName = z.enum(['strategic', 'random', 'idle']);
const difficulty = z.enum(['gentle', 'even', 'hard']);

const seat = z.strictObject({
  order: z.enum(ORDERS).optional().describe('Its order; left out, the one that the start lists.'),
  player: playerName.optional(),
  difficulty: difficulty.optional(),
});

/** What an arm, or the experiment as a whole, makes otherwise than the start and the rules have it. */
const changes = {
  start: words.optional().describe('Id of a scenario, or of a named start such as regime.empire.'),
  set: z
    .record(path, change)
    .optional()
    .describe('Changes of the starting world by path, as states.*.openness or orders.liberal.supremacy.'),
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
  of: path.describe('A measure (peace, disorder), score.SEAT, count.crises, or a path in the world.'),
  by: z
    .enum(['mean', 'sum', 'min', 'max', 'spread', 'count'])
    .optional()
    .describe('How the values of a path that picks several are brought together; mean unless told.'),
  is: z
    .string()
    .max(60)
    .optional()
    .describe('Of a path: counts 1 where this holds and 0 where not, as =annexed or <30.'),
  take: z
    .enum(['last', 'mean', 'min', 'max', 'change', 'slope', 'share', 'time'])
    .optional()
    .describe(
      'What becomes of a game: last value (unless told), mean, slope a year, share of turns, years until …',
    ),
  when: z.string().max(60).optional().describe('What share and time ask for, as >=50 or =anarchy.'),
});

const comparison = z.strictObject({
  note: words.optional(),
  measure: name,
  treatment: name.optional(),
  control: name.optional(),
  placebo: name.optional().describe('An arm that must not come out as the treatment does.'),
  contrast: z
    .record(name, z.number())
    .optional()
    .describe('Instead of treatment and control: a weight for each arm, summing to 0.'),
  effect: z.enum(['d', 'difference', 'ratio']),
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
export type MeasureSpec = z.infer<typeof measure>;
export type Comparison = z.infer<typeof comparison>;
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
    return `${at}: ${'must be a number, a text, null, {"add": n} or {"times": n}'}`;
  return `${at}: ${issue.message}`;
}

/** What the comparisons say of arms and measures must be there. */
function compareFaults(e: Experiment): string[] {
  const faults: string[] = [];
  const arms = Object.keys(e.arms);
  if (arms.length < 2) faults.push('arms: needs at least two, a treatment and a control');
  if (Object.keys(e.measures).length === 0) faults.push('measures: needs at least one');
  e.compare.forEach((c, i) => {
    const say = (what: string) => faults.push(`compare.${i}${what}`);
    if (!Object.hasOwn(e.measures, c.measure))
      say(`.measure: there is no measure '${c.measure}'${nearest(c.measure, Object.keys(e.measures))}`);
    const named = c.contrast ? Object.keys(c.contrast) : [];
    for (const role of ['treatment', 'control', 'placebo'] as const) {
      const one = c[role];
      if (one !== undefined) named.push(one);
      if (role !== 'placebo' && (one === undefined) === (c.contrast === undefined))
        say(
          c.contrast ? `.${role}: a contrast names its own arms; leave ${role} out` : `.${role}: name an arm`,
        );
    }
    for (const one of named)
      if (!Object.hasOwn(e.arms, one)) say(`: there is no arm '${one}'${nearest(one, arms)}`);
    if (c.contrast) {
      const sum = Object.values(c.contrast).reduce((total, weight) => total + weight, 0);
      if (Math.abs(sum) > 1e-9) say(`.contrast: the weights must sum to 0, and sum to ${sum}`);
      if (c.effect === 'ratio') say('.effect: a contrast has no ratio; take difference or d');
      if (c.placebo !== undefined) say('.placebo: goes with treatment and control, not with a contrast');
    }
    if (c.atLeast !== undefined && c.atMost !== undefined)
      say(': say either atLeast or atMost; the whole interval must lie beyond one effect');
  });
  return faults;
}
