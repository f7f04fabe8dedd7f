import type { Film, Foreseen } from '@shared/protocol/contract';
import type { Preview } from '@shared/views/seen';
import type { Rules } from './rules';
import type { Session } from './session';

/** What the person's seat expected in a finished turn of what it did. */
export type Expectations = Pick<Film, 'foreseen' | 'previews'>;

export function expectationsIn(rules: Rules, session: Session, turn: number): Expectations {
  return { foreseen: foreseenIn(rules, session, turn), previews: previewsIn(rules, session, turn) };
}

/**
 * What the person's seat expected when it answered the crises of a finished turn, worked out again from what it knew
 * then: the same forecast that it was shown, so that it can be set beside what came.
 */
function foreseenIn(rules: Rules, session: Session, turn: number): Film['foreseen'] {
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

/** The previews of the orders that it gave, as it was shown them before the turn. */
function previewsIn(rules: Rules, session: Session, turn: number): Film['previews'] {
  const { seat } = session.head;
  const before = session.moments[turn - 1];
  const own = session.records[turn - 1]?.orders.filter((played) => played.seat === seat) ?? [];
  // By other rules the same order would do other things: then nothing is known of what was expected.
  if (seat === null || !before || session.verdict.kind !== 'same' || own.length === 0) return {};
  const view = rules.view(before.world, seat);
  const told = own.flatMap(({ id, order }): [string, Preview][] => {
    const preview = rules.preview(view, seat, order);
    return preview ? [[id, preview]] : [];
  });
  return Object.fromEntries(told);
}
