import type { Film, Table } from '@shared/protocol/contract';
import { RotateCcw } from 'lucide-react';
import { watchTurn } from '../../store/game';
import { useStore } from '../../store/store';
import { openMeasure } from '../../store/view';
import { useText } from '../../text/useText';
import { Button } from '../../widgets/Button';
import { Hint } from '../../widgets/Hint';
import { WhyButton } from '../../widgets/WhyButton';
import { FilmStory } from '../film/FilmStory';
import { Parts } from '../sheets/MeasureParts';
import { Acts } from './Acts';
import { Changes } from './Changes';
import { Crises } from './Crises';

/** What happened and why: three lines first, then acts, crises and every number that moved. */
export function NewsPanel({ table }: { table: Table }) {
  const { t, say } = useText();
  const film = useStore((s) => s.lastFilm);
  const replay = useStore((s) => s.route === 'replay');
  const showing = useStore((s) => s.showing);
  if (showing)
    return (
      <div className="news">
        <FilmStory
          key={showing.take}
          film={showing.film}
          turn={showing.turn}
          {...(film?.turn === showing.turn ? { whole: film.entries } : {})}
        />
      </div>
    );
  return (
    <div className="news">
      {!replay && (
        <section className="since">
          <h2>{t(table.history.length > 1 && !table.unfolding ? 'ui.news.since' : 'ui.news.now')}</h2>
          <ul>
            {newsOf(table).map(({ token, about }) => (
              <li key={token.key + JSON.stringify(token.params ?? {})}>
                <span>{say(token)}</span>
                {about && table.history.length > 1 && <WhyButton subject={about} />}
                {token.key.startsWith('news.score') && <WhyScore />}
              </li>
            ))}
          </ul>
        </section>
      )}
      {!replay && <Hints played={table.history.length > 1} seat={table.seat !== null} />}
      {table.history.length <= 1 && !table.unfolding && <AtFirst table={table} />}
      {film && table.history.length > 1 && <TurnStory film={film} table={table} replay={replay} />}
    </div>
  );
}

/** In the middle of a turn, for whoever watches: the crises at which it waits. */
function newsOf({ news, unfolding }: Table): Table['news'] {
  if (!unfolding) return news;
  return unfolding.crises
    .filter(({ broke }) => broke)
    .map(({ id }) => ({ token: { key: 'news.crisis', params: { crisis: `crisis:${id}` } }, about: null }));
}

/** The score is measured, not moved by a rule: its why is what it is made of. */
function WhyScore() {
  const { t } = useText();
  return (
    <button
      type="button"
      className="why"
      aria-label={t('ui.why.of', { subject: t('ui.measure.score') })}
      onClick={() => openMeasure('score')}
    >
      {t('ui.why.ask')}
    </button>
  );
}

/** Before the first turn how to begin, after it how to ask why. */
function Hints({ played, seat }: { played: boolean; seat: boolean }) {
  const looked = useStore((s) => s.hintsSeen.includes('first'));
  if (played) return <Hint id="why" />;
  // One thing at a time.
  return looked ? seat && <Hint id="objective" /> : <Hint id="first" />;
}

/** Before anything has happened: what this seat is there for, and what it is judged by. */
function AtFirst({ table }: { table: Table }) {
  const { t, say } = useText();
  const brief = table.scenario.seats.find(({ id }) => id === table.seat)?.brief;
  return (
    <>
      {brief && table.awaits === 'over' && <p className="quiet-line">{t('ui.end.truth')}</p>}
      {brief && (
        <section className="first-place">
          <h3>{t('ui.news.place')}</h3>
          <p>{brief.map(say).join(' ')}</p>
        </section>
      )}
      {table.score && table.score.parts.length === 0 && (
        <section className="first-place">
          <h3>{t('ui.news.stands')}</h3>
          {table.scenario.briefing.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      )}
      {table.score && table.score.parts.length > 0 && (
        <section>
          <h3>{t('ui.news.made')}</h3>
          <Parts reading={table.score} played={false} />
        </section>
      )}
    </>
  );
}

function TurnStory({ film, table, replay }: { film: Film; table: Table; replay: boolean }) {
  const { t } = useText();
  return (
    <>
      <Crises film={film} seat={table.seat} />
      <Acts film={film} seat={table.seat} />
      <Changes film={film} />
      {!replay && (
        <Button look="quiet" icon={RotateCcw} onClick={() => void watchTurn(film.turn)}>
          {t('ui.news.again')}
        </Button>
      )}
    </>
  );
}
