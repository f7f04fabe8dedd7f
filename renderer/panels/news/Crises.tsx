import type { Film } from '@shared/protocol/contract';
import type { PlayedCrisis } from '@shared/views/record';
import type { Token } from '@shared/views/seen';
import { CIRCLES } from '@shared/world/circles';
import type { SeatId } from '@shared/world/ids';
import { useText } from '../../text/useText';
import { History } from '../../widgets/History';
import { WhyButton } from '../../widgets/WhyButton';
import { Shares } from '../crisis/Shares';
import { Expected } from './Expected';
import { Persuaded } from './Persuaded';
import { Stood } from './Stood';
import { WroughtList } from './WroughtList';

/** Crises of the turn: who took which place, what came of it, and what that changed in the house. */
export function Crises({ film, seat }: { film: Film; seat: SeatId | null }) {
  const { t, say, name } = useText();
  const own = film.after.seats[seat ?? '']?.state;
  const crises = toldIn(film).filter(({ id }) => film.after.crises[id] ?? film.before.crises[id]);
  if (crises.length === 0) return null;
  return (
    <section className="crisis-news">
      <h3>{t('ui.news.crises')}</h3>
      {crises.map((one) => {
        const tally = CIRCLES.map((circle) => ({
          circle,
          count: Object.values(one.circles).filter((place) => place === circle).length,
        }));
        const foreseen = film.foreseen[one.id];
        const votes = votesIn(film, one.id);
        const most = Math.max(1, ...tally.map(({ count }) => count));
        return (
          <article key={one.id}>
            <h4>
              {name('crisis', one.id)}{' '}
              <WhyButton subject={{ on: 'crisis', id: one.id, field: 'severity' }} turn={film.turn} />
            </h4>
            {votes.map(({ token, order }) => (
              <p key={order}>{say(token)}</p>
            ))}
            {one.leadership && (
              <p>
                {say(one.leadership)} <Shares leadership={one.leadership} />
              </p>
            )}
            {one.outcome && <p>{t(`crisis.outcome.${one.outcome}`)}</p>}
            <History token={film.history[one.id]} />
            {Object.keys(one.circles).length > 0 && (
              <ol className="tally">
                {tally.map(({ circle, count }) => (
                  <li key={circle} data-circle={circle}>
                    <span>{t(`ui.circle.${circle}`)}</span>
                    <i style={{ inlineSize: `${(count / most) * 100}%` }} aria-hidden />
                    <b>{count}</b>
                  </li>
                ))}
              </ol>
            )}
            <Stood circles={one.circles} world={film.after} />
            {one.outcome && (
              <section className="wrought">
                <h5>{t('ui.wrought')}</h5>
                <WroughtList crisis={one.id} turn={film.turn} film={film} />
              </section>
            )}
            {foreseen && <Persuaded foreseen={foreseen} played={one} own={own} world={film.after} />}
            {foreseen && (
              <Expected
                film={film}
                played={one}
                foreseen={foreseen}
                vote={votes.find(({ by }) => by === seat)?.token ?? null}
                seat={seat}
              />
            )}
          </article>
        );
      })}
    </section>
  );
}

/** Crises that were answered or left unanswered, and those that burnt out: in these nobody took a place any more. */
function toldIn({ crises, entries }: Film): readonly PlayedCrisis[] {
  const none = { broke: false, offered: null, leadership: null, circles: {}, reasons: {} };
  const settled = entries.flatMap(({ on, id, field, after }) =>
    on === 'crisis' && field === 'outcome' && after === 'settled' ? [{ id, ...none, outcome: after }] : [],
  );
  return [...crises, ...settled];
}

/** How a body decided that was asked for a mandate; each vote once, with the seat that asked. */
function votesIn({ entries }: Film, crisis: string): { order: string; by: string; token: Token }[] {
  const votes = new Map<string, Token>();
  for (const { rule, crisis: about, note, order } of entries) {
    if (rule === 'response.mandate' && about === crisis && note && order) votes.set(order, note);
  }
  // An order of a response is called `turn.seat.crisis`.
  return [...votes].map(([order, token]) => ({ order, by: order.split('.')[1] ?? '', token }));
}
