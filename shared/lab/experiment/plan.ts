import { type Difficulty, RULES_VERSION, type Setup, startWorld } from '../../engine';
import type { World } from '../../world/world';
import { checkAgenda } from './agenda';
import { type Moved, readMoved } from './coefficients';
import { ExperimentError, gather, nearest } from './fault';
import { type Forbids, readForbids } from './forbids';
import { checkFrozen, readFrozen } from './frozen';
import { applyOverrides, type Override, readOverrides } from './override';
import type { Path } from './path';
import type { Joint, Sitting } from './players';
import { checkProbe, type Probe, readProbe } from './probe';
import type { Arm, Experiment, PlannedCrisis, SeatSpec } from './schema';
import type { Stage, Start } from './stage';

/** An arm, read and ready to be played with any seed. */
export interface PlannedArm {
  name: string;
  start: Start;
  startId: string;
  overrides: readonly Override[];
  /** Coefficients moved in its games; the arm's own come after those of the whole experiment. */
  moved: readonly Moved[];
  frozen: readonly Path[];
  forbids: Forbids;
  scheduled: boolean;
  crises: readonly PlannedCrisis[];
  joint: Joint;
  seats: readonly (Sitting & { listedOrder: Sitting['order'] })[];
}

/** An experiment held against the worlds that it starts from: nothing in it names what is not there. */
export interface Plan {
  experiment: Experiment;
  arms: readonly PlannedArm[];
  probes: readonly Probe[];
  seeds: readonly number[];
}

/** Seeds of so many games: 1, 2, 3 …, or the even or the odd ones of them. */
export function seedsOf(which: Experiment['seeds'], games: number): number[] {
  const step = which === undefined || which === 'all' ? 1 : 2;
  const first = which === 'even' ? 2 : 1;
  return Array.from({ length: games }, (_none, i) => first + i * step);
}

/**
 * Make an experiment ready. `games` takes the place of the experiment's own number. Throws an ExperimentError that
 * names everything in it that cannot be.
 */
export function prepare(experiment: Experiment, stage: Stage, games = experiment.games): Plan {
  const faults: string[] = [];
  const seeds = seedsOf(experiment.seeds, games);
  const probes: Probe[] = [];
  for (const name of Object.keys(experiment.measures)) {
    const spec = experiment.measures[name];
    const probe = spec && gather(faults, `measures.${name}`, () => readProbe(name, spec));
    if (probe) probes.push(probe);
  }
  const arms: PlannedArm[] = [];
  for (const name of Object.keys(experiment.arms)) {
    const own: string[] = [];
    const arm = planArm(name, experiment, stage, own);
    // What the experiment has wrong is wrong in every arm; once is enough.
    for (const fault of own) if (!faults.includes(fault)) faults.push(fault);
    if (arm) arms.push(arm);
  }
  for (const arm of arms) tryOut(arm, probes, seeds[0] ?? 1, stage, faults);
  if (faults.length > 0) throw new ExperimentError(experiment.id, [...new Set(faults)]);
  return { experiment, arms, probes, seeds };
}

function planArm(name: string, e: Experiment, stage: Stage, faults: string[]): PlannedArm | null {
  const arm = e.arms[name] as Arm;
  const at = `arms.${name}.`;
  const startId = arm.start ?? e.start;
  const known = stage.startIds();
  const place = arm.start === undefined ? 'start' : `${at}start`;
  if (!known.includes(startId)) {
    faults.push(
      `${place}: there is no start '${startId}'${nearest(startId, known)}; known are ${known.join(', ')}`,
    );
    return null;
  }
  const start = stage.start(startId);
  return {
    name,
    start,
    startId,
    overrides: [...readOverrides(e.set ?? {}, '', faults), ...readOverrides(arm.set ?? {}, at, faults)],
    moved: [...readMoved(e.parameters ?? {}, '', faults), ...readMoved(arm.parameters ?? {}, at, faults)],
    frozen: [...readFrozen(e.freeze ?? [], '', faults), ...readFrozen(arm.freeze ?? [], at, faults)],
    forbids: joined(
      readForbids(e.bars ?? [], e.ablates ?? [], '', faults),
      readForbids(arm.bars ?? [], arm.ablates ?? [], at, faults),
    ),
    scheduled: arm.scheduled ?? e.scheduled ?? true,
    crises: [...(e.crises ?? []), ...(arm.crises ?? [])],
    joint: arm.joint ?? e.joint ?? null,
    seats: seatsOf(start, e, arm, at, faults),
  };
}

