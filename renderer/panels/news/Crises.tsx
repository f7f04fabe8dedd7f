import type { Film } from '@shared/protocol/contract';
import { CIRCLES } from '@shared/world/circles';
import { useText } from '../../text/useText';
import { History } from '../../widgets/History';
import { WhyButton } from '../../widgets/WhyButton';

/** Crises of the turn: who took which place, and what came of it. */
export function Crises({ film }: { film: Film }) {
  const { t, say, name } = useText();
  const crises = film.crises.filter(({ id }) => film.after.crises[id] ?? film.before.crises[id]);
  if (crises.length === 0) return null;
  return (
    <section className="crisis-news">
      <h3>{t('ui.news.crises')}</h3>
      {crises.map((one) => {
        const tally = CIRCLES.map((circle) => ({
          circle,
          count: Object.values(one.circles).filter((place) => place === circle).length,
        }));
        const most = Math.max(1, ...tally.map(({ count }) => count));
        return (
          <article key={one.id}>
            <h4>
              {name('crisis', one.id)}{' '}
              <WhyButton subject={{ on: 'crisis', id: one.id, field: 'severity' }} turn={film.turn} />
            </h4>
            {one.leadership && <p>{say(one.leadership)}</p>}
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
          </article>
        );
      })}
    </section>
  );
}
