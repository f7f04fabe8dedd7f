import { CRISIS_KINDS } from '../../rules/crises';
import type { ScheduledCrisis } from '../../world/crisis';
import { once } from '../../world/random';
import type { World } from '../../world/world';
import { nearest } from './fault';
import type { PlannedCrisis } from './schema';

/**
 * The crises that an experiment breaks on purpose, for one seed. A turn that is given as a span is thrown within it, the
 * same in every arm.
 */
export function agendaOf(planned: readonly PlannedCrisis[], seed: number): ScheduledCrisis[] {
  return planned.map(({ kind, place, target, victim, severity, turn }, i) => {
    const on =
      typeof turn === 'number'
        ? turn
        : Math.min(
            turn.to,
            turn.from + Math.floor(once(seed, 0, `experiment.agenda.${i}`) * (turn.to - turn.from + 1)),
          );
    return { turn: on, kind, place, target: target ?? null, victim: victim ?? null, severity };
  });
}

/** Adds to `faults` what is planned that cannot be in this world. */
export function checkAgenda(
  planned: readonly PlannedCrisis[],
  world: World,
  place: string,
  faults: string[],
): void {
  const kinds = CRISIS_KINDS.map(({ id }) => id);
  const known = { ...world.states, ...world.peoples };
  planned.forEach(({ kind, place: at, target, victim, turn }, i) => {
    const say = (what: string) => faults.push(`${place}crises.${i}${what}`);
    if (!kinds.includes(kind)) say(`.kind: there is no kind of crisis '${kind}'${nearest(kind, kinds)}`);
    if (!Object.hasOwn(world.states, at))
      say(`.place: there is no state '${at}'${nearest(at, Object.keys(world.states))}`);
    if (target != null && !Object.hasOwn(world.states, target))
      say(`.target: there is no state '${target}'${nearest(target, Object.keys(world.states))}`);
    if (victim != null && !Object.hasOwn(known, victim))
      say(`.victim: there is no state or people '${victim}'${nearest(victim, Object.keys(known))}`);
    if (typeof turn !== 'number' && turn.to < turn.from) say('.turn: ends before it begins');
  });
}