function joined(a: Forbids, b: Forbids): Forbids {
  const both = (x: ReadonlySet<string>, y: ReadonlySet<string>) => new Set([...x, ...y]);
  return {
    policies: both(a.policies, b.policies),
    crises: both(a.crises, b.crises),
    acts: both(a.acts, b.acts),
    rules: both(a.rules, b.rules),
  };
}

function seatsOf(start: Start, e: Experiment, arm: Arm, at: string, faults: string[]): PlannedArm['seats'] {
  const listed = new Map(start.seats.map((seat) => [seat.id, seat]));
  const given = e.seats ? Object.keys(e.seats) : start.seats.filter(({ solo }) => solo).map(({ id }) => id);
  const ids = [...given, ...Object.keys(arm.seats ?? {}).filter((id) => !given.includes(id))];
  const seats: PlannedArm['seats'][number][] = [];
  for (const id of ids) {
    const spec: SeatSpec = { ...e.seats?.[id], ...arm.seats?.[id] };
    const order = spec.order ?? listed.get(id)?.order;
    if (order === undefined) {
      faults.push(
        `${at}seats.${id}: the start lists no order for this seat; give it one, as {"order": "liberal"}`,
      );
      continue;
    }
    const difficulty: Difficulty = spec.difficulty ?? arm.difficulty ?? e.difficulty ?? 'even';
    const player = spec.player ?? arm.player ?? e.player ?? 'strategic';
    seats.push({ id, order, listedOrder: listed.get(id)?.order ?? order, player, difficulty });
  }
  return seats;
}

/** Make the first world of an arm, and hold against it every path that the arm and the measures name. */
function tryOut(
  arm: PlannedArm,
  probes: readonly Probe[],
  seed: number,
  stage: Stage,
  faults: string[],
): void {
  const at = `arms.${arm.name}.`;
  const world = arm.start.start(seed);
  const nobody = arm.seats.filter(({ id }) => !Object.hasOwn(world.states, id));
  for (const { id } of nobody)
    faults.push(`${at}seats.${id}: there is no such state to steer${nearest(id, Object.keys(world.states))}`);
  applyOverrides(world, arm.overrides, seed, faults);
  // A world that was changed only in part would be at odds for no fault of its own.
  if (faults.length === 0)
    for (const fault of stage.check?.(world) ?? []) faults.push(`${at}set: the world is at odds: ${fault}`);
  checkAgenda(arm.crises, world, at, faults);
  checkFrozen(world, arm.frozen, seed, at, faults);
  const ids = arm.seats.map(({ id }) => id);
  for (const probe of probes) {
    const place = `measures.${probe.name}`;
    if (!faults.some((fault) => fault.startsWith(`${place}:`)))
      gather(faults, place, () => checkProbe(probe, world, ids, seed));
  }
}

/** The setup of one game of an arm. */
export function setupOf(arm: PlannedArm, seed: number, turns: number): Setup {
  return {
    scenario: arm.startId,
    seed,
    rules: RULES_VERSION,
    seats: arm.seats.map(({ id, order, listedOrder }) => ({
      id,
      order,
      listedOrder,
      controller: 'computer',
    })),
    turns,
    difficulty: 'even',
  };
}

/** The world that one game of an arm starts from, with its seats taken; the caller owns it. */
export function openingOf(arm: PlannedArm, setup: Setup): World {
  const start = (seed: number): World => {
    const world = arm.start.start(seed);
    applyOverrides(world, arm.overrides, seed, null);
    return world;
  };
  return startWorld({ schedule: [], start }, setup);
}
