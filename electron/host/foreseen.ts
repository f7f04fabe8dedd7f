import type { Film, Foreseen } from '@shared/protocol/contract';
import type { Rules } from './rules';
import type { Session } from './session';

/**
 * What the person's seat expected when it answered the crises of a finished turn, worked out again from what it knew
 * then: the same forecast that it was shown, so that it can be set beside what came.
 */
export function foreseenIn(rules: Rules, session: Session, turn: number): Film['foreseen'] {
  const { seat } = session.head;
  const world = session.askedIn(turn);
  const record = session.records[turn - 1];
  if (seat === null || !world || !record) return {};
  const view = rules.view(world, seat);
  const told = record.responses.flatMap(({ seat: whose, response, result }): [string, Foreseen][] => {
    if (whose !== seat || result !== 'done') return [];
    const forecast = rules.forecast({ world }, view, seat, response);
    return forecast ? [[response.crisis, { response, forecast }]] : [];
  });
  return Object.fromEntries(told);
}
