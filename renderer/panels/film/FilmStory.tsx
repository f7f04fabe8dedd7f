import { useEffect, useRef } from 'react';
import { type Beat, planOf, type SceneFilm } from '../../scene';
import { film as player, useFilm } from '../../stage/player';
import { course } from '../../text/numbers';
import { useText } from '../../text/useText';
import { bringIntoSight } from '../../widgets/scrolls';
import { WroughtList } from '../news/WroughtList';
import { captionOf } from './caption';

/** So many numbers are told of a step; the picture and the news of the turn have the rest. */
const MOST_NUMBERS = 4;
/** Where a step is held that is looked at again: under way, so that what travels is seen. */
const UNDER_WAY = 0.6;

interface Props {
  film: SceneFilm;
  turn: number;
  /** The ledger of all of the turn, where the film shows the rest of one that was seen in part. */
  whole?: SceneFilm['entries'];
}

/** What the film has shown so far, in words and step by step; a press looks at a step again. */
export function FilmStory({ film, turn, whole = film.entries }: Props) {
  const text = useText();
  const now = useFilm((s) => s.beat?.index ?? -1);
  const ahead = useRef(-1);
  const last = useRef<HTMLLIElement>(null);
  // Whoever goes back to a step keeps what came after it.
  ahead.current = Math.max(ahead.current, now);
  useEffect(() => {
    if (now >= 0) bringIntoSight(last.current);
  }, [now]);
  const told = planOf(film).beats.slice(0, ahead.current + 1);
  return (
    <section className="film-story">
      <h2>{text.t('ui.film.story')}</h2>
      {told.length === 0 && <p className="quiet-line">{text.t('ui.film.begins')}</p>}
      <ol>
        {told.map((beat) => (
          <li
            key={beat.index}
            ref={beat.index === now ? last : null}
            aria-current={beat.index === now ? 'step' : undefined}
          >
            <button type="button" onClick={() => player.holdAt(beat.start + beat.length * UNDER_WAY)}>
              {captionOf(beat, film, text, true)}
            </button>
            {beat.kind === 'leave' && beat.crisis !== null ? (
              <WroughtList crisis={beat.crisis} turn={turn} film={{ ...film, entries: whole }} />
            ) : (
              <Numbers beat={beat} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The numbers that ran while it played, each with whose it is. */
function Numbers({ beat }: { beat: Beat }) {
  const { ref } = useText();
  if (beat.ticks.length === 0) return null;
  return (
    <ul>
      {beat.ticks.slice(0, MOST_NUMBERS).map((tick) => (
        <li key={`${tick.on} ${tick.id} ${tick.field}`}>
          <span>{ref(tick)}</span> <b>{course(tick.before, tick.after)}</b>
        </li>
      ))}
    </ul>
  );
}
