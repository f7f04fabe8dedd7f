import type { SeatStatus, Table } from '@shared/protocol/contract';
import type { ScenarioCard } from '@shared/views/cards';
import type { Reading } from '@shared/views/seen';
import type { SeatId } from '@shared/world/ids';
import { newsOf, openingNews } from './news';
import type { Rules } from './rules';
import type { Session } from './session';
import type { Viewing } from './viewing';

/** Everything that a client needs to show where a game stands, as its viewer may see it. */
export function tableOf(rules: Rules, session: Session, viewing: Viewing, card: ScenarioCard): Table {
  const { head, game, world, awaits } = session;
  const { seat } = head;
  const truth = viewing.viewer === 'truth';
  const scores = rules.scores(world);
  const played = session.records.length;
  const plays = seat !== null && game !== null && awaits !== 'over';
  const view = viewing.view(world);
  return {
    game: head.id,
    title: head.title,
    scenario: card,
    seat,
    awaits,
    turn: awaits === 'over' ? played : played + 1,
    turns: head.setup.turns,
    year: world.year,
    watchOnly: game === null,
    world: view.world,
    measures: viewing.measures(world),
    score: seat === null ? null : (scores[seat] ?? null),
    scores: truth ? scores : null,
    seats: seatsOf(session, card),
    legal: plays && awaits === 'orders' ? rules.legal(view, seat) : [],
    draft: plays ? session.draft : [],
    asks: plays && awaits === 'responses' ? rules.asks(game, view, seat) : [],
    unfolding: viewing.unfolding(),
    history: viewing.history(),
    news: news(session, viewing, seat, scores),
  };
}

function seatsOf(session: Session, card: ScenarioCard): SeatStatus[] {
  const { game, world, awaits, head } = session;
  const handed = awaits === 'responses' ? game?.responses : game?.orders;
  return head.setup.seats.flatMap(({ id }) => {
    const seat = world.seats[id];
    if (!seat) return [];
    return {
      id,
      state: seat.state,
      name: card.seats.find((listed) => listed.id === id)?.name ?? world.states[seat.state]?.name ?? id,
      order: seat.order,
      listedOrder: seat.listedOrder,
      controller: seat.controller,
      ready: handed?.[id] !== undefined,
    };
  });
}

function news(
  session: Session,
  viewing: Viewing,
  seat: SeatId | null,
  scores: Record<SeatId, Reading>,
): Table['news'] {
  const own = seat === null ? null : (scores[seat] ?? null);
  const turn = session.records.length;
  if (turn === 0) return openingNews(own);
  const course = session.moments.map((moment) => (seat === null ? null : (moment.scores[seat] ?? null)));
  return newsOf(viewing.film(turn), seat, course);
}
