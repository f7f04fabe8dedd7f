import { type Parameter, parameter } from '../parameter';

/** Where a term moves a state when its input grows; fixed by theory in `docs/coalition.md` before any fit. */
export type Sign =
  | 'inward'
  | 'outward'
  /** Further toward the side on which the state already is. */
  | 'with its side'
  /** Inward where the case is lawful, outward where it is not. */
  | 'with the law'
  /** The price, or the means, of a circle: no pull of its own. */
  | 'gate';

interface CoalitionParameter extends Parameter {
  sign: Sign;
}

const signed = (sign: Sign, ...row: Parameters<typeof parameter>): CoalitionParameter => ({
  ...parameter(...row),
  sign,
});

/**
 * The coalition section of the parameter table: a dozen numbers. Alignment with the leader is the unit, "a point":
 * a sworn ally has five. Which were fitted and which were judged is told in `docs/coalition.md`.
 */
export const COALITION = {
  targetWeight: signed(
    'outward',
    0.75,
    'points a step',
    'Alignment with the target, against the same alignment with the leader',
    'Buzan 1993; calibrated',
    [0.25, 1],
  ),
  stakeWeight: signed(
    'with its side',
    0.75,
    'share',
    'How much a full stake adds to the pull of its side',
    'Buzan 1993; calibrated',
    [0.25, 1.5],
  ),
  mandateWeight: signed(
    'inward',
    0.4,
    'points a step',
    'Authority for force, counted from a contested mandate',
    'Buzan 1993; Sakwa 2019; judged',
    [0.2, 0.6],
  ),
  normWeight: signed(
    'with the law',
    0.5,
    'points a step',
    'Mean of mandate and clarity, counted from contested, to a state wholly devoted to the rule at issue',
    'Buzan 1993; Sakwa 2019; judged',
    [0.25, 1],
  ),
  opinionWeight: signed(
    'inward',
    1.25,
    'points a step',
    'Public mood toward the action',
    'Walzer 2013; calibrated',
    [0.5, 1.5],
  ),
  dependenceWeight: signed(
    'inward',
    0.25,
    'points a step',
    'Reliance on the leader',
    'Buzan 1993; calibrated',
    [0.1, 0.75],
  ),
  supportAt: signed(
    'gate',
    3.5,
    'points',
    'Willingness from which a state supports; as far below nothing it opposes, and between it is neutral',
    'calibrated',
    [1, 6],
  ),
  costWeight: signed(
    'gate',
    1.5,
    'points',
    'Price of a share in the war: this times cost, over the force that fights or the wealth that pays',
    'Walzer 2013; calibrated',
    [0.5, 4],
  ),
  restraintWeight: signed(
    'gate',
    0.75,
    'points a step',
    'What each step of domestic bars adds to the price of fighting',
    'Buzan 1993; calibrated',
    [0.25, 1.5],
  ),
  payWealth: signed(
    'gate',
    6.5,
    '0–10',
    'Wealth from which a state can pay at scale',
    'Buzan 1993; calibrated',
    [5.5, 8],
  ),
  resistAt: signed(
    'gate',
    10,
    'points',
    'Pull of its side, against the leader, from which a state fights for the target',
    'Buzan 1993; calibrated',
    [8, 14],
  ),
  ableForce: signed(
    'gate',
    2,
    '0–10',
    'Force below which a victim cannot fight, nor anyone resist',
    'Buzan 1993; judged',
    [1, 3],
  ),
} as const satisfies Readonly<Record<string, CoalitionParameter>>;

export type CoalitionName = keyof typeof COALITION;
/** Bare values by name: what the rule reads, and what a fit or an experiment replaces. */
export type CoalitionValues = Readonly<Record<CoalitionName, number>>;

export const COALITION_NAMES = Object.keys(COALITION) as CoalitionName[];

/** The rows of the table in order, each with its name. */
export function coalitionTable(): (CoalitionParameter & { name: CoalitionName })[] {
  return COALITION_NAMES.map((name) => ({ name, ...COALITION[name] }));
}

const current = Object.fromEntries(
  COALITION_NAMES.map((name): [string, number] => [name, COALITION[name].value]),
) as Record<CoalitionName, number>;

/**
 * The values as they stand now: read anew at each call, so that an experiment can move one. The object is always the
 * same; copy it to keep it.
 */
export function coalitionValues(): CoalitionValues {
  for (const name of COALITION_NAMES) current[name] = COALITION[name].value;
  return current;
}
