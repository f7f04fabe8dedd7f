import { z } from 'zod';
import { ABLATABLE, BARRABLE, type Experiment, ExperimentError, readExperiment } from '../experiment';
import { experimentSchema } from '../experiment/schema';

/*
 * A proposition as its file holds it: what the model must come to if the theory and the model are right, and the
 * experiment that asks. The verdict rule stands in the file and was written before anything was calibrated.
 */

/** Least effects that may be asked for: a smaller one would let noise pass for theory. */
const LEAST_D = 0.3;
const LEAST_RATIO = 1.25;

const words = z.string().min(1).max(2000);

const without = z.strictObject({
  ablates: z.array(words).optional(),
  bars: z.array(words).optional(),
});

export const propositionSchema = z.strictObject({
  id: z.string().regex(/^P([1-9]|1[0-9]|20)$/, 'must be P1 to P20'),
  claim: words.describe('In plain words.'),
  source: words.describe('Short name of the text that it is taken from.'),
  kind: z
    .enum(['assumed', 'derived'])
    .describe(
      'assumed: a rule says it, and the test asks whether it survives everything else; derived: none does.',
    ),
  says: z.array(words).describe('Rules that say it outright, by id; none of a derived one.'),
  without: without.describe(
    'Its namesake: what is taken out of the rules to see what of the effect is left.',
  ),
  design: words.describe('How the experiment answers the claim.'),
  experiment: experimentSchema.omit({
    $schema: true,
    format: true,
    id: true,
    title: true,
    claim: true,
    source: true,
    seeds: true,
  }),
});

type Written = z.infer<typeof propositionSchema>;

export interface Proposition extends Omit<Written, 'experiment'> {
  /** The experiment as it is run, twins without the namesake included; the first comparison is the one that is told. */
  experiment: Experiment;
  /** Place of the comparison of the twins among the experiment's. */
  ablated: number;
}

/** Reads a proposition from parsed JSON. Throws an ExperimentError with every fault and what to do about it. */
export function readProposition(json: unknown): Proposition {
  const read = propositionSchema.safeParse(json);
  if (!read.success) {
    const named = z.object({ id: z.string() }).safeParse(json);
    throw new ExperimentError(
      named.success ? named.data.id : 'of a proposition without an id',
      read.error.issues.map((issue) => `${issue.path.map(String).join('.') || 'the file'}: ${issue.message}`),
    );
  }
  const faults = faultsOf(read.data);
  if (faults.length > 0) throw new ExperimentError(read.data.id, faults);
  return withTwins(read.data);
}

function faultsOf({ kind, says, without: taken, experiment }: Written): string[] {
  const faults: string[] = [];
  if ((kind === 'assumed') !== says.length > 0)
    faults.push(
      `says: ${kind === 'assumed' ? 'name the rule that assumes it' : 'a derived one has no rule'}`,
    );
  if ((taken.ablates ?? []).length + (taken.bars ?? []).length === 0)
    faults.push('without: name the rule that is ablated, or what is barred');
  for (const id of taken.ablates ?? [])
    if (!ABLATABLE.includes(id)) faults.push(`without.ablates: '${id}' cannot be ablated`);
  for (const id of taken.bars ?? [])
    if (!BARRABLE.includes(id)) faults.push(`without.bars: '${id}' cannot be barred`);
  experiment.compare.forEach((c, i) => {
    const [least, most] = [c.atLeast, c.atMost];
    const asks = least !== undefined || most !== undefined;
    if (i === 0 && !asks)
      faults.push('compare.0: the first comparison is the verdict; write its least effect');
    if (!asks) return;
    if (c.effect === 'difference')
      faults.push(`compare.${i}: a difference has no common measure; ask in d, margin or ratio`);
    else if (c.effect === 'ratio') {
      if ((least ?? LEAST_RATIO) < LEAST_RATIO || (most ?? 0) > 1 / LEAST_RATIO)
        faults.push(`compare.${i}: asks for less than a ratio of ${LEAST_RATIO}`);
    } else if ((least ?? LEAST_D) < LEAST_D || (most ?? -LEAST_D) > -LEAST_D)
      faults.push(`compare.${i}: asks for less than ${LEAST_D} standard deviations`);
  });
  if (!experiment.compare.some((c) => c.placebo !== undefined)) faults.push('compare: none has a placebo');
  return faults;
}

const twinOf = (arm: string) => `${arm}-without`;

/** The experiment with a twin of each arm of the first comparison that has to do without the namesake. */
function withTwins(written: Written): Proposition {
  const { id, claim, source, without: taken } = written;
  const { arms, compare, ...rest } = written.experiment;
  const first = compare[0] as (typeof compare)[number];
  const twins: Experiment['arms'] = {};
  const twin = (arm: string) => {
    const own = arms[arm];
    if (own)
      twins[twinOf(arm)] = {
        ...own,
        ablates: [...(own.ablates ?? []), ...(taken.ablates ?? [])],
        bars: [...(own.bars ?? []), ...(taken.bars ?? [])],
      };
    return twinOf(arm);
  };
  const {
    placebo: _placebo,
    atLeast: _least,
    atMost: _most,
    treatment,
    control,
    rivals,
    contrast,
    ...same
  } = first;
  const again: Experiment['compare'][number] = {
    ...same,
    note: 'What is left without the namesake rule; told only.',
    ...(treatment === undefined ? {} : { treatment: twin(treatment) }),
    ...(control === undefined ? {} : { control: twin(control) }),
    ...(rivals === undefined ? {} : { rivals: rivals.map(twin) }),
    ...(contrast === undefined
      ? {}
      : {
          contrast: Object.fromEntries(Object.keys(contrast).map((arm) => [twin(arm), contrast[arm] ?? 0])),
        }),
  };
  const experiment = readExperiment({
    format: 1,
    id,
    title: claim,
    claim,
    source,
    seeds: 'even',
    ...rest,
    arms: { ...arms, ...twins },
    compare: [...compare, again],
  });
  return { ...written, experiment, ablated: compare.length };
}
