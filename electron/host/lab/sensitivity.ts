import { availableParallelism } from 'node:os';
import { RULES_VERSION } from '@shared/engine';
import { coefficients } from '@shared/lab/experiment/coefficients';
import {
  ASKED_AGAIN,
  allMoves,
  type Candidate,
  inOrderOfNeed,
  PAIRS,
  planOf,
  SCREENED,
  type Screening,
  type SensitivityResult,
} from '@shared/lab/sensitivity';
import { hashText } from '@shared/world/random';
import { type Alone, type Late, ScreeningWork, type WorkOptions } from './screening-work';
import { stage } from './stage';
import { TrialJournal } from './trials';

interface SensitivityOptions extends WorkOptions {
  /** File of the journal, begun where it is not there. */
  journal: string;
  /** Ids of propositions, in their order. */
  propositions: readonly string[];
  /** Asked before each piece of work: nothing more is begun once it says so. */
  late?: Late;
  /** Mirrored pairs of trials in which all coefficients are moved; more of propositions that stay unsure. */
  pairs?: number;
}

/**
 * Move the coefficients of the one table, and see which verdicts of the propositions turn: first all that a
 * proposition's games read together, in mirrored pairs of trials that tell what each does and rule most of them out;
 * then one at a time those that are left. Everything played is written to the journal, and read from it again.
 */
export async function runSensitivity(options: SensitivityOptions): Promise<SensitivityResult> {
  const { propositions, late = () => false, pairs = PAIRS } = options;
  const journal = new TrialJournal(options.journal, { rules: RULES_VERSION, table: fingerprint() });
  const hands = options.workers ?? availableParallelism();
  const plans = new Map(propositions.map((id) => [id, planOf(id, stage)]));
  const work = new ScreeningWork(journal, plans, hands, late, options);
  try {
    const screenings = await work.base();
    const together = await work.together(screenings, pairs);
    const lists = screenings.map((one) => one.candidates(together.get(one.id) ?? []));
    const order = inOrderOfNeed(lists);
    const looks = await work.alone(screenings, order);
    const turned = await work.again(screenings, order, looks);
    return {
      rules: RULES_VERSION,
      screened: SCREENED,
      askedAgain: ASKED_AGAIN,
      coefficients: {
        all: coefficients().size,
        movable: allMoves().filter(({ down, up }) => down !== null || up !== null).length,
        read: new Set(screenings.flatMap(({ reads }) => reads)).size,
      },
      whole:
        screenings.length === propositions.length && order.every(({ open }, i) => !open || settled(looks[i])),
      propositions: screenings.map((one) => ({
        ...told(one, order, looks),
        games: options.asked?.get(one.id)?.games ?? SCREENED,
        pairs: together.get(one.id)?.length ?? 0,
      })),
      turned,
      movers: screenings.flatMap((one) => one.movers(together.get(one.id) ?? [])),
    };
  } finally {
    await work.end();
  }
}

function told(
  one: Screening,
  order: readonly Candidate[],
  looks: readonly (Alone | undefined)[],
): Omit<SensitivityResult['propositions'][number], 'games' | 'pairs'> {
  const own = order.flatMap((candidate, i) =>
    candidate.proposition === one.id ? [{ open: candidate.open, look: looks[i] }] : [],
  );
  const done = own.filter(({ look }) => settled(look));
  const open = done.filter((move) => move.open);
  return {
    id: one.id,
    holds: one.holds,
    reads: one.reads.length,
    moves: one.moves,
    ruledOut: own.filter((move) => !move.open).length,
    checked: done.length - open.length,
    stopped: open.filter(({ look }) => look?.stopped).length,
    full: open.filter(({ look }) => look?.holds !== null).length,
    left: own.filter((move) => move.open).length - open.length,
    turned: done.filter(({ look }) => look?.holds != null && look.holds !== one.holds).length,
  };
}

const settled = (look: Alone | undefined): boolean =>
  look !== undefined && (look.stopped || look.holds !== null);

/** A journal goes on with the table that it was begun with, and with no other. */
function fingerprint(): string {
  const rows = [...coefficients()].map(([name, { value, range }]) => `${name}=${value} ${range.join()}`);
  return (hashText(rows.join(';')) >>> 0).toString(16);
}
