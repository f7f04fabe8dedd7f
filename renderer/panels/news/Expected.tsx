import type { Film, Foreseen } from '@shared/protocol/contract';
import type { PlayedCrisis } from '@shared/views/record';
import type { Token } from '@shared/views/seen';
import { signed } from '../../text/numbers';
import { type Text, useText } from '../../text/useText';
import { otherwise, type Reason } from './otherwise';

interface Props {
  film: Film;
  played: PlayedCrisis;
  foreseen: Foreseen;
  /** How the vote went that was asked for, if one was. */
  vote: Token | null;
  seat: string | null;
}

/** What the seat expected of its answer beside what came, wherever they differ, and why. */
export function Expected({ film, played, foreseen, vote, seat }: Props) {
  const text = useText();
  const { t, say, name, compare } = text;
  const { forecast } = foreseen;
  const elsewhere = otherwise(forecast, played, film, seat)
    .map((one) => ({ ...one, name: name('state', one.state) }))
    .sort((a, b) => compare(a.name, b.name));
  const led = forecast.leadership;
  const ledOtherwise = led && (led.key !== played.leadership?.key || say(led) !== say(played.leadership));
  const voteExpected = forecast.vote;
  const votedOtherwise = voteExpected && vote && say(voteExpected) !== say(vote);
  return (
    <section className="expected">
      <h5>{t('ui.foreseen')}</h5>
      {ledOtherwise && <p>{t('ui.foreseen.expected', { said: say(led) })}</p>}
      {votedOtherwise && <p>{t('ui.foreseen.vote', { said: say(voteExpected) })}</p>}
      <p>
        {elsewhere.length === 0 ? t('ui.foreseen.same') : t('ui.foreseen.count', { count: elsewhere.length })}
      </p>
      {elsewhere.length > 0 && (
        <ul>
          {elsewhere.map(({ state, name: whose, expected, came, why }) => (
            <li key={state}>
              <strong>{whose}</strong>{' '}
              {t('ui.sway.own', { from: t(`ui.circle.${expected}`), to: t(`ui.circle.${came}`) })}
              <small className="expected-why">{reasonOf(why, film, text)}</small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function reasonOf(why: Reason, { after }: Film, { t }: Text): string {
  if (why.kind !== 'term') return t(`ui.otherwise.${why.kind}`);
  const params = {
    term: t(`coalition.term.${why.term}`),
    came: signed(why.came),
    foreseen: signed(why.expected),
  };
  if (why.by === null) return t('ui.otherwise.term', params);
  return t('ui.otherwise.won', { ...params, by: `state:${after.seats[why.by]?.state ?? why.by}` });
}
